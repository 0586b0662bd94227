import { screen, within } from '@testing-library/react';
import { aCollector, aFact } from '../../__testUtils__/builders';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderPanel } from '../../__testUtils__/renderPanel';
import { EvidenceSourcesProvider } from '../../evidence';
import { VerdictDetails } from './VerdictDetails';

const now = new Date('2026-11-20T13:00:00Z');
const BUCKET = 'arn:aws:s3:::churn-training';

describe('VerdictDetails', () => {
  it('gives question, ARN, field, value and time behind a verdict, with the way into the console', async () => {
    renderPanel(
      <EvidenceSourcesProvider
        collectors={[
          aCollector({
            id: 'aws-s3',
            title: 'Amazon S3',
            facts: [
              {
                name: 's3.versioning',
                asks: 'Does the bucket keep versions?',
                field: 'GetBucketVersioning → Status',
              },
            ],
          }),
        ]}
      >
        <VerdictDetails
          now={now}
          verdict={{
            verdict: 'unknown',
            strength: 'full',
            why: 'Every change of the data is kept as a version.',
            explanation: [
              {
                side: 'supports',
                fact: 's3.versioning',
                expected: 'is true for every resource',
                outcome: 'false',
                drift: true,
                observed: [
                  aFact({
                    collector: 'aws-s3',
                    name: 's3.versioning',
                    resource: BUCKET,
                    source: BUCKET,
                    value: false,
                    kind: 'observed',
                  }),
                  aFact({
                    collector: 'cloudformation',
                    name: 's3.versioning',
                    resource: 'template.yaml#Training',
                    source: 'template.yaml:12',
                    value: true,
                  }),
                ],
              },
              {
                side: 'supports',
                fact: 'glue.job.triggered',
                expected: 'is true for every resource',
                outcome: 'unknown',
                observed: [],
              },
            ],
          }}
        />
      </EvidenceSourcesProvider>,
    );

    const [versioning, triggered] = await screen.findAllByRole('listitem');
    expect(versioning).toHaveTextContent(
      /Does the bucket keep versions\?Supports whens3\.versioningis true for every resourcedoes not hold/,
    );
    expect(versioning).toHaveTextContent('Field: GetBucketVersioning → Status');
    const row = within(versioning).getByRole('row', { name: /churn-training/ });
    expect(row).toHaveTextContent(/no/);
    expect(row).toHaveTextContent('3 hours ago');
    expect(
      within(row).getByRole('link', {
        name: /^Open churn-training in the AWS console/,
      }),
    ).toHaveAttribute(
      'href',
      'https://console.aws.amazon.com/s3/buckets/churn-training',
    );
    expect(versioning).toHaveTextContent(
      /Amazon S3, read from the running system.*cloudformation, read from what is written about it.*template\.yaml:12/,
    );
    expect(versioning).toHaveTextContent('What runs counts.');
    expect(triggered).not.toHaveTextContent('What runs counts.');
    expect(triggered).toHaveTextContent(/not known.*Nothing was read/);
    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });
});
