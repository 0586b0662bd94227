export * from './lensReviewLensesExtensionPoint';
