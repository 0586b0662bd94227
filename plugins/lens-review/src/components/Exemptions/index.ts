export * from './DecisionDialog';
export * from './ExemptionDialog';
export * from './ExemptionList';
