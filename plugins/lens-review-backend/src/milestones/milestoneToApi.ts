import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { lensRefToApi } from '../lenses/lensToApi';
import { historyRowToApi } from '../reviews/historyToApi';
import {
  ComparedStand,
  MilestoneComparison,
  MilestoneView,
} from './MilestoneService';
import { MilestoneSummary } from './MilestoneStore';

/** A milestone in a list. */
export function milestoneToApi(
  milestone: MilestoneSummary,
): ApiSchemas['Milestone'] {
  return {
    number: milestone.number,
    name: milestone.name,
    at: milestone.at.toISOString(),
    createdBy: milestone.createdBy,
    lensVersion: milestone.lensVersion,
    engineVersion: milestone.engineVersion,
    checksum: milestone.checksum,
    score: milestone.score,
    assurance: milestone.assurance,
    coverage: milestone.coverage,
    scope: milestone.scope,
    level: milestone.level,
  };
}

/** A milestone whole, without the facts themselves, which not everybody may see. */
export function milestoneDetailToApi(
  view: MilestoneView,
): ApiSchemas['MilestoneDetail'] {
  const { milestone, snapshot, lens, recomputed, intact } = view;
  return {
    ...milestoneToApi(milestone),
    lens: lensRefToApi(lens),
    intact,
    recomputed: {
      score: recomputed.overall.score,
      assurance: recomputed.overall.assurance,
      coverage: recomputed.overall.coverage,
      scope: recomputed.overall.scope,
      level: recomputed.overall.level,
    },
    scores: {
      computedAt: milestone.at.toISOString(),
      lens: lensRefToApi(lens),
      ...snapshot.result.scores,
    },
    practices: snapshot.result.practices.map(practice => ({
      questionId: practice.questionId,
      choiceId: practice.choiceId,
      title:
        lens.compiled.findPractice(practice.questionId, practice.choiceId)
          ?.title ?? practice.choiceId,
      state: practice.state,
      assurance: practice.assurance,
      verdict: practice.verdict,
      conflict: practice.conflict,
    })),
  };
}

/** Two stands side by side. */
export function comparisonToApi(
  comparison: MilestoneComparison,
): ApiSchemas['MilestoneDiff'] {
  const { from, to, difference, causes } = comparison;
  return {
    from: standToApi(from),
    to: standToApi(to),
    scores: difference.scores.map(({ of, ...score }) => ({
      of: of.kind,
      id: of.id,
      ...score,
    })),
    level: difference.level,
    lensVersion: difference.lensVersion,
    settingsChanged: difference.settingsChanged,
    practices: difference.practices.map(practice => {
      const { questionId, choiceId, reasons } = practice;
      const lens = practice.to ? to.lens : from.lens;
      return {
        questionId,
        choiceId,
        title:
          lens.compiled.findPractice(questionId, choiceId)?.title ?? choiceId,
        from: practice.from ?? undefined,
        to: practice.to ?? undefined,
        reasons,
      };
    }),
    causes: causes.map(historyRowToApi),
  };
}

function standToApi(stand: ComparedStand): ApiSchemas['MilestoneDiffEnd'] {
  return {
    number: stand.milestone?.number,
    name: stand.milestone?.name,
    at: stand.at.toISOString(),
    lensVersion: stand.lens.version,
  };
}
