export * from './cadence';
export * from './goals';
export * from './sprintItems';
