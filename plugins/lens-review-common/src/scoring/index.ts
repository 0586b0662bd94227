export * from './ReviewInput';
export * from './ReviewResult';
export * from './Settings';
