import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { PracticeDocuments } from './PracticeDocuments';

const validUntil = '2027-01-31T12:00:00Z';

describe('PracticeDocuments', () => {
  it('says what is the component’s own, what is inherited from whom, and what is hidden', async () => {
    renderInTestApp(
      <main data-testid="panel">
        <PracticeDocuments
          documents={[
            {
              url: 'https://wiki.example.com/own',
              validUntil,
              inherited: false,
            },
            {
              url: 'https://wiki.example.com/all',
              validUntil,
              inherited: true,
              inheritedFrom: 'group:default/company',
            },
            { validUntil, inherited: true },
          ]}
        />
      </main>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );

    const [own, inherited, hidden] = await screen.findAllByRole('listitem');
    expect(own).toHaveTextContent(
      /wiki\.example\.com\/own.*\(until Jan 31, 2027\)$/,
    );
    expect(own).not.toHaveTextContent('inherited');
    expect(inherited).toHaveTextContent(/inherited from company/);
    expect(hidden).toHaveTextContent(
      'A document of a group, system or domain that you may not see, until Jan 31, 2027',
    );
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });
});
