import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps } from 'react';
import {
  aCollector,
  aFact,
  anEntityCollector,
} from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { EvidenceSourcesProvider } from '../../evidence';
import { EvidencePanel } from './EvidencePanel';

const now = new Date('2026-11-20T13:00:00Z');
const ENDPOINT = 'arn:aws:sagemaker:eu-central-1:111122223333:endpoint/churn';

const catalog = aCollector();
const aws = aCollector({
  id: 'aws-sagemaker',
  title: 'Amazon SageMaker',
  kind: 'observed',
  facts: [
    {
      name: 'sagemaker.endpoint.data_capture',
      asks: 'Are requests and answers captured?',
    },
    {
      name: 'sagemaker.endpoint.model_latency_p95',
      asks: 'How long does the model take for 95 of 100 requests?',
      unit: 'ms',
      window: 'PT24H',
    },
  ],
});

const anAwsFact = (fact: Partial<ApiSchemas['Fact']>) =>
  aFact({
    collector: 'aws-sagemaker',
    kind: 'observed',
    resource: ENDPOINT,
    source: ENDPOINT,
    ...fact,
  });

const evidence: ApiSchemas['EvidenceList'] = {
  entityRef: 'component:default/churn',
  totalItems: 4,
  collectedAt: '2026-11-20T12:00:00Z',
  items: [
    aFact(),
    aFact({
      name: 'catalog.techdocs.reference',
      value: false,
      expiresAt: '2026-11-20T12:30:00Z',
      lastFailure: { reason: 'timed out', at: '2026-11-20T12:00:00Z' },
    }),
    anAwsFact({
      name: 'sagemaker.endpoint.model_latency_p95',
      value: 84.256,
      unit: 'ms',
    }),
    anAwsFact({
      name: 'sagemaker.endpoint.data_capture',
      outcome: 'unknown',
      value: undefined,
      reason:
        'DescribeEndpoint was denied. Missing permission: sagemaker:DescribeEndpoint',
    }),
  ],
  collectors: [
    anEntityCollector(),
    anEntityCollector({ id: 'aws-sagemaker', title: 'Amazon SageMaker' }),
    anEntityCollector({
      id: 'aws-glue',
      title: 'AWS Glue',
      connected: false,
      annotations: ['aws.amazon.com/aws-glue-job-arn'],
    }),
  ],
};

function render(
  props: Partial<ComponentProps<typeof EvidencePanel>> = {},
  collectors = [catalog, aws],
  theme: 'light' | 'dark' = 'light',
) {
  return renderPanel(
    <EvidenceSourcesProvider collectors={collectors}>
      <EvidencePanel evidence={evidence} now={now} {...props} />
    </EvidenceSourcesProvider>,
    theme,
  );
}

