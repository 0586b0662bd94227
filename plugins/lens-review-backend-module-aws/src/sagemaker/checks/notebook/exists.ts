import { check } from '../../../checks/AwsCheck';
import { describeNotebookInstance } from '../../operations/others';
import { NotebookCheck } from './NotebookCheck';

export const exists: NotebookCheck = check({
  name: 'sagemaker.notebook_exists',
  asks: 'Is the model worked on in a managed notebook?',
  why: 'It can be stopped when nobody uses it, and is set up the same for everybody.',
  field: 'DescribeNotebookInstance → NotebookInstanceArn',
  operations: [describeNotebookInstance],
  practices: ['MLCOST04_BP02'],
  from: notebook => notebook,
  answer: () => true,
});
