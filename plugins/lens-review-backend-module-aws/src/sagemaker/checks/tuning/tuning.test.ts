import { judge, value } from '../../../__testUtils__/judging';
import { read } from '../../../reading/Read';
import { TuningJob } from '../../operations/jobs';
import { tuningChecks } from '.';

describe('the checks of a tuning job', () => {
  it.each([
    ['Bayesian', 'Off', true],
    ['Hyperband', 'Off', true],
    ['Random', 'Auto', true],
    ['Random', 'Off', false],
    ['Grid', undefined, false],
  ] as const)('take %s with stopping %s for %s', (Strategy, stopping, is) => {
    const job = read<TuningJob>({
      HyperParameterTuningJobConfig: {
        Strategy,
        TrainingJobEarlyStoppingType: stopping,
        ResourceLimits: { MaxParallelTrainingJobs: 2 },
      },
      WarmStartConfig: undefined,
    });
    expect(
      judge(tuningChecks, 'sagemaker.tuning.efficient_strategy', job),
    ).toEqual(value(is));
    expect(judge(tuningChecks, 'sagemaker.tuning.warm_start', job)).toEqual(
      value(false),
    );
  });

  it('see a warm start', () => {
    expect(
      judge(
        tuningChecks,
        'sagemaker.tuning.warm_start',
        read<TuningJob>({
          HyperParameterTuningJobConfig: {
            Strategy: 'Grid',
            ResourceLimits: { MaxParallelTrainingJobs: 2 },
          },
          WarmStartConfig: {
            WarmStartType: 'IdenticalDataAndAlgorithm',
            ParentHyperParameterTuningJobs: [
              { HyperParameterTuningJobName: 'earlier' },
            ],
          },
        }),
      ),
    ).toEqual(value(true));
  });
});
