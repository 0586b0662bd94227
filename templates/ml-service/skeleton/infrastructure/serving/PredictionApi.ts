import { createHash } from 'node:crypto';
import {
  CfnAccount,
  CfnDeployment,
  CfnMethod,
  CfnModel,
  CfnRequestValidator,
  CfnResource,
  CfnRestApi,
  CfnStage,
} from 'aws-cdk-lib/aws-apigateway';
import type { CfnEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Aws, CfnOutput, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Encryption } from '../Encryption.ts';
import type { FeatureSchema } from '../featureSchema.ts';
import { roleFor } from '../grants.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings.ts';
import { sagemakerArn } from '../Training.ts';
import type { ApprovedModel } from './ApprovedModel.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  schema: FeatureSchema;
  endpoint: CfnEndpoint;
  approved: ApprovedModel;
}

const STAGE = 'live';

/**
 * What callers see instead of the endpoint: `POST /predictions`, signed with IAM,
 * checked against the feature schema, limited, logged, behind a web ACL.
 * `api/openapi.json` describes it to people and to the catalog.
 */
export class PredictionApi extends Construct {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, schema, endpoint, approved } = props;
    approved.appliesTo(this);

    const role = roleFor(
      this,
      'Role',
      'apigateway.amazonaws.com',
      'Calls the one endpoint of this service',
      [
        {
          actions: ['sagemaker:InvokeEndpoint'],
          resources: [sagemakerArn(`endpoint/${settings.name}`)],
        },
      ],
    );
    const api = new CfnRestApi(this, 'Api', {
      name: settings.name,
      description: `Predictions of ${settings.name}`,
      endpointConfiguration: { types: ['REGIONAL'] },
    });
    const predictions = new CfnResource(this, 'Predictions', {
      restApiId: api.ref,
      parentId: api.attrRootResourceId,
      pathPart: 'predictions',
    });
    const body = requestSchema(schema);
    const model = new CfnModel(this, 'Request', {
      restApiId: api.ref,
      name: 'Request',
      contentType: 'application/json',
      schema: body,
    });
    const validator = new CfnRequestValidator(this, 'Validator', {
      restApiId: api.ref,
      name: 'Body',
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    const answers = (statusCode: string, selectionPattern?: string) => ({
      statusCode,
      selectionPattern,
      responseTemplates: selectionPattern
        ? {
            'application/json': `{"message": "The model could not answer (${statusCode})."}`,
          }
        : undefined,
    });
    const method = new CfnMethod(this, 'Predict', {
      restApiId: api.ref,
      resourceId: predictions.ref,
      httpMethod: 'POST',
      authorizationType: 'AWS_IAM',
      requestModels: { 'application/json': model.ref },
      requestValidatorId: validator.ref,
      methodResponses: ['200', '400', '500'].map(statusCode => ({
        statusCode,
      })),
      integration: {
        type: 'AWS',
        integrationHttpMethod: 'POST',
        credentials: role.roleArn,
        passthroughBehavior: 'NEVER',
        requestTemplates: { 'application/json': '$input.body' },
        requestParameters: {
          'integration.request.header.Content-Type': "'application/json'",
          'integration.request.header.Accept': "'application/json'",
        },
        uri: `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}:runtime.sagemaker:path/endpoints/${endpoint.attrEndpointName}/invocations`,
        timeoutInMillis: 10_000,
        integrationResponses: [
          answers('200'),
          answers('400', '4\\d{2}'),
          answers('500', '5\\d{2}'),
        ],
      },
    });
    acknowledge(
      method,
      'Callers are services that sign with IAM; there are no people who could sign in to a user pool.',
      'AwsSolutions-COG4',
    );
    // A deployment is a snapshot: its id changes with what it shows
    const shown = createHash('sha256')
      .update(JSON.stringify([body, 1]))
      .digest('hex')
      .slice(0, 8);
    const deployment = new CfnDeployment(this, `Deployment${shown}`, {
      restApiId: api.ref,
    });
    deployment.addResourceDependency(method);

    const logs = new LogGroup(this, 'AccessLogs', {
      encryptionKey: encryption.key,
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const logRole = roleFor(
      this,
      'LogRole',
      'apigateway.amazonaws.com',
      'Writes the logs of API Gateway in this account',
      [
        {
          actions: [
            'logs:CreateLogGroup',
            'logs:CreateLogStream',
            'logs:DescribeLogGroups',
            'logs:DescribeLogStreams',
            'logs:PutLogEvents',
            'logs:GetLogEvents',
            'logs:FilterLogEvents',
          ],
          resources: ['*'],
          because:
            'API Gateway refuses a narrower role: it checks these actions for all log groups of the account.',
        },
      ],
    );
    const account = new CfnAccount(this, 'Account', {
      cloudWatchRoleArn: logRole.roleArn,
    });
    const stage = new CfnStage(this, 'Stage', {
      restApiId: api.ref,
      deploymentId: deployment.ref,
      stageName: STAGE,
      tracingEnabled: true,
      accessLogSetting: {
        destinationArn: logs.logGroupArn,
        format: JSON.stringify({
          requestId: '$context.requestId',
          caller: '$context.identity.userArn',
          ip: '$context.identity.sourceIp',
          time: '$context.requestTimeEpoch',
          method: '$context.httpMethod',
          path: '$context.resourcePath',
          status: '$context.status',
          latency: '$context.responseLatency',
          error: '$context.error.message',
        }),
      },
      methodSettings: [
        {
          resourcePath: '/*',
          httpMethod: '*',
          throttlingRateLimit: settings.requestsPerSecond,
          throttlingBurstLimit: settings.burst,
          loggingLevel: 'ERROR',
          // Bodies hold features of people; they belong into the captured data only
          dataTraceEnabled: false,
          metricsEnabled: true,
        },
      ],
    });
    stage.addResourceDependency(account);

    const acl = new CfnWebACL(this, 'WebAcl', {
      name: `${settings.name}-api`,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visible('WebAcl'),
      rules: [
        managed('AWSManagedRulesCommonRuleSet', 1),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 2),
        managed('AWSManagedRulesAmazonIpReputationList', 3),
        {
          name: 'OneCallerCannotDrainTheModel',
          priority: 4,
          action: { block: {} },
          statement: {
            // Requests of one address in five minutes, at the full rate of the stage
            rateBasedStatement: { limit: 30_000, aggregateKeyType: 'IP' },
          },
          visibilityConfig: visible('RatePerAddress'),
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Protection', {
      webAclArn: acl.attrArn,
      resourceArn: `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}::/restapis/${api.ref}/stages/${stage.ref}`,
    });
    const output = new CfnOutput(this, 'ApiArn', {
      description:
        'Belongs into the annotation aws.amazon.com/amazon-api-gateway-arn of catalog-info.yaml',
      value: `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}::/restapis/${api.ref}`,
    });
    output.overrideLogicalId('ApiArn');
    output.condition = approved.isThere;
  }
}

function visible(metricName: string) {
  return {
    metricName,
    cloudWatchMetricsEnabled: true,
    // Sampled requests would show features of people in the console
    sampledRequestsEnabled: false,
  };
}

function managed(name: string, priority: number) {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
    visibilityConfig: visible(name),
  };
}

/** A request is a batch of rows; each has the features of the schema, and nothing else. */
function requestSchema({ columns }: FeatureSchema): object {
  const features = columns.filter(({ role }) => role === 'feature');
  return {
    $schema: 'http://json-schema.org/draft-04/schema#',
    type: 'object',
    required: ['rows'],
    additionalProperties: false,
    properties: {
      rows: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'object',
          required: features.map(({ name }) => name),
          additionalProperties: false,
          properties: Object.fromEntries(
            features.map(column => [
              column.name,
              column.type === 'number' || column.type === 'integer'
                ? {
                    type: column.type,
                    minimum: column.min,
                    maximum: column.max,
                  }
                : column.type === 'category'
                ? { type: 'string', enum: column.values }
                : { type: 'string', maxLength: 256 },
            ]),
          ),
        },
      },
    },
  };
}
