import {
  DataQualityResultFilterCriteria,
  DataQualityRuleResult,
} from '@aws-sdk/client-glue';
import { Place } from '../naming/AwsResource';
import { AwsReader } from '../reading/AwsReader';
import { andThen, Read, reached } from '../reading/Read';
import {
  findNewestDataQualityResult,
  getDataQualityResult,
} from './operations';

/** What came of the newest evaluation of data. */
export interface DataQualityResult {
  RuleResults: readonly DataQualityRuleResult[];
  Score: number | undefined;
  endedOn: Date | undefined;
}

/** Reads the newest result of a table or job; unset where there is none. */
export async function readNewestResult(
  place: Place,
  Filter: DataQualityResultFilterCriteria,
  reader: AwsReader,
): Promise<Read<DataQualityResult>> {
  return andThen(
    await reader.read(findNewestDataQualityResult, place, { Filter }),
    async newest => {
      const ResultId = newest?.ResultId;
      return ResultId === undefined
        ? { outcome: 'unset' }
        : reached(
            await reader.read(getDataQualityResult, place, { ResultId }),
            `The data quality result ${ResultId}`,
          );
    },
  );
}
