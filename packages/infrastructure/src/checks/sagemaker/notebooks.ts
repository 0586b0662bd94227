import { isOneOf, isSet } from '../../judging/values';
import { everyResource } from '../TemplateCheck';
import { NOTEBOOK } from './types';

/** What is not written is enabled. */
export const notebookNoDirectInternet = everyResource(
  {
    name: 'sagemaker.notebook.no_direct_internet',
    asks: 'Is every notebook instance without direct access to the internet?',
  },
  NOTEBOOK,
  notebook => isOneOf(notebook.get('DirectInternetAccess'), 'Disabled'),
);

export const notebookKms = everyResource(
  {
    name: 'sagemaker.notebook.kms',
    asks: 'Is the volume of every notebook instance encrypted with a KMS key?',
  },
  NOTEBOOK,
  notebook => isSet(notebook.get('KmsKeyId')),
);

/** What is not written is enabled. */
export const notebookRootAccessDisabled = everyResource(
  {
    name: 'sagemaker.notebook.root_access_disabled',
    asks: 'Are users of every notebook instance without root access?',
  },
  NOTEBOOK,
  notebook => isOneOf(notebook.get('RootAccess'), 'Disabled'),
);
