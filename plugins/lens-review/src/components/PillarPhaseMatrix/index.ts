export { MatrixTable } from './MatrixTable';
export type { MatrixTableProps } from './MatrixTable';
export { PillarPhaseMatrix } from './PillarPhaseMatrix';
export type { PillarPhaseMatrixProps, ReviewPart } from './PillarPhaseMatrix';
