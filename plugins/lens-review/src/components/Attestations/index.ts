export * from './AttestationDialog';
export * from './DocumentsContext';
export { OwnDocuments } from './OwnDocuments';
export { shownDocuments } from './shownDocuments';
