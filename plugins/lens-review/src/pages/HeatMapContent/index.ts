export { HeatMapContent } from './HeatMapContent';
