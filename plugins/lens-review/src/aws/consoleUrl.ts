import { Arn, parseArn } from './parseArn';

/** Where the console of a partition is; others, such as the isolated ones, have none that can be linked. */
const CONSOLES: Record<string, { host: string; home: string }> = {
  aws: { host: 'console.aws.amazon.com', home: 'us-east-1' },
  'aws-cn': { host: 'console.amazonaws.cn', home: 'cn-north-1' },
  'aws-us-gov': { host: 'console.amazonaws-us-gov.com', home: 'us-gov-west-1' },
};

/**
 * What the console shows a kind of resource under. The pattern takes the resource
 * of the ARN; its groups come into the path, encoded, in order.
 */
interface ConsolePage {
  service: string;
  resource: RegExp;
  path(parts: string[], region: string, account: string): string;
}

const sagemaker = (kind: string, place: string): ConsolePage => ({
  service: 'sagemaker',
  resource: new RegExp(`^${kind}/([^/]+)$`),
  path: ([name], region) => `sagemaker/home?region=${region}#/${place}/${name}`,
});

const PAGES: ConsolePage[] = [
  {
    service: 's3',
    resource: /^([^/]+)$/,
    path: ([bucket]) => `s3/buckets/${bucket}`,
  },
  sagemaker('endpoint', 'endpoints'),
  sagemaker('endpoint-config', 'endpointConfig'),
  sagemaker('model', 'models'),
  sagemaker('training-job', 'jobs'),
  sagemaker('processing-job', 'processing-jobs'),
  sagemaker('hyper-parameter-tuning-job', 'hyper-tuning-jobs'),
  sagemaker('notebook-instance', 'notebook-instances'),
  {
    // Pipelines, registry, feature store and monitors are shown in Studio alone,
    // which has an address of its own for each domain
    service: 'sagemaker',
    resource:
      /^(?:pipeline|model-package|model-package-group|feature-group|monitoring-schedule|model-card|experiment)\//,
    path: (_, region) => `sagemaker/home?region=${region}#/studio-landing`,
  },
  {
    service: 'glue',
    resource: /^job\/(.+)$/,
    path: ([name], region) =>
      `gluestudio/home?region=${region}#/editor/job/${name}/details`,
  },
  {
    service: 'glue',
    resource: /^table\/([^/]+)\/([^/]+)$/,
    path: ([database, table], region, account) =>
      `glue/home?region=${region}#/v2/data-catalog/tables/view/${table}?database=${database}&catalogId=${account}`,
  },
  {
    service: 'codepipeline',
    resource: /^([^/]+)$/,
    path: ([name], region) =>
      `codesuite/codepipeline/pipelines/${name}/view?region=${region}`,
  },
  {
    service: 'codebuild',
    resource: /^project\/([^/]+)$/,
    path: ([name], region, account) =>
      `codesuite/codebuild/${account}/projects/${name}?region=${region}`,
  },
  {
    service: 'apigateway',
    resource: /^\/restapis\/([^/]+)/,
    path: ([id], region) =>
      `apigateway/main/apis/${id}/resources?api=${id}&region=${region}`,
  },
  {
    service: 'apigateway',
    resource: /^\/apis\/([^/]+)/,
    path: ([id], region) =>
      `apigateway/main/api-detail?api=${id}&region=${region}`,
  },
  {
    service: 'iam',
    resource: /^role\/(?:.*\/)?([^/]+)$/,
    path: ([name]) => `iam/home#/roles/details/${name}`,
  },
  {
    service: 'kms',
    resource: /^key\/([^/]+)$/,
    path: ([id], region) => `kms/home?region=${region}#/kms/keys/${id}`,
  },
  {
    service: 'ec2',
    resource: /^vpc\/([^/]+)$/,
    path: ([id], region) =>
      `vpcconsole/home?region=${region}#VpcDetails:VpcId=${id}`,
  },
  {
    service: 'ec2',
    resource: /^subnet\/([^/]+)$/,
    path: ([id], region) =>
      `vpcconsole/home?region=${region}#SubnetDetails:subnetId=${id}`,
  },
  {
    service: 'autoscaling',
    resource: /^autoScalingGroup:[^:]*:autoScalingGroupName\/(.+)$/,
    path: ([name], region) =>
      `ec2/home?region=${region}#AutoScalingGroupDetails:id=${name};view=details`,
  },
  {
    service: 'cloudwatch',
    resource: /^alarm:(.+)$/,
    path: ([name], region) =>
      `cloudwatch/home?region=${region}#alarmsV2:alarm/${name}`,
  },
  {
    service: 'events',
    resource: /^rule\/([^/]+)$/,
    path: ([name], region) =>
      `events/home?region=${region}#/eventbus/default/rules/${name}`,
  },
];

/**
 * Where a resource is shown in the AWS console of its partition and region.
 *
 * @param arn - anything; what is no ARN, or of a kind that the console has no
 * page for, gives undefined
 */
export function consoleUrl(arn: string): string | undefined {
  const parts = parseArn(arn);
  const at = parts && CONSOLES[parts.partition];
  if (!parts || !at) {
    return undefined;
  }
  for (const page of PAGES) {
    const match =
      page.service === parts.service && page.resource.exec(parts.resource);
    if (match) {
      return `https://${hostOf(parts, at)}/${page.path(
        match.slice(1).map(encodeURIComponent),
        encodeURIComponent(parts.region || at.home),
        parts.account,
      )}`;
    }
  }
  return undefined;
}

function hostOf({ region }: Arn, { host }: { host: string }): string {
  return region ? `${region}.${host}` : host;
}
