export * from './compareReviews';
export * from './Snapshot';
