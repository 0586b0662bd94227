export * from './AttestationDialog';
