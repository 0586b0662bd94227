import { Answer, ChoiceState } from '../../answers/Answer';
import {
  EvidenceExpression,
  EvidenceLeaf,
} from '../../evidence/EvidenceExpression';
import { LensDocument, LensRiskRule } from '../../lens/LensDocument';
import { isNoneChoice } from '../../lens/practices';
import { Overlay, OverlayPractice } from '../../overlay/Overlay';
import { ReviewInput } from '../ReviewInput';
import { DEFAULT_SETTINGS } from '../Settings';

/** A condition that a fact is true, for every resource unless said otherwise. */
export function isTrue(
  fact: string,
  details: Partial<EvidenceLeaf> = {},
): EvidenceLeaf {
  return {
    fact,
    expect: { is: true },
    over: 'every',
    whenAbsent: 'unknown',
    ...details,
  };
}

/** A condition that a fact is not true. */
export function isNotTrue(fact: string): EvidenceExpression {
  return { not: isTrue(fact) };
}

export interface QuestionSketch {
  id: string;
  pillar?: string;
  phase?: string;
  choices: string[];
  rules: LensRiskRule[];
  practices?: Record<string, OverlayPractice>;
}

/** A lens and its overlay from questions; practices weigh 3 unless said otherwise. */
export function sketchLens(sketches: QuestionSketch[]): {
  document: LensDocument;
  overlay: Overlay;
} {
  const pillars = [
    ...new Set(sketches.map(sketch => sketch.pillar ?? 'security')),
  ];
  const phases = [...new Set(sketches.flatMap(sketch => sketch.phase ?? []))];
  return {
    document: {
      schemaVersion: '2021-11-01',
      name: 'A lens',
      description: 'A lens for tests',
      pillars: pillars.map(id => ({
        id,
        name: id,
        questions: sketches
          .filter(sketch => (sketch.pillar ?? 'security') === id)
          .map(sketch => ({
            id: sketch.id,
            title: sketch.id,
            choices: sketch.choices.map(choice => ({
              id: choice,
              title: choice,
            })),
            riskRules: sketch.rules,
          })),
      })),
    },
    overlay: {
      phases: phases.map(id => ({ id, name: id })),
      questions: Object.fromEntries(
        sketches.map(sketch => [
          sketch.id,
          {
            phase: sketch.phase,
            practices: Object.fromEntries(
              sketch.choices
                .filter(choice => !isNoneChoice(choice))
                .map(choice => [
                  choice,
                  { levelOfRisk: 'High', ...sketch.practices?.[choice] },
                ]),
            ),
          },
        ]),
      ),
    },
  };
}

/** An answer from the states of choices. */
export function answerOf(
  states: Record<string, ChoiceState>,
  applicable: boolean = true,
): Answer {
  return {
    applicable,
    choices: Object.fromEntries(
      Object.entries(states).map(([id, state]) => [id, { state }]),
    ),
  };
}

/** A review with nothing in it but what is given. */
export function inputOf(input: Partial<ReviewInput>): ReviewInput {
  return {
    answers: {},
    attestations: [],
    exemptions: [],
    facts: [],
    settings: DEFAULT_SETTINGS,
    ...input,
  };
}
