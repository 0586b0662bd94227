import { check } from '../../../checks/AwsCheck';
import { describeNotebookInstance } from '../../operations/others';
import { NotebookCheck } from './NotebookCheck';

export const noDirectInternet: NotebookCheck = check({
  name: 'sagemaker.notebook.no_direct_internet',
  asks: 'Is every notebook kept off the internet?',
  why: 'Data that is looked at in a notebook cannot be carried away by it.',
  field: 'DescribeNotebookInstance → DirectInternetAccess',
  operations: [describeNotebookInstance],
  practices: ['MLSEC04_BP01'],
  remediation: {
    text: 'Create the notebook instance in a subnet, without direct access to the internet.',
    effort: 'M',
  },
  from: notebook => notebook,
  answer: ({ DirectInternetAccess }) => DirectInternetAccess === 'Disabled',
});
