import { FactOutcome } from '@lens-review/backstage-plugin-lens-review-common';
import { judge, value } from '../../__testUtils__/judging';
import { read } from '../../reading/Read';
import { ApiMethod, ApiReading, ApiStage } from '../ApiReading';
import { apiChecks } from '.';

function method(authorization: string, more: Partial<ApiMethod> = {}) {
  return {
    label: 'POST /predict',
    authorization,
    hasBody: true,
    isValidated: true,
    ...more,
  };
}

function stage(more: Partial<ApiStage> = {}): ApiStage {
  return {
    name: 'prod',
    throttled: 'all',
    hasAccessLogs: true,
    hasFirewall: true,
    canaryPercent: 10,
    ...more,
  };
}

const good: ApiReading = {
  isRest: true,
  api: read({ isPrivate: false, hasPolicy: false }),
  methods: read([method('AWS_IAM'), method('AWS_IAM')]),
  stages: read([stage()]),
  limitedByPlan: read(new Set<string>()),
};

const methods = (...list: ApiMethod[]) => ({ methods: read(list) });
const stages = (...list: ApiStage[]) => ({ stages: read(list) });
const unknown = { outcome: 'unknown', reason: expect.any(String) };

describe('the checks of an API', () => {
  it.each<
    [
      string,
      FactOutcome | typeof unknown | undefined,
      string,
      Partial<ApiReading>,
    ]
  >([
    ['apigateway.iam_auth', value(true), 'every call is signed', {}],
    [
      'apigateway.iam_auth',
      value(false),
      'one method takes a token',
      methods(method('AWS_IAM'), method('JWT')),
    ],
    ['apigateway.iam_auth', value(false), 'there is no method', methods()],
    [
      'apigateway.any_auth',
      value(true),
      'one method takes a token',
      methods(method('AWS_IAM'), method('JWT')),
    ],
    [
      'apigateway.any_auth',
      value(false),
      'one method is open',
      methods(method('AWS_IAM'), method('NONE')),
    ],
    ['apigateway.no_open_method', value(true), 'there is no open one', {}],
    [
      'apigateway.no_open_method',
      value(false),
      'one method is open',
      methods(method('NONE')),
    ],
    [
      'apigateway.no_open_method',
      value(true),
      'it is private',
      {
        ...methods(method('NONE')),
        api: read({ isPrivate: true, hasPolicy: false }),
      },
    ],
    [
      'apigateway.no_open_method',
      unknown,
      'a policy of the API decides',
      {
        ...methods(method('NONE')),
        api: read({ isPrivate: false, hasPolicy: true }),
      },
    ],
    ['apigateway.request_validation', value(true), 'every body is checked', {}],
    [
      'apigateway.request_validation',
      value(false),
      'one body is not',
      methods(method('AWS_IAM', { isValidated: false })),
    ],
    [
      'apigateway.request_validation',
      undefined,
      'no method takes a body',
      methods(method('AWS_IAM', { hasBody: false })),
    ],
    [
      'apigateway.request_validation',
      undefined,
      'it is an HTTP API',
      { isRest: false },
    ],
    ['apigateway.throttling', value(true), 'every stage has a limit', {}],
    [
      'apigateway.throttling',
      value(false),
      'a stage has none',
      stages(stage(), stage({ name: 'test', throttled: 'none' })),
    ],
    [
      'apigateway.throttling',
      value(true),
      'a plan limits the stage',
      {
        ...stages(stage({ throttled: 'none' })),
        limitedByPlan: read(new Set(['prod'])),
      },
    ],
    [
      'apigateway.throttling',
      unknown,
      'some methods have a limit',
      stages(stage({ throttled: 'some' })),
    ],
    ['apigateway.throttling', value(false), 'there is no stage', stages()],
    [
      'apigateway.waf',
      value(false),
      'a stage has no firewall',
      stages(stage({ hasFirewall: false })),
    ],
    ['apigateway.waf', undefined, 'it is an HTTP API', { isRest: false }],
    [
      'apigateway.access_logs',
      value(false),
      'a stage logs nothing',
      stages(stage({ hasAccessLogs: false })),
    ],
    [
      'apigateway.canary',
      value(false),
      'all calls go to the same',
      stages(stage({ canaryPercent: 0 })),
    ],
  ])('answer %s with %j where %s', (name, is, _, reading) => {
    expect(judge(apiChecks, name, { ...good, ...reading })).toEqual(is);
  });
});
