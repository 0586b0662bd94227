import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { scaffolderApiMock } from '@backstage/plugin-scaffolder-react/testUtils';
import { lensReviewApiRef } from '@lens-review/backstage-plugin-lens-review';
import { screen } from '@testing-library/react';
import { aLens, libraryClient } from './__testUtils__/libraryClient';
import fields from './alpha';

it('adds the fields to the forms of an app on the new frontend system', async () => {
  renderTestApp({
    features: [scaffolderPlugin, fields],
    initialRouteEntries: ['/create/templates/default/service'],
    apis: [
      [lensReviewApiRef, libraryClient([aLens()])],
      [catalogApiRef, catalogApiMock()],
      mockApis.permission(),
      [
        scaffolderApiRef,
        scaffolderApiMock.mock({
          getTemplateParameterSchema: async () => ({
            title: 'A service',
            steps: [
              {
                title: 'Form',
                schema: {
                  properties: {
                    lens: {
                      type: 'string',
                      default: 'machine-learning',
                      'ui:field': 'LensReviewLensPicker',
                    },
                    practices: {
                      type: 'array',
                      items: { type: 'string' },
                      'ui:field': 'LensReviewPracticePicker',
                    },
                    arns: {
                      type: 'array',
                      items: { type: 'string' },
                      'ui:field': 'LensReviewArnList',
                    },
                  },
                },
              },
            ],
          }),
        }),
      ],
    ],
  });

  expect(await screen.findByText(/^Version 1.1.0/)).toBeVisible();
  expect(
    await screen.findByRole('button', { name: 'Security 0 of 2' }),
  ).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'ARNs' })).toBeVisible();
});
