// Is the committed template what the code synthesizes? With --write, it becomes so.
//
// The template is committed so that a change of infrastructure can be read in a
// review, and so that Lens Review and the gate see it before it is deployed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const here = dirname(import.meta.filename);
const committed = join(here, 'service.template.json');
const out = mkdtempSync(join(tmpdir(), 'synth-'));
try {
  execFileSync(process.execPath, [join(here, 'app.ts')], {
    env: { ...process.env, CDK_OUTDIR: out },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const synthesized = readFileSync(join(out, 'Service.template.json'), 'utf8');
  if (process.argv.includes('--write')) {
    writeFileSync(committed, `${synthesized.trimEnd()}\n`);
  } else if (
    JSON.stringify(JSON.parse(readFileSync(committed, 'utf8'))) !==
    JSON.stringify(JSON.parse(synthesized))
  ) {
    console.error(
      'infrastructure/service.template.json is not what the code synthesizes. Run "npm run synth" and commit it.',
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
