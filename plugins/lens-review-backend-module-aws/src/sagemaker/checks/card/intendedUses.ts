import { z } from 'zod';
import { AwsCheck, check } from '../../../checks/AwsCheck';
import { OperationValue } from '../../../reading/OperationValue';
import { Read } from '../../../reading/Read';
import { describeModelCard } from '../../operations/others';

/** Of a card's content, what is looked at; all of it may be missing. */
const contentSchema = z.looseObject({
  intended_uses: z
    .looseObject({
      intended_uses: z.string().nullish(),
      purpose_of_model: z.string().nullish(),
    })
    .nullish(),
});

/** A question put to one model card. */
export type ModelCardCheck = AwsCheck<
  Read<OperationValue<typeof describeModelCard>>
>;

export const intendedUses: ModelCardCheck = check({
  name: 'sagemaker.model_card.intended_uses',
  asks: 'Does an approved model card say what the model is for?',
  why: 'Whoever wants to use a model for something else sees that nobody looked into that.',
  field:
    'DescribeModelCard → ModelCardStatus, Content.intended_uses.{intended_uses,purpose_of_model}',
  operations: [describeModelCard],
  practices: ['MLOPS02_BP02'],
  whenUnset: false,
  remediation: {
    text: 'Describe the intended uses in the model card, and let somebody approve it.',
    effort: 'S',
  },
  from: card => card,
  answer({ ModelCardStatus, Content }) {
    const content = parseContent(Content);
    if (!content) {
      return {
        outcome: 'unknown',
        reason: 'The content of the model card could not be understood',
      };
    }
    return (
      ModelCardStatus === 'Approved' &&
      [
        content.intended_uses?.intended_uses,
        content.intended_uses?.purpose_of_model,
      ].some(text => Boolean(text?.trim()))
    );
  },
});

function parseContent(text: string): z.infer<typeof contentSchema> | undefined {
  try {
    return contentSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
