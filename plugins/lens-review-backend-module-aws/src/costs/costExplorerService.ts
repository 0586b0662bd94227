import { AwsService } from '../collecting/AwsService';
import { subject } from '../collecting/Subject';
import { costChecks } from './checks';
import { costKind, costTargets } from './costTargets';
import { readCosts } from './readCosts';

export const costExplorerService: AwsService = {
  id: 'aws-cost-explorer',
  title: 'AWS Cost Explorer',
  optIn: 'costExplorer',
  interval: { days: 1 },
  subjects: [
    subject({
      kinds: [costKind],
      targets: costTargets,
      read: readCosts,
      checks: costChecks,
    }),
  ],
};
