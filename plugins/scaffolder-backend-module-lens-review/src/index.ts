/**
 * Scaffolder actions of Lens Review.
 *
 * @packageDocumentation
 */
export { createAnnotationsAction } from './actions/annotations';
export { createGateAction } from './actions/gate';
export { createRefreshEvidenceAction } from './actions/refreshEvidence';
export { createScanAction } from './actions/scan';
export { createSetGoalsAction } from './actions/setGoals';
export { createStartReviewAction } from './actions/startReview';
export { LensReviewPortal } from './LensReviewPortal';
export { scaffolderModuleLensReview as default } from './module';
