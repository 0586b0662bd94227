import { own } from '../answers/own';
import { compileEvidence } from '../evidence/CompiledExpression';
import { FactSlots } from '../evidence/FactIndex';
import { LensDocument, LensPillar, LensQuestion } from '../lens/LensDocument';
import { isNoneChoice } from '../lens/practices';
import { Overlay } from '../overlay/Overlay';
import { compileRiskRules } from '../rules/compileRiskRules';
import {
  CompiledLens,
  CompiledPractice,
  CompiledQuestion,
} from './CompiledLens';
import { inProportion } from './decimals';
import { LARGEST_WHOLE } from './percent';
import {
  keepPlan,
  PlannedGroup,
  PlannedPractice,
  PlannedQuestion,
} from './ScoringPlan';
import { overlayOf, weightOf } from './weights';

/**
 * Prepares a lens version for scoring: rules and evidence are compiled, weights
 * made whole numbers, names resolved.
 *
 * @throws Error where a rule cannot be read or a question has more than 31
 * choices (the lint refuses such lenses), or where weights are so large or have
 * so many decimals that sums would no longer be exact.
 * @public
 */
export function compileLens(
  document: LensDocument,
  overlay?: Overlay,
): CompiledLens {
  const questions = document.pillars.flatMap(pillar =>
    pillar.questions.map(question =>
      compileQuestion(question, pillar, overlay),
    ),
  );
  const practices = questions.flatMap(question => question.practices);
  const questionsById = new Map(questions.map(q => [q.id, q]));
  const lens: CompiledLens = {
    document,
    overlay,
    pillars: document.pillars,
    phases: overlay?.phases ?? [],
    questions,
    practices,
    findQuestion: questionId => questionsById.get(questionId),
    findPractice: (questionId, choiceId) =>
      questionsById
        .get(questionId)
        ?.practices.find(practice => practice.choiceId === choiceId),
  };
  planScoring(lens);
  return lens;
}

function compileQuestion(
  question: LensQuestion,
  pillar: LensPillar,
  overlay: Overlay | undefined,
): CompiledQuestion {
  const phaseId = own(overlay?.questions ?? {}, question.id)?.phase;
  const practices = question.choices
    .filter(choice => !isNoneChoice(choice.id))
    .map((choice): CompiledPractice => {
      const said = overlayOf(overlay, question.id, choice.id);
      return {
        questionId: question.id,
        choiceId: choice.id,
        title: choice.title,
        pillarId: pillar.id,
        phaseId,
        weight: weightOf(said),
        effort: said?.effort,
        organisational: said?.organisational ?? false,
        evidence: said?.evidence,
      };
    });
  return {
    id: question.id,
    pillarId: pillar.id,
    phaseId,
    source: question,
    rules: compileRiskRules(question),
    practices,
  };
}

function planScoring(lens: CompiledLens): void {
  const factSlots: FactSlots = new Map();
  const practices = planPractices(lens, factSlots);
  const groups: PlannedGroup[] = [
    ...lens.pillars.map(pillar => ({ pillarId: pillar.id, total: 0 })),
    ...lens.phases.map(phase => ({ phaseId: phase.id, total: 0 })),
    ...lens.pillars.flatMap(pillar =>
      lens.phases.map(phase => ({
        pillarId: pillar.id,
        phaseId: phase.id,
        total: 0,
      })),
    ),
  ];
  let firstPractice = 0;
  const questions = lens.questions.map((question): PlannedQuestion => {
    const planned = planQuestion(question, groups, firstPractice);
    firstPractice += question.practices.length;
    for (const group of planned.groups) {
      for (let i = planned.firstPractice; i < firstPractice; i++) {
        groups[group].total += practices[i].weight;
      }
    }
    return planned;
  });
  keepPlan(lens, {
    factSlots,
    questions,
    practices,
    groups,
    practiceIndex: new Map(
      lens.questions.map((question, i) => [
        question.id,
        new Map(
          question.practices.map(({ choiceId }, j) => [
            choiceId,
            questions[i].firstPractice + j,
          ]),
        ),
      ]),
    ),
  });
}

function planPractices(
  lens: CompiledLens,
  factSlots: FactSlots,
): PlannedPractice[] {
  const weights = inProportion(lens.practices.map(practice => practice.weight));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  // Twice, because assurance counts halves.
  if (2n * total > BigInt(LARGEST_WHOLE)) {
    throw new RangeError(
      'The weights of this lens are too large, or have too many decimals, to be added exactly; use smaller ones, or fewer decimals.',
    );
  }
  return lens.questions
    .flatMap(({ rules, practices }) =>
      practices.map(({ choiceId, evidence }) => ({
        bit: rules.bitOf(choiceId),
        evidence: evidence && compileEvidence(evidence, factSlots),
      })),
    )
    .map((practice, i) => ({ ...practice, weight: Number(weights[i]) }));
}

function planQuestion(
  question: CompiledQuestion,
  groups: PlannedGroup[],
  firstPractice: number,
): PlannedQuestion {
  let practiceBits = 0;
  let noneBits = 0;
  const bits = question.source.choices.map(choice => {
    const bit = question.rules.bitOf(choice.id);
    if (isNoneChoice(choice.id)) {
      noneBits |= bit;
    } else {
      practiceBits |= bit;
    }
    return bit;
  });
  const { pillarId, phaseId } = question;
  return {
    groups: groups.flatMap((group, i) =>
      (group.pillarId ?? pillarId) === pillarId &&
      (group.phaseId ?? phaseId) === phaseId
        ? [i]
        : [],
    ),
    firstPractice,
    choiceIds: question.source.choices.map(({ id }) => id),
    bits,
    practiceBits,
    noneBits,
    worstRisk: worstRiskOf(question.source),
  };
}

function worstRiskOf({
  riskRules,
}: LensQuestion): PlannedQuestion['worstRisk'] {
  const risks = riskRules.map(rule => rule.risk);
  if (risks.includes('HIGH_RISK')) {
    return 'HIGH';
  }
  return risks.includes('MEDIUM_RISK') ? 'MEDIUM' : 'NONE';
}
