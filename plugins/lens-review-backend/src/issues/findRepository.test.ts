import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { mlComponent } from '../__testUtils__/startLensReview';
import { findRepository } from './findRepository';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      github: [
        { host: 'github.com', token: 't' },
        {
          host: 'ghe.example.com',
          apiBaseUrl: 'https://ghe.example.com/api/v3',
          token: 't',
        },
      ],
      gitlab: [
        {
          host: 'git.example.com',
          apiBaseUrl: 'https://git.example.com/lab/api/v4',
          baseUrl: 'https://git.example.com/lab',
          token: 't',
        },
      ],
    },
  }),
);

const find = (annotations: Record<string, string>) => {
  const target = findRepository(
    mlComponent('c', { annotations }),
    integrations,
  );
  return target.outcome === 'found' ? target.repository.url : target.reason;
};
const at = (target: string, more: Record<string, string> = {}) =>
  find({ 'backstage.io/source-location': `url:${target}`, ...more });

describe('findRepository', () => {
  it.each([
    [
      'https://github.com/acme/churn/tree/main/',
      'https://github.com/acme/churn',
    ],
    ['https://github.com/acme/churn.git', 'https://github.com/acme/churn'],
    [
      'https://git.example.com/lab/acme/ml/churn/-/blob/main/catalog-info.yaml',
      'https://git.example.com/lab/acme/ml/churn',
    ],
    [
      'https://git.example.com/lab/acme/churn/blob/main/x.yaml',
      'https://git.example.com/lab/acme/churn',
    ],
  ])('finds %s', (source, url) => {
    expect(at(source)).toBe(url);
  });

  it('takes the project slug, at the host of the source', () => {
    const slug = { 'github.com/project-slug': 'acme/churn' };
    expect(find(slug)).toBe('https://github.com/acme/churn');
    expect(at('https://ghe.example.com/other/mono/', slug)).toBe(
      'https://ghe.example.com/acme/churn',
    );
  });

  it.each([
    ['https://gitlab.com/acme/churn/', /no credentials for gitlab.com/],
    ['https://elsewhere.example.com/acme/churn', /set up as neither/],
    ['https://github.com/acme', /no repository/],
  ])('says why there is none for %s', (source, reason) => {
    expect(at(source)).toMatch(reason);
  });

  it.each([
    'acme',
    'acme/..',
    '../churn',
    'acme/churn/more',
    'a b/c',
    'a/%2e%2e',
  ])("does not take '%s' for a repository", slug => {
    expect(find({ 'github.com/project-slug': slug })).toMatch(/no repository/);
  });
});
