/** What a step checks, for the kinds of step that check something. */
export type CheckType =
  | 'DATA_BIAS'
  | 'DATA_QUALITY'
  | 'MODEL_BIAS'
  | 'MODEL_EXPLAINABILITY'
  | 'MODEL_QUALITY';

/** What is looked at of one step of a pipeline. */
export interface PipelineStep {
  name: string;
  /** As the definition writes it: `Training`, `Condition`. */
  type: string;
  /** Undefined where the step checks nothing, or is told to skip it. */
  checks?: CheckType;
  /** Whether a condition decides if it runs. */
  conditional: boolean;
  /** Of the container, where the step names one. */
  image?: string;
}

/** The steps of a pipeline, those within conditions too; or why they are not known. */
export type PipelineSteps =
  | { outcome: 'read'; steps: readonly PipelineStep[] }
  | { outcome: 'unreadable'; reason: string };
