import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  factNamesOf,
  Overlay,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import { templateFacts } from '@lens-review/infrastructure';
import { awsServices } from './services';

const checks = awsServices.flatMap(({ subjects }) =>
  subjects.flatMap(({ checks: own }) => own),
);
const overlay = readOverlay();
const practices = Object.values(overlay.questions).flatMap(question =>
  Object.entries(question.practices),
);
/** Fact → practices whose evidence asks for it. */
const asked = new Map<string, string[]>();
for (const [id, { evidence }] of practices) {
  const names = evidence
    ? factNamesOf({
        all: [
          evidence.supports,
          ...(evidence.refutes ? [evidence.refutes] : []),
        ],
      })
    : [];
  for (const name of names) {
    asked.set(name, [...(asked.get(name) ?? []), id]);
  }
}

describe('what AWS is asked, beside the lens', () => {
  it('is at least 40 questions, each of which AWS or a template can answer that the lens asks', () => {
    const live = new Set(checks.map(({ name }) => name));
    const declared = new Set(templateFacts.map(({ name }) => name));
    process.stdout.write(
      `Questions to AWS: ${live.size}. Facts that the lens asks for: ${
        asked.size
      }, live ${count(live)}, in templates ${count(declared)}\n`,
    );
    expect(live.size).toBeGreaterThanOrEqual(40);
    expect(
      [...asked.keys()].filter(
        name =>
          !live.has(name) &&
          !declared.has(name) &&
          // The collector of the catalog is another module's
          !name.startsWith('catalog.'),
      ),
    ).toEqual([]);
  });

  it('names every practice that its answer is evidence for, and none that does not exist', () => {
    const ids = new Set(practices.map(([id]) => id));
    const wrong = checks.flatMap(({ name, practices: named }) => [
      ...(asked.get(name) ?? [])
        .filter(id => !named.includes(id))
        .map(id => `${name} does not name ${id}`),
      ...named
        .filter(id => !ids.has(id))
        .map(id => `${name} names ${id}, which does not exist`),
    ]);
    expect(wrong).toEqual([]);
  });
});

function count(names: Set<string>): number {
  return [...asked.keys()].filter(name => names.has(name)).length;
}

function readOverlay(): Overlay {
  const read = (file: string) =>
    readFileSync(
      resolvePackagePath(
        '@lens-review/backstage-plugin-lens-review-common',
        'lenses/machine-learning',
        file,
      ),
      'utf8',
    );
  const lens = parseLens(read('lens.json'));
  const result = lens.ok
    ? parseOverlay(read('overlay.yaml'), lens.lens.document)
    : lens;
  if (!result.ok || !('overlay' in result)) {
    throw new Error(JSON.stringify(result));
  }
  return result.overlay;
}
