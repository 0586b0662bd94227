import {
  ApiSchemas,
  SprintItem,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { milestoneToApi } from '../milestones/milestoneToApi';
import { SprintCheckView } from './SprintService';

/** A sprint check as the contract has it. */
export function sprintToApi(check: SprintCheckView): ApiSchemas['SprintCheck'] {
  const { view, since, stand, items, later, suggestedName } = check;
  return {
    status: stand.status,
    since: (since?.at ?? view.review.createdAt).toISOString(),
    milestone: since && milestoneToApi(since),
    dueAt: stand.dueAt?.toISOString(),
    overdueAt: stand.overdueAt?.toISOString(),
    skipped: stand.skipped,
    items: items.map(item => itemToApi(item, view.lens)),
    later,
    suggestedName,
  };
}

function itemToApi(item: SprintItem, lens: Lens): ApiSchemas['SprintItem'] {
  const { kind, questionId, choiceId } = item;
  const question =
    questionId === undefined
      ? undefined
      : lens.compiled.findQuestion(questionId);
  const practice = question?.practices.find(each => each.choiceId === choiceId);
  return {
    kind,
    questionId,
    choiceId,
    title: practice?.title ?? question?.source.title ?? lens.name,
    effectiveRisk: item.effectiveRisk,
    weight: item.weight,
    at: item.at?.toISOString(),
    from: item.from,
    to: item.to,
    lensVersion: item.lensVersion,
  };
}
