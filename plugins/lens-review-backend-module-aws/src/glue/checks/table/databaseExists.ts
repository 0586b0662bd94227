import { check } from '../../../checks/AwsCheck';
import { getTable } from '../../operations';
import { TableReading } from '../../readTable';

export const databaseExists = check({
  name: 'glue.catalog.database_exists',
  asks: 'Is the data described in the Glue Data Catalog?',
  why: 'Whoever looks for data finds it, with its form and its place, before making it again.',
  field: 'GetTable → Table',
  operations: [getTable],
  practices: ['MLREL02_BP01', 'MLPERF03_BP01'],
  from: (reading: TableReading) => reading.table,
  answer: () => true,
});
