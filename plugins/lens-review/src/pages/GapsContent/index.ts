export { GapsContent } from './GapsContent';
