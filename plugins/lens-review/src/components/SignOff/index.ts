export { CloseReview } from './CloseReview';
export * from './ChangedPractices';
export * from './SignOffDialog';
export * from './SignOffPanel';
export * from './signOffStand';
