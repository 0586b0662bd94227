export * from './CompiledRiskRules';
export * from './compileRiskRules';
export * from './Condition';
export * from './parseCondition';
export * from './printCondition';
export * from './riskOf';
export * from './riskOfRule';
