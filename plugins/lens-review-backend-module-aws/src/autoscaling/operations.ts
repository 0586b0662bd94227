import {
  DescribeScalableTargetsCommand,
  DescribeScalingPoliciesCommand,
  ScalableTarget,
} from '@aws-sdk/client-application-auto-scaling';
import {
  DescribeAutoScalingGroupsCommand,
  DescribePoliciesCommand,
  DescribePoliciesCommandInput,
} from '@aws-sdk/client-auto-scaling';
import { allPages, operation } from '../reading/AwsOperation';
import { alwaysListed } from '../reading/alwaysListed';
import { NotListed } from '../reading/NotListed';

/** Everything of SageMaker that Application Auto Scaling knows in an account and region. */
interface OfSageMaker {
  ServiceNamespace: 'sagemaker';
}

/** How far something may be scaled. */
export interface Bounds {
  min: number;
  max: number;
  suspended: boolean;
}

/** Bounds by what is scaled: `endpoint/churn/variant/main`, in small letters. */
export const describeScalableTargets = operation({
  service: 'application-auto-scaling',
  name: 'DescribeScalableTargets',
  action: 'application-autoscaling:DescribeScalableTargets',
  keep: 'run',
  async call(client, input: OfSageMaker, turn) {
    const targets = await allPages<ScalableTarget>(async NextToken => {
      const output = await client.send(
        new DescribeScalableTargetsCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: alwaysListed(output.ScalableTargets),
        next: output.NextToken,
      };
    });
    return new Map(
      targets.flatMap(
        ({ ResourceId, MinCapacity, MaxCapacity, SuspendedState }) =>
          ResourceId
            ? [
                [
                  ResourceId.toLowerCase(),
                  {
                    min: MinCapacity ?? 0,
                    max: MaxCapacity ?? 0,
                    suspended:
                      SuspendedState?.DynamicScalingOutSuspended === true ||
                      SuspendedState?.DynamicScalingInSuspended === true,
                  },
                ] as const,
              ]
            : [],
      ),
    );
  },
});

/** What has a policy that scales it, in small letters. */
export const describeScalingPolicies = operation({
  service: 'application-auto-scaling',
  name: 'DescribeScalingPolicies',
  action: 'application-autoscaling:DescribeScalingPolicies',
  keep: 'run',
  async call(client, input: OfSageMaker, turn) {
    return new Set(
      await allPages<string>(async NextToken => {
        const output = await client.send(
          new DescribeScalingPoliciesCommand({ ...input, NextToken }),
          await turn(),
        );
        return {
          items: alwaysListed(output.ScalingPolicies).flatMap(
            ({ ResourceId }) => ResourceId?.toLowerCase() ?? [],
          ),
          next: output.NextToken,
        };
      }),
    );
  },
});

/** The bounds of one group; it is not there where the list is empty. */
export const describeAutoScalingGroups = operation({
  service: 'auto-scaling',
  name: 'DescribeAutoScalingGroups',
  action: 'autoscaling:DescribeAutoScalingGroups',
  gone: [NotListed.CODE],
  async call(client, { name }: { name: string }, turn) {
    const { AutoScalingGroups } = await client.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }),
      await turn(),
    );
    const group = alwaysListed(AutoScalingGroups).find(
      ({ AutoScalingGroupName }) => AutoScalingGroupName === name,
    );
    if (!group) {
      throw new NotListed();
    }
    const { MinSize: min, MaxSize: max } = group;
    return min === undefined || max === undefined ? undefined : { min, max };
  },
});

/** Whether each of the policies of a group is in force. */
export const describePolicies = operation({
  service: 'auto-scaling',
  name: 'DescribePolicies',
  action: 'autoscaling:DescribePolicies',
  call: (client, input: DescribePoliciesCommandInput, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new DescribePoliciesCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: output.ScalingPolicies?.map(({ Enabled }) => Enabled !== false),
        next: output.NextToken,
      };
    }),
});
