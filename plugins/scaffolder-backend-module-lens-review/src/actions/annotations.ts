import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  ANNOTATION_ATTESTATIONS,
  ANNOTATION_CADENCE,
  ANNOTATION_CLOUDFORMATION_TEMPLATE,
  ANNOTATION_LENSES,
  annotationOfArn,
} from '@lens-review/backstage-plugin-lens-review-common';
import { stringify } from 'yaml';

const examples = [
  {
    description: 'Write the catalog entry of a service that runs already',
    example: `steps:
  - action: lens-review:annotations
    id: annotations
    name: Sort what belongs to it
    input:
      resources:
        - arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn
        - arn:aws:s3:::churn-data
      cadence: P1M
  - action: catalog:write
    id: entry
    name: Write the catalog entry
    input:
      entity:
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: churn
          annotations: \${{ steps.annotations.output.annotations }}
        spec:
          type: ml-service
          lifecycle: production
          owner: group:default/growth
`,
  },
];

/**
 * `lens-review:annotations`: the annotations by which collectors find what belongs
 * to an entity; asks nobody.
 *
 * @public
 */
export function createAnnotationsAction() {
  return createTemplateAction({
    id: 'lens-review:annotations',
    description:
      'Sorts ARNs, templates and documents into the annotations that the collectors of Lens Review read.',
    supportsDryRun: true,
    examples,
    schema: {
      input: {
        resources: z =>
          z
            .array(z.string())
            .optional()
            .describe('ARNs of what belongs to the entity, of any kind'),
        accountId: z =>
          z
            .string()
            .regex(/^\d{12}$/)
            .optional()
            .describe('Account of ARNs that do not say, as those of buckets'),
        region: z =>
          z.string().optional().describe('Region of ARNs that do not say'),
        templates: z =>
          z
            .array(z.string())
            .optional()
            .describe(
              'CloudFormation templates or Terraform plans: addresses, or paths beside the catalog entry',
            ),
        lens: z =>
          z
            .string()
            .min(1)
            .optional()
            .describe('Alias of the lens, machine-learning if not given'),
        cadence: z =>
          z
            .string()
            .optional()
            .describe('Time between reviews as ISO 8601 duration: P1M'),
        documents: z =>
          z
            .record(z.string().optional())
            .optional()
            .describe(
              'Address of the document that shows a practice, by practice as questionId/choiceId',
            ),
      },
      output: {
        annotations: z =>
          z.record(z.string()).describe('For metadata.annotations'),
        yaml: z =>
          z
            .string()
            .describe('The same as YAML, to be pasted into a catalog entry'),
      },
    },
    async handler(ctx) {
      const { lens = 'machine-learning', cadence, accountId } = ctx.input;
      const { region, resources = [], templates = [] } = ctx.input;
      const annotations: Record<string, string> = {
        ...(accountId && { 'aws.amazon.com/account-id': accountId }),
        ...(region && { 'aws.amazon.com/region': region }),
        ...byAnnotation(resources),
        [ANNOTATION_LENSES]: lens,
        ...(cadence && { [ANNOTATION_CADENCE]: cadence }),
        ...(templates.length > 0 && {
          [ANNOTATION_CLOUDFORMATION_TEMPLATE]: templates
            .map(template =>
              /^https?:/.test(template) ? `url:${template}` : template,
            )
            .join(','),
        }),
      };
      const documents = Object.entries(ctx.input.documents ?? {}).filter(
        ([, url]) => url,
      );
      if (documents.length > 0) {
        annotations[ANNOTATION_ATTESTATIONS] = documents
          .map(([practice, url]) => `${lens}/${practice}=${url}\n`)
          .join('');
      }
      ctx.logger.info(
        `${resources.length} resources, ${templates.length} templates and ${documents.length} documents are named.`,
      );
      ctx.output('annotations', annotations);
      ctx.output(
        'yaml',
        stringify({ metadata: { annotations } }, { lineWidth: 0 }),
      );
    },
  });
}

/** @throws InputError for an ARN that no collector reads */
function byAnnotation(arns: string[]): Record<string, string> {
  const lists = new Map<string, string[]>();
  for (const arn of new Set(arns)) {
    const kind = annotationOfArn(arn);
    if (kind === undefined) {
      throw new InputError(`No collector reads a resource like ${arn}`);
    }
    lists.set(kind.annotation, [...(lists.get(kind.annotation) ?? []), arn]);
  }
  return Object.fromEntries(
    [...lists].map(([annotation, list]) => [annotation, list.join(',')]),
  );
}
