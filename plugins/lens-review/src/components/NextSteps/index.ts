export { NextSteps } from './NextSteps';
export type { NextStepsProps } from './NextSteps';
