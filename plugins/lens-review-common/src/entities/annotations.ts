/** Comma list of the lenses that an entity is reviewed with. @public */
export const ANNOTATION_LENSES = 'lens-review.io/lenses';

/** ISO 8601 duration between reviews: `P2W`. @public */
export const ANNOTATION_CADENCE = 'lens-review.io/cadence';

/** Where the entity's templates lie: `url:` or a path relative to its location, comma list. @public */
export const ANNOTATION_CLOUDFORMATION_TEMPLATE =
  'lens-review.io/cloudformation-template';

/**
 * Attestations, one a line:
 * `<lens>/<questionId>/<choiceId>=<url>[ until <date>]`.
 *
 * @public
 */
export const ANNOTATION_ATTESTATIONS = 'lens-review.io/attestations';

/**
 * Followed by a choice id that is unique among the component's lenses; the value
 * is the document's URL.
 *
 * @public
 */
export const ANNOTATION_ATTEST_PREFIX = 'lens-review.io/attest.';
