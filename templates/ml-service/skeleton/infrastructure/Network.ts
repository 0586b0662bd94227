import {
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  InterfaceVpcEndpoint,
  InterfaceVpcEndpointAwsService,
  IpAddresses,
  Peer,
  Port,
  SecurityGroup,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/**
 * A network without a way to the internet: jobs, models and monitors reach AWS
 * through endpoints, and S3 through a gateway that costs nothing.
 */
export class Network extends Construct {
  readonly vpc: Vpc;
  readonly securityGroup: SecurityGroup;
  readonly subnetIds: string[];

  constructor(scope: Construct, id: string, settings: Settings, key: IKey) {
    super(scope, id);
    this.vpc = new Vpc(this, 'Vpc', {
      vpcName: settings.name,
      ipAddresses: IpAddresses.cidr(settings.vpcCidr),
      maxAzs: 2,
      natGateways: 0,
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        { name: 'isolated', subnetType: SubnetType.PRIVATE_ISOLATED },
      ],
    });
    this.vpc.addFlowLog('FlowLog', {
      destination: FlowLogDestination.toCloudWatchLogs(
        new LogGroup(this, 'FlowLogs', {
          encryptionKey: key,
          retention: RetentionDays.ONE_YEAR,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      ),
    });
    this.securityGroup = new SecurityGroup(this, 'Workload', {
      vpc: this.vpc,
      description: `Jobs and models of ${settings.name}; they speak HTTPS and to each other`,
      allowAllOutbound: false,
    });
    // Nodes of one training cluster talk to each other, encrypted by SageMaker
    this.securityGroup.addIngressRule(
      this.securityGroup,
      Port.allTraffic(),
      'Nodes of one job',
    );
    this.securityGroup.addEgressRule(
      this.securityGroup,
      Port.allTraffic(),
      'Nodes of one job',
    );
    this.securityGroup.addEgressRule(
      Peer.ipv4(settings.vpcCidr),
      Port.tcp(443),
      'Endpoints of AWS services',
    );
    this.vpc.addGatewayEndpoint('S3', {
      service: GatewayVpcEndpointAwsService.S3,
    });
    this.securityGroup.addEgressRule(
      Peer.anyIpv4(),
      Port.tcp(443),
      'S3 through its gateway endpoint; the network has no other way out',
    );
    const endpoints = new SecurityGroup(this, 'Endpoints', {
      vpc: this.vpc,
      description: 'Endpoints of AWS services, for this network only',
      allowAllOutbound: false,
    });
    endpoints.addIngressRule(
      Peer.ipv4(settings.vpcCidr),
      Port.tcp(443),
      'HTTPS from this network',
    );
    const services = {
      SageMakerApi: InterfaceVpcEndpointAwsService.SAGEMAKER_API,
      SageMakerRuntime: InterfaceVpcEndpointAwsService.SAGEMAKER_RUNTIME,
      EcrApi: InterfaceVpcEndpointAwsService.ECR,
      EcrDocker: InterfaceVpcEndpointAwsService.ECR_DOCKER,
      Logs: InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS,
      Metrics: InterfaceVpcEndpointAwsService.CLOUDWATCH_MONITORING,
      Kms: InterfaceVpcEndpointAwsService.KMS,
      Sts: InterfaceVpcEndpointAwsService.STS,
    };
    for (const [name, service] of Object.entries(services)) {
      new InterfaceVpcEndpoint(this, name, {
        vpc: this.vpc,
        service,
        subnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        securityGroups: [endpoints],
        privateDnsEnabled: true,
        open: false,
      });
    }
    this.subnetIds = this.vpc.isolatedSubnets.map(({ subnetId }) => subnetId);
  }

  /** As SageMaker takes it. */
  get vpcConfig(): { subnets: string[]; securityGroupIds: string[] } {
    return {
      subnets: this.subnetIds,
      securityGroupIds: [this.securityGroup.securityGroupId],
    };
  }
}
