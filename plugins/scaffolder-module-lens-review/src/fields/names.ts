/** What templates write behind `ui:field`. */
export const FIELD_NAMES = {
  lens: 'LensReviewLensPicker',
  practices: 'LensReviewPracticePicker',
  newName: 'LensReviewNewName',
  arns: 'LensReviewArnList',
} as const;
