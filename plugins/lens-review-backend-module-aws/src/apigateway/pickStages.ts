import { Read } from '../reading/Read';
import { ApiStage } from './ApiReading';

/** The stages that an ARN means: the one that it names, which may be gone, or all. */
export function pickStages(
  stages: Read<ApiStage[]>,
  wanted: string | undefined,
): Read<ApiStage[]> {
  if (stages.outcome !== 'value' || wanted === undefined) {
    return stages;
  }
  const value = stages.value.filter(({ name }) => name === wanted);
  return value.length === 0 ? { outcome: 'gone' } : { outcome: 'value', value };
}
