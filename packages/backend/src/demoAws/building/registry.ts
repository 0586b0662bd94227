import {
  DescribeModelPackageCommand,
  DescribeModelPackageGroupCommand,
  ListModelPackagesCommand,
  ModelApprovalStatus,
  QueryLineageCommand,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';
import { tagged, Tags } from './tags';

/** A model in the registry. */
export interface ModelGroupDeclaration {
  name: string;
  description: string;
  /** The newest first. */
  versions: VersionDeclaration[];
  tags?: Tags;
}

export interface VersionDeclaration {
  number: number;
  status: ModelApprovalStatus;
  daysAgo: number;
  commit?: string;
  reports?: Array<'quality' | 'bias' | 'explainability'>;
  /** The dataset that lineage leads back to. */
  dataset?: string;
}

/** Gives the ARN of a version. */
export function versionArn(
  region: Region,
  group: string,
  number: number,
): string {
  return arnIn(region, 'sagemaker', `model-package/${group}/${number}`);
}

export function modelGroup(
  region: Region,
  {
    name: ModelPackageGroupName,
    description,
    versions,
    tags,
  }: ModelGroupDeclaration,
): string {
  const arn = arnIn(
    region,
    'sagemaker',
    `model-package-group/${ModelPackageGroupName}`,
  );
  region
    .answer(
      DescribeModelPackageGroupCommand,
      { ModelPackageGroupName },
      () => ({
        ModelPackageGroupName,
        ModelPackageGroupArn: arn,
        ModelPackageGroupDescription: description,
        ModelPackageGroupStatus: 'Completed',
        CreationTime: daysAgo(400),
        CreatedBy: {},
      }),
    )
    .answer(ListModelPackagesCommand, {}, () => ({
      ModelPackageSummaryList: versions.map(version => ({
        ModelPackageGroupName,
        ModelPackageArn: versionArn(
          region,
          ModelPackageGroupName,
          version.number,
        ),
        ModelPackageVersion: version.number,
        ModelPackageStatus: 'Completed',
        ModelApprovalStatus: version.status,
        CreationTime: daysAgo(version.daysAgo),
      })),
    }));
  versions.forEach(version =>
    modelVersion(region, ModelPackageGroupName, version),
  );
  tagged(region, arn, tags);
  return arn;
}

function modelVersion(
  region: Region,
  group: string,
  version: VersionDeclaration,
): void {
  const arn = versionArn(region, group, version.number);
  const report = (kind: string) => ({
    ContentType: 'application/json',
    S3Uri: `s3://tallgrass-reports/${group}/${version.number}/${kind}.json`,
  });
  const has = (kind: 'quality' | 'bias' | 'explainability') =>
    version.reports?.includes(kind) ?? false;
  region.answer(DescribeModelPackageCommand, { ModelPackageName: arn }, () => ({
    ModelPackageName: `${group}/${version.number}`,
    ModelPackageGroupName: group,
    ModelPackageVersion: version.number,
    ModelPackageArn: arn,
    CreationTime: daysAgo(version.daysAgo),
    ModelPackageStatus: 'Completed',
    ModelPackageStatusDetails: { ValidationStatuses: [] },
    ModelApprovalStatus: version.status,
    ModelMetrics: {
      ...(has('quality') && {
        ModelQuality: { Statistics: report('quality') },
      }),
      ...(has('bias') && { Bias: { Report: report('bias') } }),
      ...(has('explainability') && {
        Explainability: { Report: report('explainability') },
      }),
    },
    ...(version.commit && {
      MetadataProperties: {
        CommitId: version.commit,
        Repository: `https://git.example.com/tallgrass/${group}`,
      },
    }),
  }));
  if (version.dataset) {
    region.answer(
      QueryLineageCommand,
      { StartArns: [arn] },
      {
        Vertices: [
          { Arn: arn, Type: 'Model', LineageType: 'Artifact' },
          {
            Arn: arnIn(region, 'sagemaker', `artifact/${version.dataset}`),
            Type: 'DataSet',
            LineageType: 'Artifact',
          },
        ],
      },
    );
  }
}
