export * from './describeCondition';
export * from './EvidenceExpression';
export * from './explainVerdict';
export * from './Fact';
export { factAge, type FactAge } from './factAge';
export * from './factNames';
export * from './mergeFact';
export * from './VerdictExplainer';
