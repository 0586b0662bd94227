export { CellDialog } from './CellDialog';
export type { CellPlan } from './CellDialog';
export { ChosenCell } from './ChosenCell';
export { RoadmapCell } from './RoadmapCell';
