import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own with some files in it. */
export function folderWith(files: Record<string, string | Buffer>): {
  path(name: string): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'lens-review-cli-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return {
    path: name => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A role with a managed policy that gives too much, and a registry. */
export const POOR = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSageMakerFullAccess']
  Registry:
    Type: AWS::SageMaker::ModelPackageGroup
    Properties:
      ModelPackageGroupName: churn
      Tags: [{Key: team, Value: growth}]
`;

/** A pipeline of CodePipeline and one of SageMaker. */
export const GOOD = `Resources:
  Delivery:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Stages: []
  Training:
    Type: AWS::SageMaker::Pipeline
    Properties:
      PipelineName: churn
      Tags: [{Key: team, Value: growth}]
`;

/** Whose key is a parameter without a default. */
export const OPEN = `Parameters:
  Mode:
    Type: String
Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration:
        Status: !Ref Mode
`;
