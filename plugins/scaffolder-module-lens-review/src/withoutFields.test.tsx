import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { screen } from '@testing-library/react';

it('leaves plain fields to an app that has not installed these', async () => {
  await renderInTestApp(
    <Stepper
      manifest={{
        title: 'A service',
        steps: [
          {
            title: 'Form',
            schema: {
              properties: {
                lens: {
                  title: 'Lens',
                  type: 'string',
                  default: 'machine-learning',
                  'ui:field': 'LensReviewLensPicker',
                },
                arns: {
                  title: 'ARNs',
                  type: 'array',
                  items: { type: 'string' },
                  default: ['arn:aws:s3:::churn'],
                  'ui:field': 'LensReviewArnList',
                },
              },
            },
          },
        ],
      }}
      extensions={[]}
      onCreate={async () => {}}
    />,
  );

  expect(await screen.findByDisplayValue('machine-learning')).toBeVisible();
  expect(screen.getByDisplayValue('arn:aws:s3:::churn')).toBeVisible();
});
