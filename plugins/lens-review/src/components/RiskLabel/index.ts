export { RiskLabel } from './RiskLabel';
export type { RiskLabelProps } from './RiskLabel';
