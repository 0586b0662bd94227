import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import {
  resolvePackagePath,
  resolveSafeChildPath,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  CompiledLens,
  compileLens,
  parseLens,
  parseOverlay,
  Verdict,
} from '@lens-review/backstage-plugin-lens-review-common';
import { judgeScans, scanFiles } from '@lens-review/infrastructure';

const examples = [
  {
    description: 'Say what the rendered CloudFormation template proves',
    example: `steps:
  - action: lens-review:scan
    id: scan
    name: Scan the infrastructure
    input:
      files:
        - infrastructure/service.template.json
`,
  },
];

/**
 * `lens-review:scan`: what templates and plans in the workspace prove; asks nobody.
 *
 * @public
 */
export function createScanAction() {
  return createTemplateAction({
    id: 'lens-review:scan',
    description:
      'Says which practices of the Machine Learning Lens the templates and plans in the workspace support and contradict.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        files: z =>
          z
            .array(z.string().min(1))
            .min(1)
            .describe(
              'CloudFormation templates and Terraform plans, as paths in the workspace',
            ),
        failOnContradicted: z =>
          z
            .boolean()
            .optional()
            .describe('Whether a contradicted practice fails the step'),
      },
      output: {
        supported: z =>
          z
            .array(z.string())
            .describe('Practices that follow, each as questionId/choiceId'),
        contradicted: z =>
          z.array(z.string()).describe('Practices that are contradicted'),
        undecided: z =>
          z
            .array(z.string())
            .describe(
              'Practices that the lens names evidence for, not shown here',
            ),
      },
    },
    async handler(ctx) {
      const { files, failOnContradicted = false } = ctx.input;
      const given = await Promise.all(
        files.map(async file => ({
          file,
          text: await readText(ctx.workspacePath, file),
        })),
      );
      const scans = await scanFiles(given, async (location, from) => {
        const file = join(dirname(from), location);
        try {
          return { file, text: await readText(ctx.workspacePath, file) };
        } catch {
          return undefined;
        }
      });
      for (const { file, format, issues } of scans) {
        if (format === 'none') {
          throw new InputError(
            `${file} could not be scanned: ${
              issues.find(({ severity }) => severity === 'refused')?.message
            }`,
          );
        }
      }
      const practices = judgeScans(scans, await readLens());
      const named = (verdict: Verdict) =>
        practices
          .filter(practice => practice.verdict === verdict)
          .map(({ questionId, choiceId }) => `${questionId}/${choiceId}`);
      const contradicted = named('contradicted');
      const supported = named('supported');
      ctx.logger.info(
        `${supported.length} practices supported, ${contradicted.length} contradicted.`,
      );
      if (failOnContradicted && contradicted.length > 0) {
        throw new Error(`The files contradict ${contradicted.join(', ')}`);
      }
      ctx.output('supported', supported);
      ctx.output('contradicted', contradicted);
      ctx.output('undecided', named('unknown'));
    },
  });
}

/** @throws InputError where the file is not there, and where a path leads out of the workspace */
async function readText(workspace: string, file: string): Promise<string> {
  const path = resolveSafeChildPath(workspace, file);
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new InputError(
      `There is no file ${relative(workspace, path)} in the workspace`,
    );
  }
}

async function readLens(): Promise<CompiledLens> {
  const read = (file: string) =>
    readFile(
      resolvePackagePath(
        '@lens-review/backstage-plugin-lens-review-common',
        'lenses/machine-learning',
        file,
      ),
      'utf8',
    );
  const parsed = parseLens(await read('lens.json'));
  if (!parsed.ok) {
    throw new Error('The built-in lens cannot be read');
  }
  const { document } = parsed.lens;
  const overlay = parseOverlay(await read('overlay.yaml'), document);
  if (!overlay.ok) {
    throw new Error('The overlay of the built-in lens cannot be read');
  }
  return compileLens(document, overlay.overlay);
}
