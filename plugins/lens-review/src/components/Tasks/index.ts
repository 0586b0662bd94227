export * from './TaskDialog';
export * from './TaskFacts';
export * from './TaskList';
