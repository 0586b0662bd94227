import { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import {
  Aspects,
  CfnCondition,
  CfnParameter,
  CfnResource,
  Fn,
} from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { Construct } from 'constructs';
import type { Encryption } from '../Encryption.ts';
import {
  attachesEncryptedVolumes,
  entersNetwork,
  pullsImages,
  readsFolder,
  roleFor,
  usesKey,
  writesFolder,
  writesLogs,
  writesMetrics,
} from '../grants.ts';
import type { Network } from '../Network.ts';
import type { Storage } from '../Storage.ts';
import { sagemakerArn } from '../Training.ts';
import type { Settings } from '../settings.ts';

interface Props {
  settings: Settings;
  encryption: Encryption;
  storage: Storage;
  network: Network;
}

/**
 * The approved model package that is served. The very first deployment has none
 * yet: everything that serves stands under one condition until there is one.
 */
export class ApprovedModel extends Construct {
  readonly model: CfnModel;
  readonly isThere: CfnCondition;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id);
    const { settings, encryption, storage, network } = props;
    const key = encryption.key;
    const packageArn = new CfnParameter(this, 'PackageArn', {
      description:
        'ARN of the approved model package version; empty before the first model is approved',
      default: '',
      allowedPattern:
        '^$|^arn:[a-z-]+:sagemaker:[a-z0-9-]+:\\d{12}:model-package/.+$',
    });
    packageArn.overrideLogicalId('ModelPackageArn');
    this.isThere = new CfnCondition(this, 'IsThere', {
      expression: Fn.conditionNot(
        Fn.conditionEquals(packageArn.valueAsString, ''),
      ),
    });
    this.isThere.overrideLogicalId('HasApprovedModel');
    this.appliesTo(this);

    const role = roleFor(
      this,
      'Role',
      'sagemaker.amazonaws.com',
      'Reads the model and writes what is captured; it cannot read the data',
      [
        {
          actions: ['sagemaker:DescribeModelPackage'],
          resources: [sagemakerArn(`model-package/${settings.name}-models/*`)],
          because: 'Any version of the one group of this service.',
        },
        ...readsFolder(storage.models, 'training'),
        ...readsFolder(storage.data, 'batch'),
        ...writesFolder(storage.data, 'captured', 'predictions'),
        usesKey(key),
        attachesEncryptedVolumes(key),
        writesLogs('/aws/sagemaker/'),
        writesMetrics('/aws/sagemaker/Endpoints'),
        entersNetwork(),
        ...pullsImages(),
      ],
    );
    const isServerless = settings.variant === 'serverless';
    this.model = new CfnModel(this, 'Model', {
      executionRoleArn: role.roleArn,
      primaryContainer: { modelPackageName: packageArn.valueAsString },
      // SageMaker offers serverless endpoints neither a network nor isolation
      ...(isServerless
        ? {}
        : { enableNetworkIsolation: true, vpcConfig: network.vpcConfig }),
    });
    this.model.node.addDependency(role);
  }

  /** Puts every resource below a construct under the condition that there is a model. */
  appliesTo(scope: Construct): void {
    const condition = this.isThere;
    Aspects.of(scope).add({
      visit(node: IConstruct) {
        if (CfnResource.isCfnResource(node)) {
          node.cfnOptions.condition = condition;
        }
      },
    });
  }
}
