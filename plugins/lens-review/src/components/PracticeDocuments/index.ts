export { PracticeDocuments } from './PracticeDocuments';
export type { PracticeDocumentsProps } from './PracticeDocuments';
