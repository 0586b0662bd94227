export { downloadBlob } from './downloadBlob';
export { downloadText } from './downloadText';
