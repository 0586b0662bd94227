import { Entity, getEntitySourceLocation } from '@backstage/catalog-model';
import {
  GithubIntegration,
  GitLabIntegration,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { IssueProvider, Repository } from './Issue';

/** Where the issues of a component are, or why there are none to make. */
export type IssueTarget =
  | { outcome: 'found'; repository: Repository }
  | { outcome: 'none'; reason: string };

const SLUGS = {
  github: 'github.com/project-slug',
  gitlab: 'gitlab.com/project-slug',
} as const;

/** What follows the repository in the address of a file. */
const AFTER_REPOSITORY = ['-', 'blob', 'tree', 'raw', 'edit'];

/** No dots alone: they would lead to another path of the host's API. */
const SEGMENT = /^(?!\.{1,2}$)[\w.-]+$/;

/**
 * The repository of a component: what its project slug says, at the host of its
 * source, else where its source is. Only hosts that the portal has credentials for.
 */
export function findRepository(
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): IssueTarget {
  const source = sourceOf(entity);
  const integration = source && integrations.byUrl(source);
  for (const provider of ['github', 'gitlab'] as const) {
    const slug = entity.metadata.annotations?.[SLUGS[provider]]?.trim();
    if (slug) {
      const host =
        integration?.type === provider && source
          ? source.host
          : `${provider}.com`;
      return targetOf(provider, host, slug.split('/'), integrations);
    }
  }
  if (!source) {
    return none(
      `The component does not say where its repository is. Give it the annotation ${SLUGS.github}, ${SLUGS.gitlab} or backstage.io/source-location.`,
    );
  }
  const segments = source.pathname
    .split('/')
    .filter(segment => segment !== '')
    .map(segment => segment.replace(/\.git$/, ''));
  if (integration instanceof GithubIntegration) {
    return targetOf(
      'github',
      source.host,
      segments.slice(0, 2),
      integrations,
      source.origin,
    );
  }
  if (integration instanceof GitLabIntegration) {
    const base = new URL(integration.config.baseUrl).pathname
      .split('/')
      .filter(segment => segment !== '').length;
    const end = segments.findIndex(
      (segment, place) =>
        place >= base + 2 && AFTER_REPOSITORY.includes(segment),
    );
    return targetOf(
      'gitlab',
      source.host,
      segments.slice(base, end < 0 ? undefined : end),
      integrations,
    );
  }
  return none(
    `Issues can be made at GitHub and GitLab. The repository is at ${source.host}, which is set up as neither under integrations.`,
  );
}

function targetOf(
  provider: IssueProvider,
  host: string,
  segments: string[],
  integrations: ScmIntegrationRegistry,
  origin = `https://${host}`,
): IssueTarget {
  const fits =
    provider === 'github' ? segments.length === 2 : segments.length >= 2;
  const path = segments.join('/');
  if (!fits || !segments.every(segment => SEGMENT.test(segment))) {
    return none(
      `'${path}' is no repository of ${host}. Correct the annotation ${SLUGS[provider]} or backstage.io/source-location.`,
    );
  }
  const found = (base: string): IssueTarget => ({
    outcome: 'found',
    repository: { provider, host, path, url: `${base}/${path}` },
  });
  if (provider === 'github') {
    const { token, apps, apiBaseUrl } =
      integrations.github.byHost(host)?.config ?? {};
    return apiBaseUrl && (token || apps?.length)
      ? found(origin)
      : noCredentials(provider, host);
  }
  const { token, baseUrl } = integrations.gitlab.byHost(host)?.config ?? {};
  return token && baseUrl
    ? found(baseUrl.replace(/\/+$/, ''))
    : noCredentials(provider, host);
}

function noCredentials(provider: IssueProvider, host: string): IssueTarget {
  return none(
    `The portal has no credentials for ${host}. Whoever runs it can add them under integrations.${provider}, with the right to write issues.`,
  );
}

function none(reason: string): IssueTarget {
  return { outcome: 'none', reason };
}

function sourceOf(entity: Entity): URL | undefined {
  try {
    const { type, target } = getEntitySourceLocation(entity);
    return type === 'url' ? new URL(target) : undefined;
  } catch {
    return undefined;
  }
}
