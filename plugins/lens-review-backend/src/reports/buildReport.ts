import {
  ApiSchemas,
  nextSteps,
  PracticeResult,
  ReviewInput,
  ReviewResult,
  VerdictExplainer,
} from '@lens-review/backstage-plugin-lens-review-common';
import { conditionToApi } from '../evidence/conditionToApi';
import { factConverter, MaySee } from '../evidence/factToApi';
import { exemptionToApi } from '../exemptions/exemptionToApi';
import { ExemptionView } from '../exemptions/ExemptionService';
import { StoredCell } from '../goals/GoalStore';
import { cellToApi, targetToApi } from '../goals/goalsToApi';
import { TargetView } from '../goals/TargetView';
import { Lens } from '../lenses/LensLibrary';
import { lensRefToApi } from '../lenses/lensToApi';
import { comparisonToApi } from '../milestones/milestoneToApi';
import { MilestoneComparison } from '../milestones/MilestoneService';
import { improvementToApi } from '../reviews/improvementToApi';
import { practiceAttestationsToApi } from '../sharedAttestations/practiceAttestationsToApi';
import { Report } from './Report';

/** What a report is made of. */
export interface ReportSource {
  entityRef: string;
  status: ApiSchemas['ReviewStatus'];
  lens: Lens;
  input: ReviewInput;
  result: Pick<ReviewResult, 'practices' | 'questions' | 'scores'>;
  at: Date;
  /** Undefined for the review as it is. */
  milestone?: ApiSchemas['ReportMilestone'];
  exemptions: ExemptionView[];
  /** Undefined where none are set. */
  goals?: { outcome: string; targets: TargetView[] };
  /** What is planned; undefined where it is not known how it was. */
  roadmap?: StoredCell[];
  /** With the milestone before; undefined where there is none. */
  changes?: MilestoneComparison;
}

const NEXT_STEPS = 15;

/** A report of a review or a milestone, as far as the reader may see its evidence. */
export function buildReport(source: ReportSource, maySee: MaySee): Report {
  const { lens, input, result, at, changes } = source;
  const { compiled } = lens;
  const explainer = new VerdictExplainer(compiled, input.facts, at);
  const toFact = factConverter(maySee);
  const notes = (questionId: string, choiceId: string) =>
    input.answers[questionId]?.choices[choiceId]?.note;
  return {
    entityRef: source.entityRef,
    status: source.status,
    lens: lensRefToApi(lens),
    at: at.toISOString(),
    milestone: source.milestone,
    pillars: compiled.pillars.map(({ id, name }) => ({ id, name })),
    phases: compiled.phases.map(({ id, name }) => ({ id, name })),
    scores: {
      computedAt: at.toISOString(),
      lens: lensRefToApi(lens),
      ...result.scores,
    },
    questions: result.questions.map(question => ({
      id: question.questionId,
      title:
        compiled.findQuestion(question.questionId)?.source.title ??
        question.questionId,
      pillarId: compiled.findQuestion(question.questionId)?.pillarId ?? '',
      risk: question.risk,
      effectiveRisk: question.effectiveRisk,
      note: input.answers[question.questionId]?.note,
    })),
    practices: result.practices.map(practice => ({
      questionId: practice.questionId,
      choiceId: practice.choiceId,
      title:
        compiled.findPractice(practice.questionId, practice.choiceId)?.title ??
        practice.choiceId,
      state: practice.state,
      assurance: practice.assurance,
      verdict: practice.verdict,
      conflict: practice.conflict,
      note: notes(practice.questionId, practice.choiceId),
      evidence: evidenceOf(practice, explainer, toFact),
      documents: practiceAttestationsToApi(
        input.attestations,
        practice,
        at,
        maySee,
      ),
    })),
    exemptions: source.exemptions.map(exemptionToApi),
    nextSteps: nextSteps(compiled, input, { ...result, validUntil: undefined })
      .slice(0, NEXT_STEPS)
      .map(step => improvementToApi(step, lens)),
    changes: changes && comparisonToApi(changes),
    goals: goalsOf(source, maySee),
    roadmap: plannedCells(source),
  };
}

function goalsOf(
  { goals }: ReportSource,
  maySee: MaySee,
): ApiSchemas['ReportGoals'] | undefined {
  return (
    goals && {
      outcome: goals.outcome,
      targets: goals.targets.map(target => targetToApi(target, maySee)),
    }
  );
}

/** Only what somebody planned: the rest of the matrix stands in the scores. */
function plannedCells(
  source: ReportSource,
): ApiSchemas['ReportRoadmapCell'][] | undefined {
  const { result, roadmap } = source;
  return (
    roadmap &&
    result.scores.cells
      .map(cell => cellToApi(cell, source, roadmap))
      .filter(
        ({ targetOn, owner }) => targetOn !== undefined || owner !== undefined,
      )
  );
}

function evidenceOf(
  { questionId, choiceId, verdict }: PracticeResult,
  explainer: VerdictExplainer,
  toFact: ReturnType<typeof factConverter>,
): ApiSchemas['Condition'][] {
  if (verdict !== 'supported' && verdict !== 'contradicted') {
    return [];
  }
  return explainer
    .explain(questionId, choiceId)
    .conditions.filter(({ observed }) => observed.length > 0)
    .map(condition => conditionToApi(condition, toFact));
}
