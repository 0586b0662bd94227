import { AwsCheck, check } from '../../../checks/AwsCheck';
import { Read } from '../../../reading/Read';
import { queryLineage } from '../../operations/registry';
import { Lineage } from '../../reading/readLineage';

export const datasetTraced: AwsCheck<Read<Lineage>> = check({
  name: 'sagemaker.lineage.dataset_traced',
  asks: 'Can the model be traced back to the data that it was trained on?',
  why: 'When data turns out to be wrong, or must be deleted, it is known which models it went into.',
  field: 'QueryLineage → Vertices[].Type',
  operations: [queryLineage],
  practices: ['MLOPS02_BP04', 'MLSEC03_BP04'],
  whenUnset: false,
  remediation: {
    text: 'Train and register through a pipeline, which records lineage by itself, or record it in code.',
    effort: 'M',
  },
  from: lineage => lineage,
  answer: vertices =>
    vertices.some(({ Type }) => Type?.toLowerCase() === 'dataset'),
});
