export * from './TaskDialog';
