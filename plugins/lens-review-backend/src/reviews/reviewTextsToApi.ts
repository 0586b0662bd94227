import {
  ApiSchemas,
  isNoneChoice,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import {
  choiceTextsToApi,
  lensRefToApi,
  questionTextsToApi,
} from '../lenses/lensToApi';

/** What the lens of a review says of its questions and practices, as the contract has it. */
export function reviewTextsToApi(lens: Lens): ApiSchemas['ReviewTexts'] {
  return {
    lens: lensRefToApi(lens),
    questions: lens.compiled.questions.map(({ source }) => ({
      ...questionTextsToApi(source),
      choices: source.choices
        .filter(({ id }) => !isNoneChoice(id))
        .map(choiceTextsToApi),
    })),
  };
}
