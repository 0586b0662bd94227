import {
  ApiSchemas,
  CompiledPractice,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';

/** A practice that can be attested for all components, as the contract has it. */
export function sharedPracticeToApi(
  { questionId, choiceId, title }: CompiledPractice,
  lens: Lens,
): ApiSchemas['SharedPractice'] {
  const question = lens.compiled.findQuestion(questionId)?.source;
  return {
    questionId,
    choiceId,
    title,
    questionTitle: question?.title ?? questionId,
    url: question?.choices.find(({ id }) => id === choiceId)?.helpfulResource
      ?.url,
  };
}
