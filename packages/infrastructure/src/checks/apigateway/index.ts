import { TemplateCheck } from '../TemplateCheck';
import { apiAccessLogs } from './accessLogs';
import { apiAnyAuth, apiIamAuth } from './authorization';
import { apiThrottling } from './throttling';
import { apiWaf } from './waf';

export const apigatewayChecks: readonly TemplateCheck[] = [
  apiIamAuth,
  apiAnyAuth,
  apiThrottling,
  apiWaf,
  apiAccessLogs,
];
