export { LensesContent } from './LensesContent';
