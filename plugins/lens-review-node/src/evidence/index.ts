export * from './EvidenceCollector';
export * from './isConnected';
export * from './lensReviewEvidenceExtensionPoint';
