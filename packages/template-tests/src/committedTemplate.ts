import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

export const VARIANTS = ['realtime', 'serverless', 'batch'] as const;
export type Variant = (typeof VARIANTS)[number];

export const TEMPLATE = resolvePackagePath(
  'template-tests',
  '../../templates/ml-service',
);

/**
 * What stands for each setting while a template is synthesized for the skeleton:
 * texts and numbers that come from nowhere else, to be replaced by what the form
 * says. The scaffolder cannot synthesize, so the skeleton brings the result along.
 */
const STAND_INS: [placeholder: string, standIn: string | number][] = [
  ['values.databaseName', 'standin_name'],
  ['values.name', 'standin-name'],
  ['values.owner', 'group:standin/owner'],
  ['values.sensitivity', 'standin-sensitivity'],
  ['values.alertEmail', 'standin@alerts.example'],
  ['values.costCenter', 'standin-cost-center'],
  ['values.repository', 'standin-owner/standin-repository'],
  ['values.retentionDays', 99_101],
  ['values.requestsPerSecond', 99_103],
  ['values.burst', 99_109],
  ['values.minInstances', 99_119],
  ['values.maxInstances', 99_131],
  ['values.maxConcurrency', 99_133],
  ['values.monthlyBudget', 99_137],
];
const NETWORK = '10.231.';

/** The skeleton with stand-ins in place of the form's values. */
export function skeletonWithStandIns(variant: Variant): Map<string, string> {
  const skeleton = join(TEMPLATE, 'skeleton');
  const files = new Map(
    ['infrastructure', 'ml'].flatMap(folder =>
      readdirSync(join(skeleton, folder), {
        withFileTypes: true,
        recursive: true,
      })
        .filter(entry => entry.isFile())
        .map(entry => {
          const path = join(entry.parentPath, entry.name);
          return [
            relative(skeleton, path),
            readFileSync(path, 'utf8'),
          ] as const;
        }),
    ),
  );
  const settings = Object.fromEntries(
    STAND_INS.map(([placeholder, standIn]) => [
      placeholder.replace('values.', ''),
      standIn,
    ]),
  );
  files.set('package.json', JSON.stringify({ type: 'module' }));
  files.set(
    'service.json',
    JSON.stringify({
      ...settings,
      variant,
      vpcCidr: `${NETWORK}0.0/16`,
      branch: 'main',
    }),
  );
  return files;
}

/** A synthesized template with placeholders for what the form says. */
export function withPlaceholders(synthesized: string): string {
  const replaced = STAND_INS.reduce(
    (text, [placeholder, standIn]) =>
      text.replaceAll(String(standIn), `\${{ ${placeholder} }}`),
    synthesized.replaceAll(NETWORK, '10.${{ values.networkOctet }}.'),
  );
  const left = /standin|99_?1\d\d/.exec(replaced);
  if (left !== null) {
    throw new Error(`A stand-in was changed on its way: ${left[0]}`);
  }
  return `${replaced.trimEnd()}\n`;
}
