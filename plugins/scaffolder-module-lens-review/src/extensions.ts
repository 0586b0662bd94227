import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { lensReviewPlugin } from '@lens-review/backstage-plugin-lens-review';
import { ArnList, arnListSchema, validateArns } from './fields/ArnList';
import {
  LensPicker,
  lensPickerSchema,
  validateLens,
} from './fields/LensPicker';
import { FIELD_NAMES } from './fields/names';
import { NewName, newNameSchema, validateNewName } from './fields/NewName';
import {
  PracticePicker,
  practicePickerSchema,
  validatePractices,
} from './fields/PracticePicker';

/**
 * `ui:field: LensReviewLensPicker`, a lens of the library.
 *
 * @public
 */
export const LensReviewLensPickerFieldExtension = lensReviewPlugin.provide(
  createScaffolderFieldExtension({
    name: FIELD_NAMES.lens,
    component: LensPicker,
    validation: validateLens,
    schema: lensPickerSchema.schema,
  }),
);

/**
 * `ui:field: LensReviewPracticePicker`, practices of a lens.
 *
 * @public
 */
export const LensReviewPracticePickerFieldExtension = lensReviewPlugin.provide(
  createScaffolderFieldExtension({
    name: FIELD_NAMES.practices,
    component: PracticePicker,
    validation: validatePractices,
    schema: practicePickerSchema.schema,
  }),
);

/**
 * `ui:field: LensReviewArnList`, ARNs of resources that collectors read.
 *
 * @public
 */
export const LensReviewArnListFieldExtension = lensReviewPlugin.provide(
  createScaffolderFieldExtension({
    name: FIELD_NAMES.arns,
    component: ArnList,
    validation: validateArns,
    schema: arnListSchema.schema,
  }),
);

/**
 * `ui:field: LensReviewNewName`, a name that the catalog does not have yet.
 *
 * @public
 */
export const LensReviewNewNameFieldExtension = lensReviewPlugin.provide(
  createScaffolderFieldExtension({
    name: FIELD_NAMES.newName,
    component: NewName,
    validation: validateNewName,
    schema: newNameSchema.schema,
  }),
);
