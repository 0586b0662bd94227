export * from './NameDialog';
