import {
  GetEnabledStandardsCommand,
  GetFindingsCommand,
} from '@aws-sdk/client-securityhub';
import { allPages, operation } from '../reading/AwsOperation';
import { alwaysListed } from '../reading/alwaysListed';

/** Names of the standards that an account is held to in a region. */
export const getEnabledStandards = operation({
  service: 'securityhub',
  name: 'GetEnabledStandards',
  action: 'securityhub:GetEnabledStandards',
  keep: 'run',
  call: (client, _input: Record<string, never>, turn) =>
    allPages(async NextToken => {
      const output = await client.send(
        new GetEnabledStandardsCommand({ NextToken }),
        await turn(),
      );
      return {
        items: output.StandardsSubscriptions?.flatMap(
          ({ StandardsArn }) => StandardsArn ?? [],
        ),
        next: output.NextToken,
      };
    }),
});

/** With another status, or none, a control did not come to a result. */
const JUDGED: ReadonlySet<string> = new Set(['PASSED', 'FAILED']);

/** How the ARN of Security Hub itself ends among the products that write findings. */
const OWN_PRODUCT = '/aws/securityhub';

/** What one control found about a resource. */
export interface ControlFinding {
  /** Whether it failed, and nobody has dealt with it yet. */
  open: boolean;
  /** CRITICAL, HIGH, ... */
  severity: string;
}

/** What controls found about a resource, well or not; findings of other products judge no control. */
export const getFindings = operation({
  service: 'securityhub',
  name: 'GetFindings',
  action: 'securityhub:GetFindings',
  limit: { calls: 3, perMs: 1_000 },
  call: (client, { resourceArn }: { resourceArn: string }, turn) =>
    allPages(async NextToken => {
      const is = (Value: string) => [{ Value, Comparison: 'EQUALS' as const }];
      const output = await client.send(
        new GetFindingsCommand({
          Filters: {
            ResourceId: is(resourceArn),
            RecordState: is('ACTIVE'),
          },
          NextToken,
        }),
        await turn(),
      );
      return {
        items: alwaysListed(output.Findings)
          .filter(
            ({ Compliance, ProductArn }) =>
              ProductArn?.endsWith(OWN_PRODUCT) &&
              JUDGED.has(Compliance?.Status ?? ''),
          )
          .map(
            ({ Severity, Compliance, Workflow }): ControlFinding => ({
              open:
                Compliance?.Status === 'FAILED' &&
                (Workflow?.Status === 'NEW' || Workflow?.Status === 'NOTIFIED'),
              severity: Severity?.Label ?? 'INFORMATIONAL',
            }),
          ),
        next: output.NextToken,
      };
    }),
});
