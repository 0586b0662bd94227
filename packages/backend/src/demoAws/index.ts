export { demoRootConfig as default } from './demoRootConfig';
