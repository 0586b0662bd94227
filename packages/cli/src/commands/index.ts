import { Command } from './Command';
import { diff } from './diff';
import { gate } from './gate';
import { lint } from './lint';
import { scan } from './scan';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [scan, gate, lint, diff];
