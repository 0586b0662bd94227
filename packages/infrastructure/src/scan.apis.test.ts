import { reasonOf, Word, words } from './__testUtils__/scanning';

const GIVEN = `
Parameters: {Given: {Type: String}}
Conditions: {Open: !Equals [!Ref Given, a]}
Resources:
`;
const REST = "  A: {Type: 'AWS::ApiGateway::RestApi'}\n";
const MAYBE = '!If [Open, !Ref A, other]';

const STAGE = (id: string, settings: string, api = '!Ref A') =>
  `  ${id}: {Type: 'AWS::ApiGateway::Stage', Properties: {RestApiId: ${api}, StageName: ${id.toLowerCase()}, ${settings}}}\n`;
const LOGS = 'AccessLogSetting: {DestinationArn: a}';
const LIMIT =
  "MethodSettings: [{ResourcePath: '/*', HttpMethod: '*', ThrottlingRateLimit: 5}]";
const ACL = (arn: string) =>
  `  W${arn.length}: {Type: 'AWS::WAFv2::WebACLAssociation', Properties: {WebACLArn: a, ResourceArn: !Sub '${arn}'}}\n`;
const STAGE_ARN = (name: string) =>
  `arn:aws:apigateway:\${AWS::Region}::/restapis/\${A}/stages/${name}`;
const METHOD = (id: string, properties: string) =>
  `  ${id}: {Type: 'AWS::ApiGateway::Method', Properties: {RestApiId: !Ref A, HttpMethod: GET, ${properties}}}\n`;
const KEYED = METHOD('M', 'ApiKeyRequired: true');
const PLAN = (stage: string, rest = 'Throttle: {RateLimit: 5}') =>
  `  P: {Type: 'AWS::ApiGateway::UsagePlan', Properties: {ApiStages: [{ApiId: !Ref A, Stage: ${stage}}], ${rest}}}\n`;

const SAM = (
  type: string,
  event: string,
  properties = '{Path: /x, Method: get}',
) =>
  `  F: {Type: 'AWS::Serverless::${type}', Properties: {Events: {E: {Type: ${event}, Properties: ${properties}}}}}\n`;

