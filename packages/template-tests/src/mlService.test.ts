import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scanTemplate } from '@lens-review/infrastructure';
import { parse } from 'yaml';
import {
  skeletonWithStandIns,
  TEMPLATE,
  Variant,
  VARIANTS,
  withPlaceholders,
} from './committedTemplate';
import { Repository } from './Repository';
import { declaredPractices, practicesPage } from './practicesPage';
import { FormValues, Scaffolder } from './Scaffolder';

// Rendering, synthesizing and training for real takes seconds, more where the machine is busy
jest.setTimeout(180_000);

const FORM: FormValues = {
  name: 'churn-scoring',
  title: 'Churn scoring',
  description: 'Scores customers by how likely they are to leave.',
  owner: 'group:default/customer-growth',
  approver: 'group:default/architecture-review',
  businessOutcome: 'Fewer customers leave because somebody calls them in time.',
  kpi: 'Customers who leave within three months',
  kpiNow: '4.0 %',
  kpiTarget: '3.5 %',
  whyMl: 'A rule on tickets alone finds a third of those who leave.',
  monthlyBenefit: 20_000,
  monthlyBudget: 1_500,
  lens: 'machine-learning',
  level: 'silver',
  cadence: 'P1M',
  sensitivity: 'confidential',
  retentionDays: 365,
  variant: 'realtime',
  traffic: 'small',
  accountId: '111122223333',
  region: 'eu-west-1',
  networkOctet: 40,
  alertEmail: 'growth@example.com',
  costCenter: '4711',
  repoUrl: 'github.com?owner=acme&repo=churn-scoring',
};

const committedPath = (variant: Variant) =>
  join(
    TEMPLATE,
    'variants',
    variant,
    'infrastructure',
    'service.template.json',
  );

const pagePath = (variant: Variant) =>
  join(TEMPLATE, 'variants', variant, 'docs', 'practices.md');

/** Practices that the infrastructure supports, and with those that a document attests. */
const PRACTICES: Record<Variant, [supported: number, shown: number]> = {
  realtime: [44, 74],
  serverless: [31, 62],
  batch: [34, 64],
};

/** What AWS does not offer the variant, or what it does not have: nothing to ask about. */
const WITHOUT: Record<Variant, string[]> = {
  realtime: [],
  serverless: [
    'sagemaker.endpoint.autoscaling absent',
    'sagemaker.endpoint.data_capture absent',
    'sagemaker.model.network_isolation absent',
    'sagemaker.model.vpc absent',
    'sagemaker.monitor.bias absent',
    'sagemaker.monitor.data_quality absent',
    'sagemaker.monitor.explainability absent',
    'sagemaker.monitor.model_quality absent',
    'vpc.private_subnets_only_for_models absent',
  ],
  batch: [
    'apigateway.access_logs absent',
    'apigateway.any_auth absent',
    'apigateway.iam_auth absent',
    'apigateway.throttling absent',
    'apigateway.waf absent',
    'cloudwatch.alarm_on_endpoint_with_action absent',
    'sagemaker.endpoint.auto_rollback absent',
    'sagemaker.endpoint.autoscaling absent',
    'sagemaker.endpoint.data_capture absent',
    'sagemaker.endpoint.kms absent',
    'sagemaker.endpoint.min_two_instances_or_serverless absent',
  ],
};

let scaffolder: Scaffolder;
const repositories: Repository[] = [];

async function render(values: FormValues): Promise<Repository> {
  const rendered = await scaffolder.render('ml-service', values);
  if (rendered.refused) {
    throw new Error(rendered.reasons.join('\n'));
  }
  const repository = new Repository(rendered.files);
  repositories.push(repository);
  return repository;
}

async function refusals(values: FormValues): Promise<string[]> {
  const rendered = await scaffolder.render('ml-service', {
    ...FORM,
    ...values,
  });
  return rendered.refused ? rendered.reasons : [];
}

beforeAll(async () => {
  if (process.env.UPDATE_TEMPLATES) {
    await updateCommittedTemplates();
  }
  scaffolder = await Scaffolder.start();
});

afterAll(async () => {
  await scaffolder?.stop();
  for (const repository of repositories) repository.remove();
});

