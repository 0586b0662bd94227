export { PillarPhaseMatrix } from './PillarPhaseMatrix';
export type { PillarPhaseMatrixProps, ReviewPart } from './PillarPhaseMatrix';
