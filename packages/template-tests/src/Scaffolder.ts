import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  createBackendModule,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import {
  createTemplateAction,
  scaffolderActionsExtensionPoint,
} from '@backstage/plugin-scaffolder-node';
import lensReviewActions from '@lens-review/backstage-plugin-scaffolder-backend-module-lens-review';
import request from 'supertest';
import { parse } from 'yaml';

/** Values as the form of a template gives them. */
export type FormValues = Record<string, string | number | string[] | undefined>;

/** What a dry run made of a form: the files of the new repository, or why the form is refused. */
export type Rendered =
  | {
      refused: false;
      files: Map<string, string>;
      log: string;
      /** Links and texts that the task ends with. */
      output: { links?: object[]; text?: object[] };
    }
  | { refused: true; reasons: string[] };

/** GitHub cannot be had here; this answers what it would. */
const publishModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'publish-nowhere',
  register(reg) {
    reg.registerInit({
      deps: { actions: scaffolderActionsExtensionPoint },
      async init({ actions }) {
        actions.addActions(
          createTemplateAction({
            id: 'publish:github',
            supportsDryRun: true,
            schema: {
              output: {
                remoteUrl: z => z.string(),
                repoContentsUrl: z => z.string(),
              },
            },
            async handler(ctx) {
              ctx.output('remoteUrl', 'https://github.com/acme/churn');
              ctx.output(
                'repoContentsUrl',
                'https://github.com/acme/churn/blob/main',
              );
            },
          }),
          createTemplateAction({
            id: 'publish:github:pull-request',
            supportsDryRun: true,
            schema: { output: { remoteUrl: z => z.string() } },
            async handler(ctx) {
              ctx.output('remoteUrl', 'https://github.com/acme/churn/pull/1');
            },
          }),
        );
      },
    });
  },
});

/** The real scaffolder backend, which checks forms and renders templates without publishing. */
export class Scaffolder {
  private constructor(private readonly backend: TestBackend) {}

  static async start(): Promise<Scaffolder> {
    return new Scaffolder(
      await startTestBackend({
        features: [
          scaffolderPlugin,
          publishModule,
          lensReviewActions,
          mockServices.rootConfig.factory({
            data: {
              integrations: { github: [{ host: 'github.com' }] },
            },
          }),
        ],
      }),
    );
  }

  async stop(): Promise<void> {
    await this.backend.stop();
  }

  async render(template: string, values: FormValues): Promise<Rendered> {
    const folder = resolvePackagePath(
      'template-tests',
      '../../templates',
      template,
    );
    const response = await request(this.backend.server)
      .post('/api/scaffolder/v2/dry-run')
      .send({
        template: parse(readFileSync(join(folder, 'template.yaml'), 'utf8'), {
          merge: true,
        }),
        values,
        directoryContents: filesBelow(folder).map(path => ({
          path: relative(folder, path),
          base64Content: readFileSync(path).toString('base64'),
        })),
      });
    if (response.status === 400 && response.body.errors) {
      return {
        refused: true,
        reasons: response.body.errors.map(
          ({ stack }: { stack: string }) => stack,
        ),
      };
    }
    if (response.status !== 200) {
      throw new Error(`${response.status}: ${response.text}`);
    }
    return {
      refused: false,
      output: response.body.output,
      log: response.body.log
        .map((entry: { body: { message: string } }) => entry.body.message)
        .join('\n'),
      files: new Map(
        response.body.directoryContents.map(
          (file: { path: string; base64Content: string }) => [
            file.path,
            Buffer.from(file.base64Content, 'base64').toString('utf8'),
          ],
        ),
      ),
    };
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
}
