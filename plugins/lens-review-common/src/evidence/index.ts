export * from './EvidenceExpression';
export * from './Fact';
