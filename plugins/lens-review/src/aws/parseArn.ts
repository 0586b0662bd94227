/** The parts of an ARN: `arn:partition:service:region:account:resource`. */
export interface Arn {
  partition: string;
  service: string;
  /** Empty where the service is global, as IAM, or the ARN does not say, as S3's. */
  region: string;
  /** Empty where the ARN does not say. */
  account: string;
  /** As the service writes it: `endpoint/churn`, `alarm:latency`, `/restapis/a1b2`. */
  resource: string;
}

const ARN = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]*):(\d{12}|aws)?:(\S.*)$/;

/** The parts of an ARN; undefined where the text is none. */
export function parseArn(text: string): Arn | undefined {
  const match = ARN.exec(text);
  if (!match) {
    return undefined;
  }
  const [, partition, service, region, account = '', resource] = match;
  return { partition, service, region, account, resource };
}

/** The part of an ARN's resource that people call it by. */
export function shortNameOf({ service, resource }: Arn): string {
  if (service === 's3') {
    return resource;
  }
  const last = resource.split(/[/:]/).filter(Boolean).at(-1);
  return last ?? resource;
}
