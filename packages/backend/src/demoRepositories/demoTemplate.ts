import { readFile } from 'node:fs/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-node';
import { JsonObject } from '@backstage/types';
import { parse } from 'yaml';
import { DemoRepositories } from './DemoRepositories';
import { withoutGitHost } from './withoutGitHost';

const TEMPLATES = ['ml-service', 'existing-ml-service'];

type Step = {
  id: string;
  action: string;
  if?: string;
  input: JsonObject & { values?: JsonObject };
};

interface Template extends Entity {
  spec: JsonObject & { parameters: JsonObject[]; steps: Step[] };
}

/**
 * A template as it is shipped, but for the Git host: what asks for one goes, and
 * the portal keeps the repository itself.
 */
export function demoTemplate(
  text: string,
  file: string,
  repositories: DemoRepositories,
): Entity {
  const template: Template = parse(text);
  const { metadata, spec } = template;
  const name = '${{ parameters.name }}';
  const root = repositories.urlOf('NAME').replace('NAME', name);
  const here = { repository: `demo/${name}`, projectSlug: '', sourceUrl: root };
  return {
    ...template,
    metadata: {
      ...metadata,
      annotations: {
        [ANNOTATION_LOCATION]: `file:${file}`,
        [ANNOTATION_ORIGIN_LOCATION]: `file:${file}`,
      },
    },
    spec: {
      ...spec,
      parameters: withoutGitHost(spec.parameters),
      steps: spec.steps.filter(isForDemo).map(step => {
        switch (step.action) {
          case 'fetch:template':
            return {
              ...step,
              input: {
                ...step.input,
                values: { ...step.input.values, ...here },
              },
            };
          case 'publish:github':
            return { ...step, action: 'demo:publish', input: { name } };
          case 'catalog:register':
            return {
              ...step,
              input: {
                catalogInfoUrl: '${{ steps.publish.output.catalogInfoUrl }}',
              },
            };
          default:
            return step;
        }
      }),
    },
  };
}

/** A pull request needs a repository that is there already, and the demo has none. */
function isForDemo(step: Step): boolean {
  return !step.if?.includes("=== 'pull-request'");
}

/** The file of a shipped template. */
export function shippedTemplate(name: string): string {
  return resolvePackagePath('backend', `../../templates/${name}/template.yaml`);
}

/** Brings the demo's templates into the catalog. */
export function createDemoTemplateProvider(
  repositories: DemoRepositories,
): EntityProvider {
  return {
    getProviderName: () => 'demo-templates',
    async connect(connection) {
      const entities = await Promise.all(
        TEMPLATES.map(async name => {
          const file = shippedTemplate(name);
          return demoTemplate(await readFile(file, 'utf8'), file, repositories);
        }),
      );
      await connection.applyMutation({
        type: 'full',
        entities: entities.map(entity => ({
          entity,
          locationKey: 'demo-templates',
        })),
      });
    },
  };
}
