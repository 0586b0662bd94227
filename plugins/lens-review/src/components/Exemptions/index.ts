export * from './DecisionDialog';
export * from './endOfDay';
export * from './ExemptionDialog';
export * from './ExemptionList';
