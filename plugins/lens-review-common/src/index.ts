/**
 * The pure core of Lens Review: no I/O, no clock, no logger. Runs in the browser,
 * in the backend and on the command line.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './api';
export * from './entities';
export * from './evidence';
export * from './gate';
export * from './lens';
export * from './milestones';
export * from './overlay';
export * from './permissions';
export * from './process';
export * from './rules';
export * from './scoring';
export * from './signals';
