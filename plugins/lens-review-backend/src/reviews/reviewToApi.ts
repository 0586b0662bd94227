import {
  ApiSchemas,
  CompiledQuestion,
  isNoneChoice,
  LensChoice,
  PracticeResult,
  QuestionResult,
  VerdictExplainer,
} from '@lens-review/backstage-plugin-lens-review-common';
import { conditionToApi } from '../evidence/conditionToApi';
import { factConverter, MaySee } from '../evidence/factToApi';
import { lensRefToApi } from '../lenses/lensToApi';
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
  const context = contextOf(view, maySee);
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
      toQuestion(view, question, context),
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
  return question && toQuestion(view, question, contextOf(view, maySee));
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

/** What all questions of a review are converted with. */
interface Context {
  practices: Map<string, PracticeResult>;
  questions: Map<string, QuestionResult>;
  explainer: VerdictExplainer;
  toFact: ReturnType<typeof factConverter>;
  maySee: MaySee;
}

function contextOf(view: ReviewView, maySee: MaySee): Context {
  const { practices, questions } = view.result;
  return {
    practices: new Map(
      practices.map(result => [
        nameOf(result.questionId, result.choiceId),
        result,
      ]),
    ),
    questions: new Map(questions.map(result => [result.questionId, result])),
    explainer: new VerdictExplainer(
      view.lens.compiled,
      view.input.facts,
      view.at,
    ),
    toFact: factConverter(maySee),
    maySee,
  };
}

function toQuestion(
  view: ReviewView,
  question: CompiledQuestion,
  context: Context,
): ApiSchemas['Question'] {
  const stored = view.answers[question.id] ?? emptyAnswer();
  const { answer } = stored;
  const result = context.questions.get(question.id);
  return {
    id: question.id,
    title: question.source.title,
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
      toChoice(view, question, choice, context),
    ),
  };
}

function toChoice(
  view: ReviewView,
  question: CompiledQuestion,
  choice: LensChoice,
  context: Context,
): ApiSchemas['Choice'] {
  const result = context.practices.get(nameOf(question.id, choice.id));
  const stored = view.answers[question.id]?.answer.choices[choice.id];
  const practice = view.lens.compiled.findPractice(question.id, choice.id);
  return {
    id: choice.id,
    title: choice.title,
    none: isNoneChoice(choice.id),
    state: stored?.state ?? 'undecided',
    reason: stored?.reason,
    note: stored?.note,
    decidedBy: stored?.decidedBy,
    levelOfRisk: levelOfRisk(view, question.id, choice.id),
    weight: practice?.weight,
    organisational: practice?.organisational || undefined,
    practice: result && toPractice(view, result, context),
  };
}

function toPractice(
  view: ReviewView,
  result: PracticeResult,
  { explainer, toFact, maySee }: Context,
): ApiSchemas['Practice'] {
  const { questionId, choiceId } = result;
  const { why, conditions } = explainer.explain(questionId, choiceId);
  return {
    state: result.state,
    assurance: result.assurance,
    verdict: result.verdict,
    strength: result.strength,
    standing: result.standing,
    why,
    explanation: conditions.map(condition => conditionToApi(condition, toFact)),
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
