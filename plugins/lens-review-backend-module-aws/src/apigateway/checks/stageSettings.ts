import { check } from '../../checks/AwsCheck';
import { ApiReading } from '../ApiReading';
import { everyStage } from './everyStage';
import { STAGE_OPERATIONS } from './operationsAsked';

/** HTTP APIs cannot have a firewall of their own: the question does not arise. */
export const waf = check({
  name: 'apigateway.waf',
  asks: 'Does a firewall stand before every API?',
  why: 'Known attacks and too many calls from one place are turned away.',
  field: 'GetStages → item[].webAclArn',
  operations: STAGE_OPERATIONS,
  practices: ['MLSEC05_BP01'],
  whenUnset: false,
  remediation: {
    text: 'Put a web ACL of AWS WAF before the stage.',
    effort: 'M',
  },
  from: ({ isRest, stages }: ApiReading) => (isRest ? stages : undefined),
  answer: stages => everyStage(stages, ({ hasFirewall }) => hasFirewall),
});

export const accessLogs = check({
  name: 'apigateway.access_logs',
  asks: 'Does every API log its calls?',
  why: 'Who asked what and when can be looked up, for costs as for attacks.',
  field:
    'GetStages → item[].accessLogSettings.destinationArn, or Items[].AccessLogSettings.DestinationArn',
  operations: STAGE_OPERATIONS,
  practices: ['MLCOST06_BP04', 'MLSEC06_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Set a destination for the access logs of the stage.',
    effort: 'S',
  },
  from: (reading: ApiReading) => reading.stages,
  answer: stages => everyStage(stages, ({ hasAccessLogs }) => hasAccessLogs),
});

export const canary = check({
  name: 'apigateway.canary',
  asks: 'Does a part of the calls try a new deployment first?',
  why: 'A bad change meets few callers before it is taken back.',
  field: 'GetStages → item[].canarySettings.percentTraffic',
  operations: STAGE_OPERATIONS,
  practices: ['MLREL04_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Deploy to a canary of the stage first.',
    effort: 'M',
  },
  from: ({ isRest, stages }: ApiReading) => (isRest ? stages : undefined),
  answer: stages =>
    everyStage(stages, ({ canaryPercent }) => canaryPercent > 0),
});
