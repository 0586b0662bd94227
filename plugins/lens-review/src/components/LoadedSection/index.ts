export * from './LoadedSection';
