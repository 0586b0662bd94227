import { check } from '../../../checks/AwsCheck';
import { describeNotebookInstance } from '../../operations/others';
import { NotebookCheck } from './NotebookCheck';

export const kms: NotebookCheck = check({
  name: 'sagemaker.notebook.kms',
  asks: 'Is the storage of every notebook encrypted with a KMS key?',
  why: 'Copies of training data lie on it; a key of your own decides who can read them.',
  field: 'DescribeNotebookInstance → KmsKeyId',
  operations: [describeNotebookInstance],
  practices: [],
  whenUnset: false,
  remediation: {
    text: 'Create the notebook instance with a KMS key.',
    effort: 'M',
  },
  from: notebook => notebook,
  answer: ({ KmsKeyId }) => Boolean(KmsKeyId),
});
