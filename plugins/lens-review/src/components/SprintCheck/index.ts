export * from './SprintCheck';
export type { ShownSprintItem, SprintItemActions } from './SprintItemCard';
export type { SprintMark } from './SprintItemText';
export * from './sprintOffers';
export * from './SprintStanding';
