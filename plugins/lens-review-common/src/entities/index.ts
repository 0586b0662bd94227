export * from './annotations';
export * from './awsAnnotations';
export * from './entityFilter';
