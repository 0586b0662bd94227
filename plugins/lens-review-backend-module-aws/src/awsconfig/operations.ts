import {
  GetComplianceDetailsByResourceCommand,
  GetComplianceDetailsByResourceCommandInput,
} from '@aws-sdk/client-config-service';
import { allPages, operation } from '../reading/AwsOperation';

/** What each rule that looked at a resource says. */
export const getComplianceDetailsByResource = operation({
  service: 'config',
  name: 'GetComplianceDetailsByResource',
  action: 'config:GetComplianceDetailsByResource',
  call: (
    client,
    input: Pick<
      GetComplianceDetailsByResourceCommandInput,
      'ResourceId' | 'ResourceType'
    >,
    turn,
  ) =>
    allPages(async NextToken => {
      const output = await client.send(
        new GetComplianceDetailsByResourceCommand({ ...input, NextToken }),
        await turn(),
      );
      return {
        items: output.EvaluationResults?.flatMap(
          ({ ComplianceType }) => ComplianceType ?? [],
        ),
        next: output.NextToken,
      };
    }),
});
