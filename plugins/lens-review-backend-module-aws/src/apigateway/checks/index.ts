import { AwsCheck } from '../../checks/AwsCheck';
import { ApiReading } from '../ApiReading';
import { apiExists } from './apiExists';
import { anyAuth, iamAuth, noOpenMethod } from './authorization';
import { requestValidation } from './requestValidation';
import { accessLogs, canary, waf } from './stageSettings';
import { throttling } from './throttling';

export const apiChecks: readonly AwsCheck<ApiReading>[] = [
  apiExists,
  iamAuth,
  anyAuth,
  noOpenMethod,
  requestValidation,
  throttling,
  waf,
  accessLogs,
  canary,
];
