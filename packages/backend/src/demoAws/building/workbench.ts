import {
  DescribeModelCardCommand,
  DescribeNotebookInstanceCommand,
} from '@aws-sdk/client-sagemaker';
import { Region } from '@lens-review/fake-aws';
import { daysAgo } from './clock';
import { arnIn } from './names';
import { tagged, Tags } from './tags';

/** A notebook instance. */
export function notebook(
  region: Region,
  declaration: {
    name: string;
    role: string;
    internet: boolean;
    key?: string;
    tags?: Tags;
  },
): void {
  const { name: NotebookInstanceName, role, internet, key } = declaration;
  const arn = arnIn(
    region,
    'sagemaker',
    `notebook-instance/${NotebookInstanceName}`,
  );
  region.answer(
    DescribeNotebookInstanceCommand,
    { NotebookInstanceName },
    () => ({
      NotebookInstanceArn: arn,
      NotebookInstanceName,
      NotebookInstanceStatus: 'InService',
      InstanceType: 'ml.t3.medium',
      RoleArn: role,
      DirectInternetAccess: internet ? 'Enabled' : 'Disabled',
      RootAccess: internet ? 'Enabled' : 'Disabled',
      ...(key && { KmsKeyId: key }),
      CreationTime: daysAgo(120),
      LastModifiedTime: daysAgo(2),
    }),
  );
  tagged(region, arn, declaration.tags);
}

/** An approved model card. */
export function modelCard(
  region: Region,
  declaration: { name: string; intendedUses: string; tags?: Tags },
): void {
  const { name: ModelCardName, intendedUses, tags } = declaration;
  const arn = arnIn(region, 'sagemaker', `model-card/${ModelCardName}`);
  region.answer(DescribeModelCardCommand, { ModelCardName }, () => ({
    ModelCardArn: arn,
    ModelCardName,
    ModelCardVersion: 4,
    ModelCardStatus: 'Approved',
    Content: JSON.stringify({
      model_overview: { model_owner: 'Lending' },
      intended_uses: {
        purpose_of_model: intendedUses,
        intended_uses: intendedUses,
        risk_rating: 'High',
      },
    }),
    CreationTime: daysAgo(220),
    CreatedBy: {},
    LastModifiedTime: daysAgo(30),
    LastModifiedBy: {},
  }));
  tagged(region, arn, tags);
}
