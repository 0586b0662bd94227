import { ApiStage } from './ApiReading';

/** The stages that an ARN means: the one that it names, or all. */
export function pickStages(
  stages: ApiStage[],
  wanted: string | undefined,
): ApiStage[] {
  return wanted === undefined
    ? stages
    : stages.filter(({ name }) => name === wanted);
}
