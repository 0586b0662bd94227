import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';

/** What the files of the demo catalog hold, errors too. */
export function parseExamples() {
  const folder = resolvePackagePath('backend', '../../examples');
  return readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .flatMap(file => [
      ...parseEntityYaml(readFileSync(join(folder, file)), {
        type: 'file',
        target: join(folder, file),
      }),
    ]);
}

/** The entities of the demo catalog. */
export function exampleEntities(): Entity[] {
  return parseExamples().flatMap(result =>
    result.type === 'entity' ? [result.entity] : [],
  );
}
