export { ReasonSelect, REASONS } from './ReasonSelect';
export type { ReasonSelectProps } from './ReasonSelect';
