export * from './ChangedPractices';
export * from './SignOffDialog';
export * from './SignOffPanel';
export * from './signOffStand';
