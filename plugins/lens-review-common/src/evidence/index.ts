export * from './describeCondition';
export * from './EvidenceExpression';
export {
  explainVerdict,
  type VerdictCondition,
  type VerdictExplanation,
} from './explainVerdict';
export * from './Fact';
export { factAge, type FactAge } from './factAge';
export * from './factNames';
export * from './mergeFact';
export * from './VerdictExplainer';
