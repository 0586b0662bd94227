import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { JsonObject } from '@backstage/types';
import {
  LensReviewClient,
  lensReviewApiRef,
} from '@lens-review/backstage-plugin-lens-review';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ArnList, validateArns } from '../fields/ArnList';
import { LensPicker, validateLens } from '../fields/LensPicker';
import { FIELD_NAMES } from '../fields/names';
import { NewName, validateNewName } from '../fields/NewName';
import { PracticePicker, validatePractices } from '../fields/PracticePicker';

/** Opens the form of a template with these fields, as the scaffolder's page does. */
export async function openForm(
  client: LensReviewClient,
  properties: JsonObject,
  required: string[] = [],
  entities: Entity[] = [],
) {
  const onCreate = jest.fn(async (_: JsonObject) => {});
  await renderInTestApp(
    <Stepper
      manifest={{
        title: 'A service',
        steps: [{ title: 'Form', schema: { properties, required } }],
      }}
      extensions={[
        {
          name: FIELD_NAMES.lens,
          component: LensPicker,
          validation: validateLens,
        },
        {
          name: FIELD_NAMES.practices,
          component: PracticePicker,
          validation: validatePractices,
        },
        {
          name: FIELD_NAMES.newName,
          component: NewName,
          validation: validateNewName,
        },
        {
          name: FIELD_NAMES.arns,
          component: ArnList,
          validation: validateArns,
        },
      ]}
      onCreate={onCreate}
    />,
    {
      apis: [
        [lensReviewApiRef, client],
        [catalogApiRef, catalogApiMock({ entities })],
      ],
    },
  );
  await screen.findByRole('button', { name: 'Review' });
  return {
    /** The element that holds the fields. */
    element: document.forms[0],
    review: () =>
      userEvent.click(screen.getByRole('button', { name: 'Review' })),
    /** Finishes the form and answers what the backend gets. */
    async create(): Promise<JsonObject> {
      await userEvent.click(
        await screen.findByRole('button', { name: 'Create' }),
      );
      const [[values]] = onCreate.mock.calls;
      return values;
    },
  };
}
