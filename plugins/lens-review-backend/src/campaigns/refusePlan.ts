import { Lens } from '../lenses/LensLibrary';
import { CampaignPlan } from './Campaign';

/**
 * Why a campaign cannot be as it is asked for; undefined where it can.
 *
 * @param levels - ids of the ladder
 * @param today - the first day it may end on; undefined where its end does not change
 */
export function refusePlan(
  plan: CampaignPlan,
  lens: Lens,
  levels: readonly string[],
  today: string | undefined,
): string | undefined {
  const { asks, dueOn } = plan;
  if (plan.title === '') {
    return 'title: say what the campaign is called.';
  }
  if (today !== undefined && dueOn < today) {
    return `dueOn: ${dueOn} has gone by; take a day from ${today} on.`;
  }
  if (asks.kind === 'target') {
    if (asks.score === undefined && asks.level === undefined) {
      return 'target: say which score or which level components are to reach.';
    }
    return asks.level !== undefined && !levels.includes(asks.level)
      ? `There is no level '${asks.level}'; there is ${levels.join(', ')}`
      : undefined;
  }
  const stranger = asks.practices.find(
    ({ questionId, choiceId }) =>
      !lens.compiled.findPractice(questionId, choiceId),
  );
  return (
    stranger &&
    `The lens ${lens.alias} ${lens.version} has no practice ${stranger.questionId}/${stranger.choiceId}.`
  );
}
