export { VerdictChip } from './VerdictChip';
export type { VerdictChipProps } from './VerdictChip';
export { VerdictDetails } from './VerdictDetails';
export type { VerdictDetailsProps } from './VerdictDetails';
