import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { DemoRepositories } from './DemoRepositories';

/** `demo:publish`: keeps what was rendered in a repository of the demo portal. */
export function createDemoPublishAction(repositories: DemoRepositories) {
  return createTemplateAction({
    id: 'demo:publish',
    description:
      'Keeps the workspace in a Git repository of the demo portal, in place of a Git host.',
    schema: {
      input: {
        name: z => z.string().describe('Name of the repository'),
      },
      output: {
        remoteUrl: z => z.string(),
        catalogInfoUrl: z => z.string(),
      },
    },
    async handler(ctx) {
      const { name } = ctx.input;
      const user = ctx.user?.ref ?? 'user:default/guest';
      await repositories.create(name, ctx.workspacePath, {
        name: user,
        email: 'demo@localhost',
      });
      ctx.output('remoteUrl', repositories.urlOf(name, 'README.md'));
      ctx.output(
        'catalogInfoUrl',
        repositories.urlOf(name, 'catalog-info.yaml'),
      );
    },
  });
}