const open = async (name: RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('EvidencePanel', () => {
  it('shows the facts of a collector with value, time, freshness and the failed attempt', async () => {
    render();
    await open(/Software catalog/);

    const table = screen.getByRole('table', {
      name: 'Software catalog: The component itself',
    });
    const [, owner, docs] = within(table).getAllByRole('row');
    expect(owner).toHaveTextContent(
      /Does its owner exist\?.*catalog\.owner\.exists.*yes/,
    );
    expect(owner).toHaveTextContent(/3 hours ago.*fresh until/);
    expect(docs).toHaveTextContent(/no.*out of date since.*timed out/);
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('gathers facts under what they are about, with unit, window and the way into the AWS console', async () => {
    render();
    await open(/Amazon SageMaker/);

    const table = screen.getByRole('table', {
      name: `Amazon SageMaker: ${ENDPOINT}`,
    });
    expect(
      within(table).getByRole('row', { name: /95 of 100 requests/ }),
    ).toHaveTextContent('84.26 msover the last 24 hours');
    expect(
      screen.getByRole('link', { name: /^Open churn in the AWS console/ }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('eu-central-1.console.aws.amazon.com'),
    );
  });

  it('says which permissions are missing and copies them as a policy statement', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    render();

    const unread = await screen.findByRole('region', {
      name: 'What could not be read',
    });
    expect(
      within(unread).getByRole('row', { name: 'sagemaker:DescribeEndpoint 1' }),
    ).toBeVisible();
    expect(unread).toHaveTextContent('timed out (1 question)');

    await user.click(
      within(unread).getByRole('button', { name: 'Copy as policy statement' }),
    );
    expect(await within(unread).findByText('Copied')).toBeVisible();
    expect(JSON.parse(write.mock.calls[0][0])).toEqual({
      Effect: 'Allow',
      Action: ['sagemaker:DescribeEndpoint'],
      Resource: '*',
    });
  });

  it('says once of simulated sources that they are, and opens no console for them', async () => {
    render(
      {
        evidence: {
          ...evidence,
          collectors: evidence.collectors.map(collector => ({
            ...collector,
            simulated: collector.id === 'aws-sagemaker',
          })),
        },
      },
      [catalog, { ...aws, simulated: true }],
    );
    const simulated = await screen.findByRole('region', {
      name: 'Simulated account',
    });
    expect(simulated).toHaveTextContent('made up for a demonstration');
    expect(simulated).not.toHaveTextContent('Software catalog');
    expect(screen.getAllByText(/simulated/i)).toHaveLength(2);
    await open(/Amazon SageMaker/);

    expect(
      screen.queryByRole('link', { name: /AWS console/ }),
    ).not.toBeInTheDocument();
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });

  it('tells of a resource that the viewer may not see nothing but that it was read', async () => {
    const hidden = anAwsFact({
      id: undefined,
      name: 'sagemaker.endpoint.data_capture',
      resource: null,
      value: undefined,
      source: 'from a resource you may not see',
    });
    const onHistory = jest.fn();
    render({ evidence: { ...evidence, items: [hidden, hidden] }, onHistory });
    await open(/Amazon SageMaker/);

    const table = screen.getByRole('table', {
      name: 'Amazon SageMaker: From a resource you may not see',
    });
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      'read, but not shown to you',
    );
    expect(
      screen.queryByRole('button', { name: /^History of/ }),
    ).not.toBeInTheDocument();
  });

  it('shows annotations that are not understood', async () => {
    render({
      evidence: {
        ...evidence,
        annotationProblems: [
          {
            annotation: 'lens-review.io/attestations',
            text: 'nonsense',
            reason: 'Write <lens>/<question>/<practice>=<url>.',
          },
        ],
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /lens-review\.io\/attestations: nonsense Write <lens>/,
    );
  });

  it('names the annotations of a source that is not connected', async () => {
    render();
    expect(
      await screen.findByRole('region', { name: 'Sources not connected' }),
    ).toHaveTextContent('aws.amazon.com/aws-glue-job-arn');
  });

  it('opens the history of a fact', async () => {
    const onHistory = jest.fn();
    render({ onHistory });
    await open(/Software catalog/);
    await open(/^History of: Does its owner exist\?/);
    expect(onHistory).toHaveBeenCalledWith(evidence.items[0]);
  });

  it('starts a collection and shows how many sources are done', async () => {
    const onRefresh = jest.fn();
    const { unmount } = render({ onRefresh });
    await open(/Collect again/);
    expect(onRefresh).toHaveBeenCalledTimes(1);
    unmount();

    render({ onRefresh, refresh: { kind: 'running', done: 3, total: 12 } });
    expect(await screen.findByText(/3 of 12 sources done/)).toBeVisible();
    expect(
      screen.getByRole('progressbar', { name: 'Collecting…' }),
    ).toHaveAttribute('aria-valuenow', '25');
    expect(screen.getByRole('button', { name: 'Collecting…' })).toBeDisabled();
  });

  it('has nothing for axe to find in the dark', async () => {
    render({ onHistory: jest.fn() }, undefined, 'dark');
    await open(/Amazon SageMaker/);
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });
});
