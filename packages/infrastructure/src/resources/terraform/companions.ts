import { yes } from '../../judging/Answer';
import { get } from '../../judging/values';
import { Resolved } from '../../resolving/Resolved';
import { Resource } from '../Resource';
import type { Valued } from './readPlan';
import { shaped } from './shapes/Shape';

/** Resources of CloudFormation that Terraform writes inside, or beside, others. */
export function companions(valued: readonly Valued[]): Resource[] {
  return valued.flatMap(entry => [
    ...inlineRoutes(entry),
    ...inlineBucketPolicy(entry),
  ]);
}

function inlineRoutes({ planned, values }: Valued): Resource[] {
  if (planned.type !== 'aws_route_table') {
    return [];
  }
  const routes = get(values, 'route');
  const items = routes.kind === 'list' ? routes.items : [routes];
  return items
    .filter(route => route.kind !== 'absent')
    .map(
      (route, i) =>
        new Resource(
          `${planned.address}.route[${i}]`,
          'AWS::EC2::Route',
          planned.line,
          mapOf({
            RouteTableId: referenceTo(planned.address),
            GatewayId: get(route, 'gateway_id'),
          }),
          yes,
          'the plan',
        ),
    );
}

function inlineBucketPolicy({ planned, values }: Valued): Resource[] {
  if (planned.type !== 'aws_s3_bucket') {
    return [];
  }
  const policy = get(shaped(values, { it: { json: 'policy' } }), 'it');
  return policy.kind === 'absent'
    ? []
    : [
        new Resource(
          `${planned.address}.policy`,
          'AWS::S3::BucketPolicy',
          planned.line,
          mapOf({
            Bucket: referenceTo(planned.address),
            PolicyDocument: policy,
          }),
          yes,
          'the plan',
        ),
      ];
}

function referenceTo(address: string): Resolved {
  return {
    kind: 'unknown',
    hole: {
      reason: `${address} is known only after apply`,
      key: address,
      nonEmpty: true,
      resource: { id: address },
    },
  };
}

function mapOf(properties: Record<string, Resolved>): Resolved {
  return {
    kind: 'map',
    entries: new Map(
      Object.entries(properties).filter(([, value]) => value.kind !== 'absent'),
    ),
  };
}
