export * from './DocumentName';
