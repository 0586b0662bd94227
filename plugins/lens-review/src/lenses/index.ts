export * from './withDistinctNames';
