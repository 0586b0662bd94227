import { readFileSync } from 'fs';
import { resolve } from 'path';
import { OVERLAY_ISSUE_CODES } from '../../overlay/issueCodes';
import { ISSUE_CODES } from './issueCodes';

// The documentation of the repository; tests never run from a published package.
const page = readFileSync(
  resolve(__dirname, '../../../../../docs/lens-lint.md'),
  'utf8',
);

it('is documented for every code, with its severity, and for no other', () => {
  const documented = Array.from(
    page.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\|/gm),
    ([, code, severity]) => `${code} ${severity}`,
  );
  const existing = [
    ...ISSUE_CODES.map(({ code, severity }) => `${code} ${severity}`),
    ...OVERLAY_ISSUE_CODES.map(code => `${code} error`),
    'more-issues error',
  ];
  expect(documented.sort()).toEqual(existing.sort());
});
