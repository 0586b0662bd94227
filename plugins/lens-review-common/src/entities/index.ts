export * from './annotations';
export * from './entityFilter';
