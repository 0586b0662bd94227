import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFact, anEntityCollector } from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { EvidencePanel } from './EvidencePanel';
import { factValueText } from './factText';

const now = new Date('2026-11-20T13:00:00Z');
const evidence = {
  entityRef: 'component:default/churn',
  totalItems: 2,
  collectedAt: '2026-11-20T12:00:00Z',
  items: [
    aFact(),
    aFact({
      name: 'catalog.techdocs.reference',
      value: false,
      expiresAt: '2026-11-20T12:30:00Z',
      lastFailure: { reason: 'timed out', at: '2026-11-20T12:00:00Z' },
    }),
  ],
  collectors: [
    anEntityCollector(),
    anEntityCollector({
      id: 'aws',
      title: 'AWS',
      connected: false,
      annotations: ['aws.amazon.com/amazon-sagemaker-endpoint-arn'],
    }),
  ],
};

describe('EvidencePanel', () => {
  it('shows the facts of a collector with value, time, freshness and the failed attempt', async () => {
    renderPanel(<EvidencePanel evidence={evidence} now={now} />);

    await userEvent.click(
      await screen.findByRole('button', { name: /Software catalog/ }),
    );

    const [, owner, docs] = screen.getAllByRole('row');
    expect(owner).toHaveTextContent(/catalog\.owner\.exists.*yes/);
    expect(owner).toHaveTextContent(/3 hours ago.*fresh until/);
    expect(docs).toHaveTextContent(/no.*out of date since.*timed out/);
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('names the annotations of a source that is not connected', async () => {
    renderPanel(<EvidencePanel evidence={evidence} now={now} />);

    expect(
      await screen.findByRole('region', { name: 'Sources not connected' }),
    ).toHaveTextContent('aws.amazon.com/amazon-sagemaker-endpoint-arn');
  });

  it('starts a collection and shows how far it is', async () => {
    const onRefresh = jest.fn();
    const { unmount } = renderPanel(
      <EvidencePanel evidence={evidence} now={now} onRefresh={onRefresh} />,
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Collect again' }),
    );
    expect(onRefresh).toHaveBeenCalledTimes(1);
    unmount();

    renderPanel(
      <EvidencePanel
        evidence={evidence}
        now={now}
        onRefresh={onRefresh}
        refresh={{ kind: 'running', done: 1, total: 3 }}
      />,
    );
    expect(await screen.findByRole('status')).toHaveTextContent('1 of 3 done');
    expect(screen.getByRole('button', { name: 'Collecting…' })).toBeDisabled();
  });
});

describe('factValueText', () => {
  const words = { yes: 'yes', no: 'no', nothing: 'none' };

  it.each([
    [true, undefined, 'yes'],
    [false, undefined, 'no'],
    [3, 'd', '3 d'],
    ['', undefined, 'none'],
    [['a', 'b'], undefined, 'a, b'],
    [[], undefined, 'none'],
    [null, undefined, 'none'],
  ])('writes %j %s as "%s"', (value, unit, text) => {
    expect(factValueText(value, unit, words)).toBe(text);
  });
});
