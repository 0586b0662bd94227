import {
  ApiSchemas,
  CompiledQuestion,
  explainVerdict,
  LensChoice,
  PracticeResult,
} from '@lens-review/backstage-plugin-lens-review-common';
import { conditionToApi } from '../evidence/conditionToApi';
import { MaySee } from '../evidence/factToApi';
import {
  choiceTextsToApi,
  lensRefToApi,
  questionTextsToApi,
} from '../lenses/lensToApi';
import { practiceAttestationsToApi } from '../sharedAttestations/practiceAttestationsToApi';
import { scoresToApi } from '../scorecards/scoresToApi';
import { emptyAnswer } from './emptyAnswer';
import { ReviewView } from './ReviewView';
import { ReviewSummary } from './ReviewStore';

/** A review whole, as the contract has it. */
export function reviewToApi(
  view: ReviewView,
  permissions: ApiSchemas['ReviewPermissions'],
  maySee: MaySee,
): ApiSchemas['Review'] {
  const { review, lens, result } = view;
  const results = indexResults(view);
  return {
    id: review.id,
    entityRef: review.entityRef,
    lens: lensRefToApi(lens),
    status: review.status,
    revision: review.revision,
    createdAt: review.createdAt.toISOString(),
    updatedAt: review.updatedAt.toISOString(),
    pillars: lens.compiled.pillars.map(({ id, name }) => ({ id, name })),
    phases: lens.compiled.phases.map(({ id, name }) => ({ id, name })),
    questions: lens.compiled.questions.map(question =>
      toQuestion(view, question, results, maySee),
    ),
    scores: scoresToApi(view),
    proposals: result.practices.filter(practice => practice.proposal).length,
    conflicts: result.practices.filter(practice => practice.conflict).length,
    permissions,
  };
}

/** One question of a review; undefined where the lens has none of this id. */
export function questionToApi(
  view: ReviewView,
  questionId: string,
  maySee: MaySee,
): ApiSchemas['Question'] | undefined {
  const question = view.lens.compiled.findQuestion(questionId);
  return question && toQuestion(view, question, indexResults(view), maySee);
}

/** A review in a list. */
export function reviewSummaryToApi(
  summary: ReviewSummary,
): ApiSchemas['ReviewSummary'] {
  return {
    id: summary.id,
    entityRef: summary.entityRef,
    lens: {
      alias: summary.lensAlias,
      version: summary.lensVersion,
      name: summary.lensName,
    },
    status: summary.status,
    revision: summary.revision,
    createdAt: summary.createdAt.toISOString(),
    updatedAt: summary.updatedAt.toISOString(),
    score: summary.score,
    assurance: summary.assurance,
    coverage: summary.coverage,
    level: summary.level,
  };
}

function indexResults(view: ReviewView): Map<string, PracticeResult> {
  return new Map(
    view.result.practices.map(result => [
      nameOf(result.questionId, result.choiceId),
      result,
    ]),
  );
}

function toQuestion(
  view: ReviewView,
  question: CompiledQuestion,
  results: Map<string, PracticeResult>,
  maySee: MaySee,
): ApiSchemas['Question'] {
  const stored = view.answers[question.id] ?? emptyAnswer();
  const { answer } = stored;
  const result = view.result.questions.find(
    ({ questionId }) => questionId === question.id,
  );
  return {
    ...questionTextsToApi(question.source),
    pillarId: question.pillarId,
    phaseId: question.phaseId,
    revision: stored.revision,
    updatedAt: stored.updatedAt?.toISOString(),
    updatedBy: stored.updatedBy,
    applicable: answer.applicable,
    notApplicableReason: answer.notApplicableReason,
    note: answer.note,
    inconsistent: result?.inconsistent ?? false,
    risk: result?.risk ?? 'UNANSWERED',
    effectiveRisk: result?.effectiveRisk ?? 'UNANSWERED',
    choices: question.source.choices.map(choice =>
      toChoice(
        view,
        question,
        choice,
        results.get(nameOf(question.id, choice.id)),
        maySee,
      ),
    ),
  };
}

function toChoice(
  view: ReviewView,
  question: CompiledQuestion,
  choice: LensChoice,
  result: PracticeResult | undefined,
  maySee: MaySee,
): ApiSchemas['Choice'] {
  const stored = view.answers[question.id]?.answer.choices[choice.id];
  const practice = view.lens.compiled.findPractice(question.id, choice.id);
  return {
    ...choiceTextsToApi(choice),
    state: stored?.state ?? 'undecided',
    reason: stored?.reason,
    note: stored?.note,
    decidedBy: stored?.decidedBy,
    levelOfRisk: levelOfRisk(view, question.id, choice.id),
    weight: practice?.weight,
    organisational: practice?.organisational || undefined,
    practice: result && toPractice(view, result, maySee),
  };
}

function toPractice(
  view: ReviewView,
  result: PracticeResult,
  maySee: MaySee,
): ApiSchemas['Practice'] {
  const { questionId, choiceId } = result;
  const { why, conditions } = explainVerdict(
    view.lens.compiled.findPractice(questionId, choiceId)?.evidence,
    view.input.facts,
    view.at,
  );
  return {
    state: result.state,
    assurance: result.assurance,
    verdict: result.verdict,
    strength: result.strength,
    standing: result.standing,
    why,
    explanation: conditions.map(condition => conditionToApi(condition, maySee)),
    proposal: result.proposal,
    conflict: result.conflict,
    attested: result.attested,
    attestations: practiceAttestationsToApi(
      view.input.attestations,
      result,
      view.at,
      maySee,
    ),
    exempted: result.exempted,
    dismissed: result.dismissed,
  };
}

function levelOfRisk(
  view: ReviewView,
  questionId: string,
  choiceId: string,
): ApiSchemas['Choice']['levelOfRisk'] {
  return view.lens.overlay?.questions[questionId]?.practices[choiceId]
    ?.levelOfRisk;
}

function nameOf(questionId: string, choiceId: string): string {
  return `${questionId}/${choiceId}`;
}
