/**
 * Form fields of Lens Review for software templates, for apps on the first
 * frontend system: children of `ScaffolderFieldExtensions`. Apps on the new one
 * install the default export of `./alpha`.
 *
 * @packageDocumentation
 */
export {
  LensReviewArnListFieldExtension,
  LensReviewLensPickerFieldExtension,
  LensReviewNewNameFieldExtension,
  LensReviewPracticePickerFieldExtension,
} from './extensions';
