/** A step as a pipeline's definition writes it. */
export interface Step {
  Name: string;
  Type: string;
  CheckType?: string;
  DependsOn?: string[];
  Arguments: object;
}

/** What a quality or Clarify check looks at. */
export type Check =
  | 'DATA_QUALITY'
  | 'MODEL_QUALITY'
  | 'DATA_BIAS'
  | 'MODEL_BIAS'
  | 'MODEL_EXPLAINABILITY';

export function processing(Name: string): Step {
  return {
    Name,
    Type: 'Processing',
    Arguments: {
      AppSpecification: {
        ImageUri: 'sagemaker-scikit-learn:1.4-1-cpu-py3',
      },
    },
  };
}

export function training(Name: string): Step {
  return {
    Name,
    Type: 'Training',
    Arguments: { EnableManagedSpotTraining: true },
  };
}

export function tuning(Name: string): Step {
  return { Name, Type: 'Tuning', Arguments: {} };
}

export function autoMl(Name: string): Step {
  return { Name, Type: 'AutoML', Arguments: {} };
}

export function check(Name: string, CheckType: Check): Step {
  const quality = CheckType.endsWith('_QUALITY');
  return {
    Name,
    Type: quality ? 'QualityCheck' : 'ClarifyCheck',
    CheckType,
    Arguments: {},
  };
}

/** Steps that are taken only if the model is good enough. */
export function gate(Name: string, IfSteps: Step[]): Step {
  return {
    Name,
    Type: 'Condition',
    Arguments: {
      Conditions: [
        {
          Type: 'GreaterThanOrEqualTo',
          LeftValue: { 'Std:JsonGet': { Path: 'metrics.auc.value' } },
          RightValue: 0.8,
        },
      ],
      IfSteps,
      ElseSteps: [],
    },
  };
}

export function register(Name: string, group: string): Step {
  return {
    Name,
    Type: 'RegisterModel',
    Arguments: { ModelPackageGroupName: group },
  };
}
