/**
 * Form fields of Lens Review for software templates, for apps on the new frontend
 * system.
 *
 * @packageDocumentation
 */
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';
import { FIELD_NAMES } from './fields/names';

export { lensReviewFieldsTranslationRef } from './translation';

// Loaded when a form is opened; an app pays nothing for them before

const lensPicker = FormFieldBlueprint.make({
  name: 'lens-review-lens-picker',
  params: {
    field: () =>
      import('./fields/LensPicker').then(m =>
        createFormField({
          name: FIELD_NAMES.lens,
          component: m.LensPicker,
          validation: m.validateLens,
          schema: m.lensPickerSchema,
        }),
      ),
  },
});

const practicePicker = FormFieldBlueprint.make({
  name: 'lens-review-practice-picker',
  params: {
    field: () =>
      import('./fields/PracticePicker').then(m =>
        createFormField({
          name: FIELD_NAMES.practices,
          component: m.PracticePicker,
          validation: m.validatePractices,
          schema: m.practicePickerSchema,
        }),
      ),
  },
});

const newName = FormFieldBlueprint.make({
  name: 'lens-review-new-name',
  params: {
    field: () =>
      import('./fields/NewName').then(m =>
        createFormField({
          name: FIELD_NAMES.newName,
          component: m.NewName,
          validation: m.validateNewName,
          schema: m.newNameSchema,
        }),
      ),
  },
});

const arnList = FormFieldBlueprint.make({
  name: 'lens-review-arn-list',
  params: {
    field: () =>
      import('./fields/ArnList').then(m =>
        createFormField({
          name: FIELD_NAMES.arns,
          component: m.ArnList,
          validation: m.validateArns,
          schema: m.arnListSchema,
        }),
      ),
  },
});

/**
 * Adds the form fields to the scaffolder's page.
 *
 * @alpha
 */
export default createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [lensPicker, practicePicker, arnList, newName],
});
