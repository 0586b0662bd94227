import {
  ApiSchemas,
  Fact,
  ReviewResult,
} from '@lens-review/backstage-plugin-lens-review-common';
import { MaySee } from '../evidence/factToApi';
import { Lens } from '../lenses/LensLibrary';
import { improvementToApi } from '../reviews/improvementToApi';
import { taskToApi } from '../tasks/taskToApi';
import { GoalsView } from './GoalService';
import { StoredCell } from './GoalStore';
import { RoadmapView } from './RoadmapService';
import { TargetView } from './TargetView';

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

type Cell = Pick<StoredCell, 'pillarId' | 'phaseId'>;

/** Next steps a cell shows. */
const STEPS = 3;

/** The plan as the contract has it: every cell that has practices. */
export function roadmapToApi({
  view,
  cells: planned,
  steps,
  tasks,
}: RoadmapView): ApiSchemas['Roadmap'] {
  const { lens, result } = view;
  return {
    cells: result.scores.cells.map(cell => {
      const isHere = inCell(lens, cell);
      return {
        ...cellToApi(cell, view, planned),
        score: cell.score,
        next: steps
          .filter(isHere)
          .slice(0, STEPS)
          .map(step => improvementToApi(step, lens)),
        tasks: tasks
          .filter(task => task.status === 'open' && isHere(task))
          .map(task => taskToApi({ task, lens })),
      };
    }),
  };
}

/** A cell of the matrix: how many practices are met of those that apply, and what is planned. */
export function cellToApi(
  cell: Cell,
  { lens, result }: { lens: Lens; result: Pick<ReviewResult, 'practices'> },
  planned: readonly StoredCell[],
): ApiSchemas['ReportRoadmapCell'] {
  const { pillarId, phaseId } = cell;
  const practices = result.practices.filter(inCell(lens, cell));
  const plan = planned.find(
    each => each.pillarId === pillarId && each.phaseId === phaseId,
  );
  return {
    pillarId,
    phaseId,
    done: practices.filter(({ state }) => state === 'met').length,
    total: practices.filter(
      ({ state }) => state !== 'not_applicable' && state !== 'exempt',
    ).length,
    targetOn: plan?.targetOn,
    owner: plan?.owner,
  };
}

function inCell(
  { compiled }: Lens,
  { pillarId, phaseId }: Cell,
): (place: ApiSchemas['PracticeRef']) => boolean {
  return ({ questionId, choiceId }) => {
    const practice = compiled.findPractice(questionId, choiceId);
    return practice?.pillarId === pillarId && practice.phaseId === phaseId;
  };
}
