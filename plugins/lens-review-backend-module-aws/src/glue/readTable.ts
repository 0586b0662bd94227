import { AwsResource } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen } from '../reading/Read';
import { readNewestResult } from './dataQuality';
import { getTable, listDataQualityRulesets } from './operations';

/** The raw answers about one table of the catalog. */
export type TableReading = Awaited<ReturnType<typeof readTable>>;

/** Asks about a table and the rules for its data. */
export async function readTable(resource: AwsResource, reader: AwsReader) {
  const [DatabaseName, TableName] = resource.id.split('/');
  const table = await reader.read(getTable, resource, {
    CatalogId: resource.accountId,
    DatabaseName,
    Name: TableName,
  });
  const [rulesets, dataQuality] = await Promise.all([
    andThen(table, () =>
      reader.read(listDataQualityRulesets, resource, {
        Filter: { TargetTable: { DatabaseName, TableName } },
      }),
    ),
    andThen(table, () =>
      readNewestResult(
        resource,
        { DataSource: { GlueTable: { DatabaseName, TableName } } },
        reader,
      ),
    ),
  ]);
  return { table, rulesets, dataQuality, readAt: reader.now() };
}
