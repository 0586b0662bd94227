export { demoFileReaderFactory as default } from './demoFileReader';
