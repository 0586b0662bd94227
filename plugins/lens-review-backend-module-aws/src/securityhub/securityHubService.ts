import { AwsService } from '../collecting/AwsService';
import { namedSubject } from '../collecting/Subject';
import { namedKinds } from '../collecting/namedKinds';
import { noFailedFindings } from './noFailedFindings';
import { getEnabledStandards, getFindings } from './operations';

export const securityHubService: AwsService = {
  id: 'aws-security-hub',
  title: 'AWS Security Hub',
  optIn: 'securityHub',
  subjects: namedKinds.map(kind =>
    namedSubject({
      kind,
      read: async (resource, reader) => ({
        standards: await reader.read(getEnabledStandards, resource, {}),
        findings: await reader.read(getFindings, resource, {
          resourceArn: resource.arn,
        }),
      }),
      checks: [noFailedFindings],
    }),
  ),
};
