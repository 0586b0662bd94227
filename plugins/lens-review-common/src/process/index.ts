export * from './cadence';
export * from './sprintItems';
