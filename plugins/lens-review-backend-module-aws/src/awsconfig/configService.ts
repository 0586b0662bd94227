import { groupKind } from '../autoscaling/groupKind';
import { projectKind } from '../codebuild/projectKind';
import { codePipelineKind } from '../codepipeline/codePipelineKind';
import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { AwsResource } from '../naming/AwsResource';
import { ResourceKind } from '../naming/ResourceKind';
import { bucketKind } from '../s3/bucket';
import { compliant } from './compliant';
import { getComplianceDetailsByResource } from './operations';

/** A kind of resource as AWS Config knows it. Those that it calls otherwise than by name or ARN are not asked. */
const KNOWN: readonly {
  kind: ResourceKind;
  type: string;
  idOf(resource: AwsResource): string;
}[] = [
  { kind: bucketKind, type: 'AWS::S3::Bucket', idOf: ({ id }) => id },
  {
    kind: codePipelineKind,
    type: 'AWS::CodePipeline::Pipeline',
    idOf: ({ id }) => id,
  },
  {
    kind: projectKind,
    type: 'AWS::CodeBuild::Project',
    idOf: ({ arn }) => arn,
  },
  {
    kind: groupKind,
    type: 'AWS::AutoScaling::AutoScalingGroup',
    idOf: ({ arn }) => arn,
  },
];

export const configService: AwsService = {
  id: 'aws-config',
  title: 'AWS Config',
  optIn: 'config',
  subjects: KNOWN.map(({ kind, type, idOf }) =>
    namedSubject({
      kind,
      read: (resource, reader) =>
        reader.read(getComplianceDetailsByResource, resource, {
          ResourceType: type,
          ResourceId: idOf(resource),
        }),
      checks: [compliant],
    }),
  ),
};
