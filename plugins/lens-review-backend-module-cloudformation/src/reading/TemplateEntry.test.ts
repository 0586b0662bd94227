import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { componentWith } from '../__testUtils__/entities';
import { sourceOf } from './sourceOf';
import { templateEntries } from './TemplateEntry';

const integrations = ScmIntegrations.fromConfig(new ConfigReader({}));
const repository =
  'url:https://github.com/acme/churn/blob/main/catalog-info.yaml';

const targets = (templates: string, location?: string) =>
  templateEntries(componentWith(templates, location), integrations).map(
    ({ target }) => (target.ok ? target.url : target.reason),
  );

describe('the annotation', () => {
  it('names files by address and by a path beside the entity, each once', () => {
    expect(
      targets(
        'url:https://git.example.com/a.yaml, ./infra/b.yaml ,infra/c.json,/d.yaml,,./infra/b.yaml',
        repository,
      ),
    ).toEqual([
      'https://git.example.com/a.yaml',
      'https://github.com/acme/churn/tree/main/infra/b.yaml',
      'https://github.com/acme/churn/tree/main/infra/c.json',
      'https://github.com/acme/churn/tree/main/d.yaml',
    ]);
  });

  it('takes paths beside a file on the disk of the catalog, and beside the source where the location is neither', () => {
    expect(targets('infra/a.yaml', 'file:/srv/catalog/all.yaml')).toEqual([
      'file:///srv/catalog/infra/a.yaml',
    ]);
    const withSource = (location: string) => {
      const entity = componentWith('a.yaml', location);
      Object.assign(entity.metadata.annotations ?? {}, {
        'backstage.io/source-location': 'url:https://git.example.com/churn/',
      });
      return templateEntries(entity, integrations)[0].target;
    };
    expect(withSource('file:/srv/catalog/all.yaml')).toEqual({
      ok: true,
      url: 'file:///srv/catalog/a.yaml',
    });
    expect(withSource('bootstrap:none')).toEqual({
      ok: true,
      url: 'https://git.example.com/churn/a.yaml',
    });
  });

  it('says in words what it does not take', () => {
    expect(targets('a.yaml')).toEqual([
      expect.stringContaining('the entity has no location'),
    ]);
    expect(targets('file:/etc/passwd, s3://b/k, url:https://')).toEqual([
      expect.stringContaining('A template is named by "url:"'),
      expect.stringContaining('A template is named by "url:"'),
      '"https://" is no address',
    ]);
    const many = Array.from({ length: 21 }, (_, i) => `t${i}.yaml`).join();
    expect(targets(many, repository)[20]).toContain('20 templates');
  });
});

describe('sourceOf', () => {
  const source = (url: string) => sourceOf('a.yaml', url, 12, integrations);

  it('leads to the line where the host shows lines, else to the file', () => {
    expect(source('https://github.com/acme/churn/blob/main/a.yaml')).toBe(
      'https://github.com/acme/churn/tree/main/a.yaml#L12',
    );
    expect(source('https://gitlab.com/acme/churn/-/blob/main/a.yaml')).toMatch(
      /#L12$/,
    );
    expect(source('https://files.example.com/a.yaml')).toBe(
      'https://files.example.com/a.yaml',
    );
    expect(source('file:///srv/a.yaml')).toBe('a.yaml:12');
  });
});
