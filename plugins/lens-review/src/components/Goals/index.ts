export { GoalsDialog } from './GoalsDialog';
export type { GoalsDialogProps } from './GoalsDialog';
export { TargetItem } from './TargetItem';
export { factMeasures, scoreMeasures } from './measures';
export type { Measure } from './measures';
export { GoalList } from './GoalList';
