import { exists } from './exists';
import { kms } from './kms';
import { NotebookCheck } from './NotebookCheck';
import { noDirectInternet } from './noDirectInternet';
import { rootAccessDisabled } from './rootAccessDisabled';

/** Every question that is put to a notebook instance. */
export const notebookChecks: readonly NotebookCheck[] = [
  exists,
  kms,
  noDirectInternet,
  rootAccessDisabled,
];
