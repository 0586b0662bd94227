export { placeText, summarizeChanges } from './changeText';
export { LensChanges } from './LensChanges';
export type { LensChangesProps } from './LensChanges';
