import { check } from '../../../checks/AwsCheck';
import { getTable } from '../../operations';
import { TableReading } from '../../readTable';

export const tableDescribed = check({
  name: 'glue.catalog.table_described',
  asks: 'Does every table say what it holds and who looks after it?',
  why: 'A table without description and owner is found, and not understood.',
  field: 'GetTable → Table.Description, Table.Owner',
  operations: [getTable],
  practices: [],
  remediation: {
    text: 'Write a description and an owner into the table.',
    effort: 'S',
  },
  from: (reading: TableReading) => reading.table,
  answer: ({ Description, Owner }) =>
    Boolean(Description?.trim() && Owner?.trim()),
});
