/** Every code that reading an overlay can give, all of them errors; docs/lens-lint.md explains them all. */
export const OVERLAY_ISSUE_CODES = [
  'overlay-duplicate-phase',
  'overlay-empty-group',
  'overlay-invalid-yaml',
  'overlay-missing-field',
  'overlay-none-choice',
  'overlay-not-one-comparison',
  'overlay-not-one-operator',
  'overlay-too-large',
  'overlay-unknown-choice',
  'overlay-unknown-key',
  'overlay-unknown-phase',
  'overlay-unknown-question',
  'overlay-weight-not-positive',
  'overlay-wrong-type',
  'overlay-wrong-value',
] as const;

export type OverlayIssueCode = (typeof OVERLAY_ISSUE_CODES)[number];
