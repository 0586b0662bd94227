export { KnownVerdicts } from './KnownVerdicts';
export type { KnownVerdictsProps } from './KnownVerdicts';
export { StartReview } from './StartReview';
export type { KnownEvidence, StartReviewProps } from './StartReview';