describe('APIs and what belongs to them', () => {
  it.each<[string, string, string, Word]>([
    [
      'a stage with logs',
      'apigateway.access_logs',
      REST + STAGE('S', LOGS),
      'true',
    ],
    [
      'beside a stage without, of this API or another',
      'apigateway.access_logs',
      REST + STAGE('S', LOGS) + STAGE('T', 'Description: a', MAYBE),
      'unknown',
    ],
    [
      'only a stage that may be of another API',
      'apigateway.access_logs',
      REST + STAGE('S', LOGS, MAYBE),
      'unknown',
    ],
    [
      'a stage of another API altogether',
      'apigateway.access_logs',
      REST + STAGE('S', LOGS) + STAGE('T', 'Description: a', 'other'),
      'true',
    ],
    [
      'a deployment that may make a stage',
      'apigateway.access_logs',
      `${REST}${STAGE(
        'S',
        LOGS,
      )}  D: {Type: 'AWS::ApiGateway::Deployment', Properties: {RestApiId: !Ref A, StageName: !If [Open, t, '']}}\n`,
      'unknown',
    ],
    [
      'limits beside a stage without, of this API or another',
      'apigateway.throttling',
      REST + STAGE('S', LIMIT) + STAGE('T', LOGS, MAYBE),
      'unknown',
    ],
    [
      'a web ACL before the only stage',
      'apigateway.waf',
      REST + STAGE('S', LOGS) + ACL(STAGE_ARN('s')),
      'true',
    ],
    [
      'a web ACL before a stage that may be of another API',
      'apigateway.waf',
      REST + STAGE('S', LOGS, MAYBE) + ACL('${S}'),
      'unknown',
    ],
    [
      'a web ACL before one of two stages',
      'apigateway.waf',
      REST + STAGE('S', LOGS) + STAGE('T', LOGS) + ACL(STAGE_ARN('s')),
      'unknown',
    ],
    [
      'one before each of two, by name and by reference',
      'apigateway.waf',
      REST +
        STAGE('S', LOGS) +
        STAGE('T', LOGS) +
        ACL(STAGE_ARN('s')) +
        ACL(STAGE_ARN('${T}')),
      'true',
    ],
    [
      'one before a stage of SAM whose API has a longer name',
      'apigateway.waf',
      `  A: {Type: 'AWS::Serverless::Api', Properties: {StageName: p}}
  AB: {Type: 'AWS::Serverless::Api', Properties: {StageName: p}}
${ACL('x${ABpStage}')}`,
      'false',
    ],
    [
      'a usage plan where every method asks for a key',
      'apigateway.throttling',
      REST + STAGE('S', LOGS) + KEYED + PLAN('s'),
      'true',
    ],
    [
      'a usage plan where a method asks for none',
      'apigateway.throttling',
      REST +
        STAGE('S', LOGS) +
        KEYED +
        METHOD('N', 'AuthorizationType: AWS_IAM') +
        PLAN('!Ref S'),
      'unknown',
    ],
    [
      'a usage plan of one of two stages',
      'apigateway.throttling',
      REST + STAGE('S', LOGS) + STAGE('T', LOGS) + KEYED + PLAN('s'),
      'false',
    ],
    [
      'a usage plan of one stage beside limits of the other',
      'apigateway.throttling',
      REST + STAGE('S', LOGS) + STAGE('T', LIMIT) + KEYED + PLAN('!Ref S'),
      'true',
    ],
    [
      'a usage plan with a quota only',
      'apigateway.throttling',
      REST + STAGE('S', LOGS) + KEYED + PLAN('s', 'Quota: {Limit: 5}'),
      'false',
    ],
    [
      'a plan of SAM for callers with keys',
      'apigateway.throttling',
      `  I: {Type: 'AWS::Serverless::Api', Properties: {StageName: p, Auth: {ApiKeyRequired: true, UsagePlan: {CreateUsagePlan: PER_API, Throttle: {RateLimit: 5}}}}}
${SAM('Function', 'Api', '{Path: /x, Method: get, RestApiId: !Ref I}')}`,
      'true',
    ],
    [
      'a plan of SAM that is not made',
      'apigateway.throttling',
      `  I: {Type: 'AWS::Serverless::Api', Properties: {StageName: p, Auth: {ApiKeyRequired: true, UsagePlan: {CreateUsagePlan: NONE, Throttle: {RateLimit: 5}}}}}
${SAM('Function', 'Api', '{Path: /x, Method: get, RestApiId: !Ref I}')}`,
      'false',
    ],
    [
      'the API that an event of a function implies',
      'apigateway.any_auth',
      SAM('Function', 'HttpApi'),
      'false',
    ],
    [
      'the API that an event of a state machine implies',
      'apigateway.any_auth',
      SAM('StateMachine', 'Api'),
      'false',
    ],
    [
      'an API that is copied from another one',
      'apigateway.iam_auth',
      `  A: {Type: 'AWS::ApiGateway::RestApi', Properties: {CloneFrom: other}}\n${METHOD(
        'M',
        'AuthorizationType: AWS_IAM',
      )}`,
      'unknown',
    ],
    [
      'an event that refers to the API that it implies',
      'apigateway.any_auth',
      SAM(
        'Function',
        'Api',
        '{Path: /x, Method: get, RestApiId: !Ref ServerlessRestApi}',
      ),
      'false',
    ],
    [
      'an event that names its API by its logical id',
      'apigateway.any_auth',
      `  A: {Type: 'AWS::Serverless::Api', Properties: {StageName: p}}
  G: {Type: 'AWS::Serverless::Function', Properties: {Events: {E: {Type: Api, Properties: {Path: /y, Method: get, RestApiId: !Ref A, Auth: {Authorizer: AWS_IAM}}}}}}
${SAM('Function', 'Api', '{Path: /x, Method: get, RestApiId: A}')}`,
      'false',
    ],
    [
      'an event with an authorizer of its own',
      'apigateway.iam_auth',
      SAM(
        'StateMachine',
        'Api',
        '{Path: /x, Method: get, Auth: {Authorizer: AWS_IAM}}',
      ),
      'true',
    ],
    [
      'an event that may be of an API',
      'apigateway.any_auth',
      `  I: {Type: 'AWS::Serverless::Api', Properties: {Auth: {DefaultAuthorizer: AWS_IAM}}}
${SAM('Function', '!Ref Given', '{RestApiId: !Ref I}')}`,
      'unknown',
    ],
    [
      'an event that may be of this API or another',
      'apigateway.any_auth',
      `  A: {Type: 'AWS::Serverless::Api', Properties: {StageName: p}}
  B: {Type: 'AWS::Serverless::Api', Properties: {StageName: p, Auth: {DefaultAuthorizer: AWS_IAM}}}
${SAM(
  'Function',
  'Api',
  '{Path: /x, Method: get, RestApiId: !If [Open, !Ref A, !Ref B]}',
)}`,
      'unknown',
    ],
    [
      'an event that asks for a key only',
      'apigateway.any_auth',
      SAM(
        'Function',
        'Api',
        '{Path: /x, Method: get, Auth: {ApiKeyRequired: true}}',
      ),
      'false',
    ],
    [
      'a method of one of two APIs',
      'apigateway.any_auth',
      `  A: {Type: 'AWS::ApiGateway::RestApi'}
  M: {Type: 'AWS::ApiGateway::Method', Properties: {RestApiId: !Ref A, HttpMethod: GET, AuthorizationType: AWS_IAM}}
  N: {Type: 'AWS::ApiGateway::Method', Properties: {RestApiId: !If [Open, !Ref A, other], HttpMethod: GET, AuthorizationType: NONE}}
`,
      'unknown',
    ],
  ])('%s: %s', (_, name, resources, expected) => {
    expect(words(`${GIVEN}${resources}`)[name]).toBe(expected);
  });

  it('says why a usage plan says nothing', () => {
    const text =
      GIVEN +
      REST +
      STAGE('S', LOGS) +
      METHOD('N', 'AuthorizationType: AWS_IAM') +
      PLAN('s');
    expect(reasonOf(text, 'apigateway.throttling')).toBe(
      'A: a usage plan limits callers with an API key only, which not every operation asks for',
    );
  });
});
