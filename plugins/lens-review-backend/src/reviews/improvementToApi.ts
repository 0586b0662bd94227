import {
  ApiSchemas,
  NextStep,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';

/** A next step with the texts of the lens. */
export function improvementToApi(
  step: NextStep,
  lens: Lens,
): ApiSchemas['Improvement'] {
  const { questionId, choiceId } = step;
  const choice = lens.compiled
    .findQuestion(questionId)
    ?.source.choices.find(({ id }) => id === choiceId);
  return {
    questionId,
    choiceId,
    title: choice?.title ?? choiceId,
    pillarId: step.pillarId,
    phaseId: step.phaseId,
    state: step.state,
    conflict: step.conflict,
    proposal: step.proposal,
    risk: step.risk,
    riskAfter: step.riskAfter,
    gain: step.gain,
    effort: step.effort,
    text: choice?.improvementPlan?.displayText,
    url: choice?.improvementPlan?.url ?? choice?.helpfulResource?.url,
    evidence: step.evidence,
  };
}
