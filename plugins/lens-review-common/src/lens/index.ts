export * from './applyLensEdits';
export * from './carryAnswers';
export * from './LensDocument';
export * from './LensIssue';
export * from './practices';
export * from './lintLens';
export * from './parseLens';
export type { TextPosition } from './reading/TextPosition';
export * from './diffLens';
