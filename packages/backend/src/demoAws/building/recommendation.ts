import {
  DescribeInferenceRecommendationsJobCommand,
  ListInferenceRecommendationsJobsCommand,
  ProductionVariantInstanceType,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';

/** A job that measured a version of a model on several instance types. */
export interface RecommendationDeclaration {
  name: string;
  role: string;
  /** ARN of the version. */
  version: string;
  /** The best first. */
  types: ProductionVariantInstanceType[];
}

export function recommendation(
  region: Region,
  { name: JobName, role, version, types }: RecommendationDeclaration,
): void {
  const common = () => ({
    JobName,
    JobArn: arnIn(
      region,
      'sagemaker',
      `inference-recommendations-job/${JobName}`,
    ),
    JobDescription: 'Latency and cost per million requests',
    JobType: 'Advanced' as const,
    Status: 'COMPLETED' as const,
    CreationTime: daysAgo(40),
    CompletionTime: daysAgo(39.9),
    RoleArn: role,
    LastModifiedTime: daysAgo(39.9),
  });
  region
    .answer(ListInferenceRecommendationsJobsCommand, {}, () => ({
      InferenceRecommendationsJobs: [
        { ...common(), ModelPackageVersionArn: version },
      ],
    }))
    .answer(DescribeInferenceRecommendationsJobCommand, { JobName }, () => ({
      ...common(),
      InputConfig: { ModelPackageVersionArn: version },
      InferenceRecommendations: types.map((InstanceType, rank) => ({
        EndpointConfiguration: {
          EndpointName: `${JobName}-${rank}`,
          VariantName: 'main',
          InstanceType,
          InitialInstanceCount: 1,
        },
        ModelConfiguration: {},
        Metrics: {
          CostPerHour: 0.11 + rank * 0.06,
          CostPerInference: 0.0000021 + rank * 0.0000009,
          MaxInvocations: 900 - rank * 120,
          ModelLatency: 12 + rank * 4,
        },
      })),
    }));
}
