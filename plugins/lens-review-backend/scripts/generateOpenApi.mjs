// Writes what is derived from src/schema/openapi.yaml: the constant that the router
// validates against, and the types of the contract in lens-review-common. With
// --check nothing is written, and a file that differs fails the run. A contract with an
// empty key is refused: it is no OpenAPI, and every route would answer 400.
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** The keys of OpenAPI 3.0 under which nothing may be said. */
const NULLABLE = ['default', 'example'];

const backend = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(backend, 'src/schema/openapi.yaml');
const outputs = [
  {
    file: join(backend, 'src/schema/openapi.generated.ts'),
    write: writeConstant,
  },
  {
    file: join(backend, '../lens-review-common/src/api/openapi.generated.ts'),
    write: writeTypes,
  },
];

const spec = parse(await readFile(source, 'utf8'));
const empty = emptyKeys(spec);
if (empty.length > 0) {
  process.stderr.write(
    `Nothing is said in openapi.yaml under\n${empty
      .map(path => `  ${path}\n`)
      .join('')}A text with a comma needs quotes where it stands in braces.\n`,
  );
  process.exit(1);
}
const check = process.argv.includes('--check');
const drifted = [];
for (const { file, write } of outputs) {
  const wanted = await write(spec);
  const present = await readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (wanted === present) continue;
  if (check) {
    drifted.push(relative(process.cwd(), file));
  } else {
    await writeFile(file, wanted);
    process.stdout.write(`Wrote ${relative(process.cwd(), file)}\n`);
  }
}
if (drifted.length > 0) {
  process.stderr.write(
    `Not what openapi.yaml says: ${drifted.join(
      ', ',
    )}\nRun 'yarn build:openapi' and commit the result.\n`,
  );
  process.exitCode = 1;
}

/** In braces, what follows the comma of a text without quotes becomes such a key. */
function emptyKeys(node, path = '#') {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const here = `${path}/${key}`;
    if (value !== null) return emptyKeys(value, here);
    return Array.isArray(node) || NULLABLE.includes(key) ? [] : [here];
  });
}

async function writeTypes(document) {
  return `${header()}${astToString(
    await openapiTS(structuredClone(document)),
  )}`;
}

function writeConstant(document) {
  const endpoints = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter(method => item[method]).map(method => {
      // Backstage's typed router spells this one method with an underscore.
      const name = method === 'delete' ? '_delete' : method;
      return `  '#${name}|${path}': Endpoint<LensReviewPaths['${path}']['${method}']>;`;
    }),
  );
  return `${header()}import { LensReviewPaths } from '@lens-review/backstage-plugin-lens-review-common';
import { Endpoint } from './Endpoint';

/** What every operation takes and gives, for the typed router. */
export type LensReviewEndpoints = {
${endpoints.join('\n')}
};

/** The contract that requests are validated against. */
export const spec = ${JSON.stringify(document, null, 2)} as const;
`;
}

function header() {
  return '// Written from openapi.yaml by `yarn build:openapi`; changes made here are lost.\n\n';
}
