export * from './runCollector';
