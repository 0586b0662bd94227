import * as apiGateway from '@aws-sdk/client-api-gateway';
import * as apiGatewayV2 from '@aws-sdk/client-apigatewayv2';
import * as applicationAutoScaling from '@aws-sdk/client-application-auto-scaling';
import * as autoScaling from '@aws-sdk/client-auto-scaling';
import * as budgets from '@aws-sdk/client-budgets';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as codeBuild from '@aws-sdk/client-codebuild';
import * as codePipeline from '@aws-sdk/client-codepipeline';
import * as configService from '@aws-sdk/client-config-service';
import * as costExplorer from '@aws-sdk/client-cost-explorer';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eventBridge from '@aws-sdk/client-eventbridge';
import * as glue from '@aws-sdk/client-glue';
import * as iam from '@aws-sdk/client-iam';
import * as kms from '@aws-sdk/client-kms';
import * as tagging from '@aws-sdk/client-resource-groups-tagging-api';
import * as s3 from '@aws-sdk/client-s3';
import * as sageMaker from '@aws-sdk/client-sagemaker';
import * as scheduler from '@aws-sdk/client-scheduler';
import * as securityHub from '@aws-sdk/client-securityhub';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import { CollectedFact } from '@lens-review/backstage-plugin-lens-review-node';
import { runCollector } from '@lens-review/backstage-plugin-lens-review-node/testUtils';
import { credentialsOf, FakeAws } from '@lens-review/fake-aws';
import { AwsCollector } from '../collecting/AwsCollector';
import { createCollectors } from '../createCollectors';
import { OperationFacts } from '../reading/AwsOperation';
import { readConfig } from '../readConfig';
import { NOW } from './world/World';

/** Starts an AWS that answers every service that is read. */
export function startFakeAws(
  options: { latency?: number } = {},
): Promise<FakeAws> {
  return FakeAws.start({
    ...options,
    services: [
      apiGateway,
      apiGatewayV2,
      ec2,
      glue,
      iam,
      kms,
      tagging,
      s3,
      sageMaker,
      applicationAutoScaling,
      autoScaling,
      cloudWatch,
      codeBuild,
      codePipeline,
      eventBridge,
      scheduler,
      budgets,
      configService,
      costExplorer,
      securityHub,
    ],
  });
}

/** The collectors as the module makes them, in a portal with these accounts. */
export function collectorsOn(
  fake: FakeAws,
  options: {
    accountIds: string[];
    /** Settings of every account. */
    account?: JsonObject;
    /** Settings beside the accounts. */
    settings?: JsonObject;
    /** What the catalog holds beside the entities that are looked at. */
    catalog?: Entity[];
    requestTimeoutMs?: number;
    deadlineMs?(operation: OperationFacts): number;
    maxAttempts?: number;
    /** The portal's own credentials are all that there are. */
    withoutCredentials?: boolean;
  },
): AwsCollector[] {
  const {
    accountIds,
    account = {},
    settings = {},
    catalog = [],
    requestTimeoutMs = 60_000,
    deadlineMs = () => 60_000,
    maxAttempts = 1,
    withoutCredentials = false,
  } = options;
  const root = new ConfigReader({
    aws: {
      mainAccount: credentialsOf('000000000000'),
      accounts: withoutCredentials
        ? []
        : accountIds.map(accountId => ({
            accountId,
            ...credentialsOf(accountId),
          })),
    },
    lensReview: {
      aws: {
        accounts: accountIds.map(accountId => ({ accountId, ...account })),
        defaultRegion: 'eu-west-1',
        optIn: ['budgets', 'config', 'costExplorer', 'securityHub'],
        endpoint: fake.url,
        ...settings,
      },
    },
  });
  const config = readConfig(root);
  if (!config) {
    throw new Error('No account is configured');
  }
  return createCollectors({
    config,
    credentials: DefaultAwsCredentialsManager.fromConfig(root),
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: catalog }),
    now: () => NOW,
    patience: {
      maxAttempts,
      requestTimeoutMs,
      deadlineMs,
    },
  });
}

/** A fact without what every fact of the run shares. */
export interface Said {
  collector: string;
  name: string;
  resource: string | null;
  /** The value as JSON, `absent`, or `unknown: ` with the reason. */
  is: string;
}

/**
 * Lets collectors look at an entity and gives everything they say.
 *
 * @throws Error where one of them breaks its own declaration, or ends by an error.
 */
export async function collectAll(
  collectors: readonly AwsCollector[],
  entity: Entity,
  runId?: string,
): Promise<Said[]> {
  const said: Said[] = [];
  for (const collector of collectors) {
    const report = await runCollector(collector, [entity], { runId });
    if (report.thrown) {
      throw report.thrown;
    }
    if (report.violations.length > 0) {
      throw new Error(`${collector.id}: ${report.violations.join('; ')}`);
    }
    for (const fact of Object.values(report.facts).flat()) {
      const { name, resource } = fact;
      said.push({ collector: collector.id, name, resource, is: isOf(fact) });
    }
  }
  return said;
}

function isOf(fact: CollectedFact): string {
  switch (fact.outcome) {
    case 'value':
      return JSON.stringify(fact.value);
    case 'absent':
      return 'absent';
    case 'unknown':
      return `unknown: ${fact.reason}`;
    default:
      return fact satisfies never;
  }
}
