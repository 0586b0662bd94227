#!/usr/bin/env node
// Runs a task of this workspace on any machine that has Node 20.3 or later and npm:
//
//   node scripts/run.mjs start | start:backend | test | bench | pack | pictures [arguments]
//
// Brings the pinned Node and Yarn where the machine's own do not fit, installs the
// dependencies when the lockfile changed, builds the command line, then runs the
// task. Uses nothing but Node.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { root, step } from './lib/report.mjs';
import { bringToolchain } from './lib/toolchain.mjs';
import { buildCommandLine } from './lib/commandLine.mjs';
import { installDependencies } from './lib/dependencies.mjs';

/** Task → the command line that runs it, inside the toolchain. */
const tasks = {
  start: ['yarn', 'backstage-cli', 'repo', 'start'],
  'start:backend': ['yarn', 'workspace', 'backend', 'start'],
  test: ['node', 'scripts/test.mjs'],
  bench: ['node', 'packages/bench/bin/bench.mjs'],
  pack: ['node', 'scripts/pack.mjs'],
  pictures: ['node', 'scripts/pictures.mjs'],
};

const [task, ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task ?? '')) {
  console.error(
    `Unknown task ${JSON.stringify(task ?? '')}. Known: ${Object.keys(
      tasks,
    ).join(', ')}.`,
  );
  process.exit(2);
}

try {
  const toolchain = await bringToolchain();
  await installDependencies(toolchain);
  await buildCommandLine(toolchain);
  step(`${task}: starting`);
  const [command, ...rest] = toolchain.commandLine([...tasks[task], ...args]);
  const child = spawn(command, rest, {
    cwd: root,
    env: toolchain.env,
    stdio: 'inherit',
  });
  // The terminal sends Ctrl-C to the whole process group; a supervisor signals only
  // this process. Either way the task must end before we do.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', error => {
    console.error(`Could not run ${command}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
  });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
