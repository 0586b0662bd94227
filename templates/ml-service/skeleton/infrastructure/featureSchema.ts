import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A column of the training data; `ml/service/feature-schema.json` lists them for the code and for AWS alike. */
export type Column = {
  name: string;
  role: 'id' | 'time' | 'feature' | 'group' | 'target';
  description: string;
} & (
  | { type: 'number'; min: number; max: number }
  | { type: 'integer'; min: number; max: number }
  | { type: 'category'; values: string[] }
  | { type: 'text' }
);

export interface FeatureSchema {
  columns: Column[];
}

export function readFeatureSchema(root: string): FeatureSchema {
  return JSON.parse(
    readFileSync(join(root, 'ml', 'service', 'feature-schema.json'), 'utf8'),
  );
}

export function glueTypeOf({ type }: Column): string {
  return {
    number: 'double',
    integer: 'int',
    category: 'string',
    text: 'string',
  }[type];
}

export function featureStoreTypeOf({ type }: Column): string {
  return {
    number: 'Fractional',
    integer: 'Integral',
    category: 'String',
    text: 'String',
  }[type];
}

/** The schema in Glue's language for data quality. */
export function qualityRulesOf({ columns }: FeatureSchema): string {
  const rules = columns.flatMap(column => {
    const complete = `IsComplete "${column.name}"`;
    if (column.role === 'id') return [complete, `IsUnique "${column.name}"`];
    if (column.type === 'number' || column.type === 'integer') {
      return [
        complete,
        `ColumnValues "${column.name}" >= ${column.min}`,
        `ColumnValues "${column.name}" <= ${column.max}`,
      ];
    }
    if (column.type === 'category') {
      const values = column.values.map(value => `"${value}"`).join(', ');
      return [complete, `ColumnValues "${column.name}" in [${values}]`];
    }
    return [complete];
  });
  return `Rules = [\n  RowCount > 0,\n  ${rules.join(',\n  ')}\n]`;
}
