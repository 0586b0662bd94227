export { printComparison } from './printComparison';
