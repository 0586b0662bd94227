import { get, isSet, someItem } from '../../judging/values';
import { everyResource } from '../TemplateCheck';
import { ENDPOINT } from './types';

export const endpointAutoRollback = everyResource(
  {
    name: 'sagemaker.endpoint.auto_rollback',
    asks: 'Does an update of every endpoint roll back when alarms go off?',
  },
  ENDPOINT,
  endpoint =>
    someItem(
      endpoint.get('DeploymentConfig', 'AutoRollbackConfiguration', 'Alarms'),
      alarm => isSet(get(alarm, 'AlarmName')),
    ),
);
