// What figures depend on besides what is measured.
import { cpus, loadavg, totalmem } from 'node:os';
import process from 'node:process';

/** @param {{ version: string } | undefined} postgres */
export function describeMachine(postgres) {
  return `${cpus().length} × ${cpus()[0].model}, ${Math.round(
    totalmem() / 2 ** 30,
  )} GiB, Node ${process.version}${
    postgres ? `, PostgreSQL ${postgres.version}` : ''
  }`;
}

/** One line, with how busy the machine is already. */
export function printMachine(postgres) {
  return `${describeMachine(postgres)}, load ${loadavg()[0].toFixed(1)}`;
}