async function updateCommittedTemplates(): Promise<void> {
  for (const variant of VARIANTS) {
    const repository = new Repository(skeletonWithStandIns(variant));
    const { code, said } = await repository.synthesize();
    if (code !== 0) throw new Error(said);
    const synthesized = repository.read('out/Service.template.json');
    for (const [path, text] of [
      [committedPath(variant), withPlaceholders(synthesized)],
      [pagePath(variant), practicesPage(declaredPractices(synthesized))],
    ]) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    repository.remove();
  }
}

describe.each(VARIANTS)('the %s variant', variant => {
  let repository: Repository;

  beforeAll(async () => {
    repository = await render({ ...FORM, variant });
  });

  it('synthesizes offline to the template that it brings along, and cdk-nag finds nothing', async () => {
    const { code, said } = await repository.synthesize();

    expect(said).toBe('');
    expect(code).toBe(0);
    expect(
      JSON.parse(repository.read('infrastructure/service.template.json')),
    ).toEqual(JSON.parse(repository.read('out/Service.template.json')));
  });

  it('declares no fact that is false, and what it can have is true', () => {
    const file = 'infrastructure/service.template.json';
    const scan = scanTemplate({ file, text: repository.read(file) });

    expect(scan.issues).toEqual([]);
    const others = scan.facts.filter(
      fact => fact.outcome !== 'value' || !fact.value,
    );
    expect(
      others.map(({ name, outcome }) => `${name} ${outcome}`).sort(),
    ).toEqual(WITHOUT[variant]);
  });

  it('supports these numbers of practices and contradicts none', () => {
    const practices = declaredPractices(
      repository.read('infrastructure/service.template.json'),
    );
    const supported = practices.filter(
      ({ verdict }) => verdict === 'supported',
    );
    const shown = practices.filter(
      ({ verdict, document }) => verdict === 'supported' || document,
    );

    expect(
      practices.filter(({ verdict }) => verdict === 'contradicted'),
    ).toEqual([]);
    expect([supported.length, shown.length]).toEqual(PRACTICES[variant]);
    // The page says the same; `yarn workspace template-tests update` writes it anew
    expect(repository.read('docs/practices.md')).toBe(practicesPage(practices));
  });

  it('leaves no placeholder behind', () => {
    for (const path of [
      'catalog-info.yaml',
      'service.json',
      'README.md',
      'infrastructure/service.template.json',
      'pipeline/release.yml',
      ...[
        'index',
        'model-card',
        'data',
        'decisions',
        'runbook',
        'roles',
        'cost',
      ].map(name => `docs/${name}.md`),
    ]) {
      expect(repository.read(path)).not.toMatch(/\{\{|\{%|undefined|NaN/);
    }
  });
});

describe('the ML service', () => {
  it('passes its own tests of model, jobs and validation', async () => {
    const repository = await render(FORM);
    const { code, said } = await repository.run('python3', [
      ...['-m', 'unittest', 'discover', '-s', 'ml/tests', '-t', 'ml'],
    ]);

    expect(said).toMatch(/Ran \d\d tests[^]*OK/);
    expect(code).toBe(0);
  });

  it('is well typed', async () => {
    const repository = await render(FORM);
    const { said } = await repository.run(process.execPath, [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
    ]);

    expect(said).toBe('');
  });

  it('does not synthesize when a bucket takes plain HTTP', async () => {
    const repository = await render(FORM);
    repository.write('infrastructure/Storage.ts', text =>
      text
        .replaceAll('enforceSSL: true', 'enforceSSL: false')
        .replace(/ +minimumTLSVersion.*\n/, ''),
    );
    const { code, said } = await repository.synthesize();

    expect(said).toContain('AwsSolutions-S10');
    expect(code).not.toBe(0);
  });

  it('says when the committed template is not what the code says', async () => {
    const repository = await render(FORM);
    repository.write('service.json', text => text.replace('1500', '1600'));
    const { code, said } = await repository.run(process.execPath, [
      'infrastructure/checkTemplate.ts',
    ]);
    expect(said).toContain('npm run synth');
    expect(code).toBe(1);
    await repository.run(process.execPath, [
      'infrastructure/checkTemplate.ts',
      '--write',
    ]);
    expect(repository.read('infrastructure/service.template.json')).toContain(
      '"Amount": 1600',
    );
  });

  it('is reviewed with the chosen lens, and its gate insists on the chosen practices', async () => {
    const repository = await render({
      ...FORM,
      lens: 'ours',
      practices: ['MLSEC02/MLSEC02_BP01', 'MLOPS02/MLOPS02_BP01'],
    });
    const [{ metadata }] = repository
      .read('catalog-info.yaml')
      .split('\n---\n')
      .map(text => parse(text));
    expect(metadata.annotations['lens-review.io/lenses']).toBe('ours');
    expect(metadata.annotations['lens-review.io/attestations']).toMatch(
      /^(ours\/\w+\/\w+=\S+\n)+$/,
    );
    const { jobs } = parse(repository.read('.github/workflows/review.yml'));
    expect(jobs.gate.with).toEqual({
      portal: '${{ vars.LENS_REVIEW_PORTAL }}',
      entity: 'component:default/churn-scoring',
      arguments:
        '--report-only --lens ours --no-conflicts --require-met MLSEC02/MLSEC02_BP01,MLOPS02/MLOPS02_BP01',
    });
  });

  it('has a catalog entry whose attestations point at headings that exist', async () => {
    const repository = await render(FORM);
    const [component] = repository
      .read('catalog-info.yaml')
      .split('\n---\n')
      .map(text => parse(text));
    const lines: string[] = component.metadata.annotations[
      'lens-review.io/attestations'
    ]
      .trim()
      .split('\n');

    expect(lines.length).toBeGreaterThanOrEqual(30);
    for (const line of lines) {
      const [, path, heading] =
        /^machine-learning\/\w+\/\w+=https:\/\/github\.com\/acme\/churn-scoring\/blob\/main\/([^#]+)(?:#(.+))?$/.exec(
          line,
        ) ?? [];
      expect(path).toBeDefined();
      const anchors = [...repository.read(path).matchAll(/^#+ (.+)$/gm)].map(
        ([, text]) =>
          text
            .toLowerCase()
            .replace(/[^\w -]/g, '')
            .replace(/ /g, '-'),
      );
      expect(anchors).toContain(heading ?? anchors[0]);
    }
  });
});

describe('the form', () => {
  it.each([
    ['two hyphens in a row', { name: 'churn--scoring' }],
    ['capital letters', { name: 'Churn' }],
    ['a name longer than a bucket can hold', { name: 'a'.repeat(25) }],
    ['a name that AWS keeps to itself', { name: 'aws-churn' }],
    ['an account with a letter', { accountId: '11112222333a' }],
    ['a region without images', { region: 'mars-north-1' }],
    ['a network beyond 255', { networkOctet: 256 }],
    ['two addresses', { alertEmail: 'a@example.com, b@example.com' }],
    ['a cost center that would break JSON', { costCenter: '47"11' }],
    [
      'personal data on a serverless endpoint',
      { variant: 'serverless', sensitivity: 'personal' },
    ],
    [
      'more than a serverless endpoint can carry',
      { variant: 'serverless', traffic: 'large' },
    ],
  ])('refuses %s', async (_, values) => {
    expect(await refusals(values)).not.toEqual([]);
  });

  it('takes personal data in real time, and texts with quotes and colons', async () => {
    expect(await refusals({ sensitivity: 'personal' })).toEqual([]);
    const repository = await render({
      ...FORM,
      title: 'Churn: "scoring"',
      description: "It's: a 'test' # of quotes",
      system: 'system:default/customer-retention',
      pagerDutyServiceId: 'PABC123',
    });
    const [component] = repository
      .read('catalog-info.yaml')
      .split('\n---\n')
      .map(text => parse(text));
    expect(component.metadata.title).toBe('Churn: "scoring"');
    expect(component.metadata.description).toBe("It's: a 'test' # of quotes");
    expect(component.spec.system).toBe('system:default/customer-retention');
    expect(JSON.parse(repository.read('service.json')).title).toBe(
      'Churn: "scoring"',
    );
  });
});

it('has a committed template for every variant', () => {
  for (const variant of VARIANTS) {
    expect(existsSync(committedPath(variant))).toBe(true);
    expect(readFileSync(committedPath(variant), 'utf8')).toContain(
      '${{ values.name }}',
    );
  }
});
