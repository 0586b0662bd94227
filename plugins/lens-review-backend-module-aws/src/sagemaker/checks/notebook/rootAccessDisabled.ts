import { check } from '../../../checks/AwsCheck';
import { describeNotebookInstance } from '../../operations/others';
import { NotebookCheck } from './NotebookCheck';

export const rootAccessDisabled: NotebookCheck = check({
  name: 'sagemaker.notebook.root_access_disabled',
  asks: 'Is nobody root on a notebook?',
  why: 'Whoever is root can undo what the set-up of the notebook protects.',
  field: 'DescribeNotebookInstance → RootAccess',
  operations: [describeNotebookInstance],
  practices: [],
  remediation: {
    text: 'Switch off root access of the notebook instance.',
    effort: 'S',
  },
  from: notebook => notebook,
  answer: ({ RootAccess }) => RootAccess === 'Disabled',
});
