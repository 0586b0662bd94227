import { AwsCheck } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';
import { NotebookInstance } from '../../operations/others';

/** A question put to one notebook instance. */
export type NotebookCheck = AwsCheck<Read<NotebookInstance>>;
