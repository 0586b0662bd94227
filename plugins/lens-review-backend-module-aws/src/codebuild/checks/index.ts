import { kms } from './kms';
import { lastBuildSucceeded } from './lastBuildSucceeded';
import { notPrivileged } from './notPrivileged';
import { ProjectCheck } from './ProjectCheck';

/** Every question that is put to a project. */
export const projectChecks: readonly ProjectCheck[] = [
  kms,
  lastBuildSucceeded,
  notPrivileged,
];
