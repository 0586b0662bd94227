import {
  ApiSchemas,
  Fact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { MaySee } from '../evidence/factToApi';
import { improvementToApi } from '../reviews/improvementToApi';
import { taskToApi } from '../tasks/taskToApi';
import { GoalsView, RoadmapView, TargetView } from './GoalService';

/** Goals as the contract has them; a number from a resource that the reader may not see is left out. */
export function goalsToApi(
  { view, goals, targets, suggested }: GoalsView,
  maySee: MaySee,
): ApiSchemas['Goals'] {
  return {
    outcome: goals?.outcome,
    updatedAt: goals?.updatedAt.toISOString(),
    updatedBy: goals?.updatedBy,
    revision: goals?.revision ?? 0,
    at: view.at.toISOString(),
    targets: targets.map(target => targetToApi(target, maySee)),
    suggested,
  };
}

/** What the numbers of targets come from, now and when they were set. */
export function behindTargets(
  targets: readonly TargetView[],
): Pick<Fact, 'viaEntityRef'>[] {
  return targets.flatMap(({ stored, stand }) => [
    ...stand.facts,
    ...(stored.baselineVia ?? []).map(viaEntityRef => ({ viaEntityRef })),
  ]);
}

/** Where a target stands; its numbers only where the reader may see where they come from. */
export function targetToApi(
  { stored, stand }: TargetView,
  maySee: MaySee,
): ApiSchemas['GoalStand'] {
  const shown = stand.facts.every(
    ({ viaEntityRef }) => viaEntityRef === undefined || maySee(viaEntityRef),
  );
  return {
    ...stored.target,
    status: stand.status,
    reason: stand.reason,
    current: shown ? stand.current : undefined,
    baseline: isBaselineShown({ stored, stand }, shown, maySee)
      ? stored.baseline
      : null,
    baselineAt: stored.baselineAt,
  };
}

/** A baseline outlives the facts that it was read from. */
function isBaselineShown(
  { stored, stand }: TargetView,
  currentShown: boolean,
  maySee: MaySee,
): boolean {
  if (stored.baselineVia) {
    return stored.baselineVia.every(maySee);
  }
  return (
    currentShown && (stored.target.kind !== 'fact' || stand.facts.length > 0)
  );
}

/** Next steps a cell shows. */
const STEPS = 3;

/** The plan as the contract has it: every cell that has practices. */
export function roadmapToApi({
  view,
  cells,
  steps,
  tasks,
}: RoadmapView): ApiSchemas['Roadmap'] {
  const { lens, result } = view;
  const placeOf = new Map(
    lens.compiled.practices.map(practice => [
      `${practice.questionId}/${practice.choiceId}`,
      practice,
    ]),
  );
  return {
    cells: result.scores.cells.map(({ pillarId, phaseId, score }) => {
      const inCell = (place: { questionId: string; choiceId: string }) => {
        const practice = placeOf.get(`${place.questionId}/${place.choiceId}`);
        return practice?.pillarId === pillarId && practice.phaseId === phaseId;
      };
      const practices = result.practices.filter(inCell);
      const planned = cells.find(
        cell => cell.pillarId === pillarId && cell.phaseId === phaseId,
      );
      return {
        pillarId,
        phaseId,
        score,
        done: practices.filter(({ state }) => state === 'met').length,
        total: practices.filter(
          ({ state }) => state !== 'not_applicable' && state !== 'exempt',
        ).length,
        targetOn: planned?.targetOn,
        owner: planned?.owner,
        next: steps
          .filter(inCell)
          .slice(0, STEPS)
          .map(step => improvementToApi(step, lens)),
        tasks: tasks
          .filter(task => task.status === 'open' && inCell(task))
          .map(task => taskToApi({ task, lens })),
      };
    }),
  };
}
