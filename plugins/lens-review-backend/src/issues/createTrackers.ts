import {
  DefaultGithubCredentialsProvider,
  DefaultGitlabCredentialsProvider,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { z } from 'zod';
import { HostDialect, HostIssues } from './HostIssues';
import { IssueProvider, IssueTracker } from './Issue';

/** The trackers by what kind of host they are for. */
export type IssueTrackers = Record<IssueProvider, IssueTracker>;

const when = z.string().transform(text => new Date(text));

/** Trackers with the credentials of the portal's integrations. */
export function createTrackers(
  integrations: ScmIntegrationRegistry,
): IssueTrackers {
  return {
    github: new HostIssues(githubDialect(integrations)),
    gitlab: new HostIssues(gitlabDialect(integrations)),
  };
}

function githubDialect(integrations: ScmIntegrationRegistry): HostDialect {
  const provider =
    DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  return {
    address({ host, path }) {
      const api = integrations.github.byHost(host)?.config.apiBaseUrl;
      return api && `${api}/repos/${path}/issues`;
    },
    async authorize({ url }) {
      const { headers } = await provider.getCredentials({ url });
      return (
        headers && {
          ...headers,
          Accept: 'application/vnd.github+json',
          'X-GitHub-Api-Version': '2022-11-28',
        }
      );
    },
    toBody: ({ title, body }) => ({ title, body }),
    listQuery: () => ({ state: 'all', sort: 'created', direction: 'desc' }),
    issue: z
      .object({
        number: z.number().int().positive(),
        state: z.enum(['open', 'closed']),
        body: z.string().nullish(),
        created_at: when,
      })
      .transform(({ number, state, body, created_at: createdAt }) => ({
        number,
        state,
        body: body ?? '',
        createdAt,
      })),
  };
}

function gitlabDialect(integrations: ScmIntegrationRegistry): HostDialect {
  const provider =
    DefaultGitlabCredentialsProvider.fromIntegrations(integrations);
  return {
    address({ host, path }) {
      const api = integrations.gitlab.byHost(host)?.config.apiBaseUrl;
      return api && `${api}/projects/${encodeURIComponent(path)}/issues`;
    },
    authorize: async ({ url }) =>
      (await provider.getCredentials({ url })).headers,
    toBody: ({ title, body }) => ({ title, description: body }),
    listQuery: since => ({
      order_by: 'created_at',
      sort: 'desc',
      created_after: since.toISOString(),
    }),
    issue: z
      .object({
        iid: z.number().int().positive(),
        state: z.enum(['opened', 'closed']),
        description: z.string().nullish(),
        created_at: when,
      })
      .transform(({ iid, state, description, created_at: createdAt }) => ({
        number: iid,
        state: state === 'closed' ? ('closed' as const) : ('open' as const),
        body: description ?? '',
        createdAt,
      })),
  };
}
