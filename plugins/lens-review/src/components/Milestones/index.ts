export { MilestoneCheck } from './MilestoneCheck';
export { MilestoneDialog } from './MilestoneDialog';
export { MilestoneDiff } from './MilestoneDiff';
export type { MilestoneDiffProps } from './MilestoneDiff';
export { MilestoneItem } from './MilestoneItem';
