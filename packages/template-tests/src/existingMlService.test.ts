import { parse } from 'yaml';
import { FormValues, Rendered, Scaffolder } from './Scaffolder';

// Rendering for real takes seconds, more where the machine is busy
jest.setTimeout(180_000);

const ENDPOINT = 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn';

const REVIEW: FormValues = {
  lens: 'machine-learning',
  outcome: 'Fewer customers leave because somebody calls them in time.',
  level: 'silver',
  cadence: 'P1M',
};

const NEW: FormValues = {
  ...REVIEW,
  place: 'repository',
  name: 'churn',
  title: 'Churn: "scoring"',
  description: "It's: a 'test' # of quotes",
  owner: 'group:default/customer-growth',
  lifecycle: 'production',
  repoUrl: 'github.com?owner=acme&repo=churn-entry',
  resources: [ENDPOINT, 'arn:aws:s3:::churn-data', 'arn:aws:s3:::churn-models'],
  accountId: '111122223333',
  template: 'infrastructure/churn.yaml, https://example.com/data.yaml',
  rolesUrl: 'https://example.com/roles',
  practices: ['MLSEC02/MLSEC02_BP01', 'MLOPS02/MLOPS02_BP01'],
};

const IN_CATALOG: FormValues = {
  ...REVIEW,
  place: 'catalog',
  entity: 'component:default/churn',
  resources: [ENDPOINT],
};

describe('the template for a service that runs already', () => {
  let scaffolder: Scaffolder;

  beforeAll(async () => {
    scaffolder = await Scaffolder.start();
  });

  afterAll(() => scaffolder?.stop());

  const render = (values: FormValues) =>
    scaffolder.render('existing-ml-service', values);

  async function made(values: FormValues) {
    const rendered = await render(values);
    if (rendered.refused) {
      throw new Error(rendered.reasons.join('\n'));
    }
    return rendered;
  }

  it('writes a catalog entry with the annotations that collectors read', async () => {
    const { files } = await made(NEW);

    expect(parse(files.get('catalog-info.yaml') ?? '')).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'churn',
        title: 'Churn: "scoring"',
        description: "It's: a 'test' # of quotes",
        tags: ['machine-learning'],
        annotations: {
          'aws.amazon.com/account-id': '111122223333',
          'aws.amazon.com/amazon-sagemaker-endpoint-arn': ENDPOINT,
          'aws.amazon.com/amazon-s3-bucket-arn':
            'arn:aws:s3:::churn-data,arn:aws:s3:::churn-models',
          'backstage.io/source-template': 'template:default/dry-run',
          'lens-review.io/lenses': 'machine-learning',
          'lens-review.io/cadence': 'P1M',
          'lens-review.io/cloudformation-template':
            'infrastructure/churn.yaml,url:https://example.com/data.yaml',
          'lens-review.io/attestations':
            'machine-learning/MLOPS02/MLOPS02_BP01=https://example.com/roles\n',
        },
      },
      spec: {
        type: 'ml-service',
        lifecycle: 'production',
        owner: 'group:default/customer-growth',
      },
    });
    expect(files.get('README.md')).toContain('# Churn: "scoring"');
  });

  it('writes a gate that insists on the chosen practices', async () => {
    const { files } = await made(NEW);
    const { jobs } = parse(
      files.get('.github/workflows/lens-review.yml') ?? '',
    );

    expect(jobs.gate.with).toEqual({
      portal: '${{ vars.LENS_REVIEW_PORTAL }}',
      entity: 'component:default/churn',
      arguments:
        '--report-only --lens machine-learning --no-conflicts --require-met MLSEC02/MLSEC02_BP01,MLOPS02/MLOPS02_BP01',
    });
  });

  it('does with the least that can be said', async () => {
    const { resources, accountId, template, rolesUrl, practices, ...least } =
      NEW;
    const { files } = await made(least);
    expect(
      parse(files.get('catalog-info.yaml') ?? '').metadata.annotations,
    ).toEqual({
      'backstage.io/source-template': 'template:default/dry-run',
      'lens-review.io/lenses': 'machine-learning',
      'lens-review.io/cadence': 'P1M',
    });
    expect(files.get('.github/workflows/lens-review.yml')).not.toContain(
      '--require-met',
    );
  });

  it('proposes entry and gate, and nothing else, to the repository of the service', async () => {
    const { files, output } = await made({ ...NEW, place: 'pull-request' });
    expect([...files.keys()].sort()).toEqual([
      '.github/workflows/lens-review.yml',
      'catalog-info.yaml',
    ]);
    expect(output.links).toEqual([
      expect.objectContaining({ title: 'Pull request' }),
    ]);
    expect(JSON.stringify(output.text)).toContain('Merge the pull request');
  });

  it('writes nothing for a component that is in the catalog, and shows what to add', async () => {
    const { files, log, output } = await made(IN_CATALOG);
    expect([...files.keys()]).toEqual([]);
    expect(log).toContain('Would start a review of component:default/churn');
    expect(JSON.stringify(output.text)).toContain(
      `aws.amazon.com/amazon-sagemaker-endpoint-arn: ${ENDPOINT}`,
    );
    expect(output.links).toContainEqual(
      expect.objectContaining({
        url: '/catalog/default/component/churn/lens-review',
      }),
    );
  });

  it.each<[string, FormValues]>([
    ['a name that the catalog refuses', { ...NEW, name: 'Churn_1' }],
    ['a name that is too long', { ...NEW, name: 'a'.repeat(64) }],
    ['an entry without a repository', { ...NEW, repoUrl: undefined }],
    ['no component', { ...IN_CATALOG, entity: undefined }],
    ['what is no ARN', { ...NEW, resources: ['churn'] }],
    ['an account that is none', { ...NEW, accountId: '1111' }],
    ['a region that is none', { ...NEW, region: 'Ireland' }],
    ['a document that is no address', { ...NEW, rolesUrl: 'see wiki' }],
    ['a template with blanks', { ...NEW, template: 'my template.yaml' }],
    ['a cadence that is not offered', { ...NEW, cadence: 'P1Y' }],
  ])('refuses %s', async (_, values) => {
    const { refused }: Rendered = await render(values);
    expect(refused).toBe(true);
  });

  it('stops at an ARN that no collector reads', async () => {
    await expect(
      render({ ...NEW, resources: ['arn:aws:iam::111122223333:user/ines'] }),
    ).rejects.toThrow('No collector reads a resource like');
  });
});
