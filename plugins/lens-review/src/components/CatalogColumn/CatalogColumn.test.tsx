import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { aComponent, aComponentReview } from '../../__testUtils__/builders';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { LensReviewApi } from '../../api';
import { rootRouteRef } from '../../routes';
import { createLensReviewColumn, LensReviewCatalogLink } from '.';

const entity = (name: string, type = 'ml-service'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  spec: { type },
});

const ROWS = [
  entity('Churn'),
  entity('fraud'),
  entity('website', 'website'),
  entity('unseen'),
];

function renderColumn(api: Partial<LensReviewApi> = {}) {
  const lensReviewApi = fakeApi({
    listComponentScorecards: jest.fn(async () => ({
      items: [
        aComponent({ review: aComponentReview() }),
        aComponent({ entityRef: 'component:default/fraud', title: 'Fraud' }),
      ],
      totalItems: 2,
    })),
    ...api,
  });
  const column = createLensReviewColumn<{ entity: Entity }>();
  renderInTestApp(
    <main>
      <ul>
        {ROWS.map(row => (
          <li key={row.metadata.name} aria-label={row.metadata.name}>
            {column.render?.({ entity: row }, 'row')}
          </li>
        ))}
      </ul>
      <LensReviewCatalogLink />
    </main>,
    {
      apis: [lensReviewApi],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/lens-review': rootRouteRef,
      },
    },
  );
  return lensReviewApi;
}

describe('the column for the catalog', () => {
  it('asks once for all rows of a page, and only for ML components', async () => {
    const api = renderColumn();

    await screen.findByRole('link', { name: '61.2, Open the review of Churn' });
    expect(api.listComponentScorecards).toHaveBeenCalledTimes(1);
    expect(api.listComponentScorecards).toHaveBeenCalledWith({
      entityRef: [
        'component:default/churn',
        'component:default/fraud',
        'component:default/unseen',
      ],
      limit: 3,
    });
  });

  it('shows score and level with the way to the review, or to its start', async () => {
    renderColumn();

    expect(
      await screen.findByRole('link', {
        name: '61.2, Open the review of Churn',
      }),
    ).toHaveAttribute('href', '/catalog/default/component/churn/lens-review');
    expect(screen.getByRole('listitem', { name: 'Churn' })).toHaveTextContent(
      'Bronze',
    );
    expect(
      screen.getByRole('link', { name: 'Start a review of fraud' }),
    ).toHaveAttribute('href', '/catalog/default/component/fraud/lens-review');
    expect(
      screen.getByRole('listitem', { name: 'website' }),
    ).toBeEmptyDOMElement();
    expect(
      screen.getByRole('listitem', { name: 'unseen' }),
    ).toBeEmptyDOMElement();
    expect(
      screen.getByRole('button', { name: 'Reviews of all ML components' }),
    ).toHaveAttribute('href', '/lens-review/components');
    expect(await findAxeViolations(screen.getByRole('main'))).toEqual([]);
  });

  it('says where scores could not be loaded', async () => {
    renderColumn({
      listComponentScorecards: async () => {
        throw new Error('Bad gateway');
      },
    });

    expect(await screen.findAllByText('Not loaded')).toHaveLength(3);
  });
});
