export { SourcesNotConnected } from './SourcesNotConnected';
export type { SourcesNotConnectedProps } from './SourcesNotConnected';
