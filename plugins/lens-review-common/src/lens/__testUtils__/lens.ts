import {
  LensChoice,
  LensDocument,
  LensPillar,
  LensQuestion,
} from '../LensDocument';

/** A practice without fault. */
export function choiceOf(
  id: string,
  overrides: Partial<LensChoice> = {},
): LensChoice {
  return {
    id,
    title: `Practice ${id}`,
    improvementPlan: { displayText: `How to reach ${id}` },
    ...overrides,
  };
}

/** "None of these" of a question. */
export function noneOf(questionId: string): LensChoice {
  return { id: `${questionId}_no`, title: 'None of these' };
}

/** A question without fault: practices `aaa` and `bbb`, all three levels. */
export function questionOf(
  id: string,
  overrides: Partial<LensQuestion> = {},
): LensQuestion {
  return {
    id,
    title: `Question ${id}?`,
    description: 'Why it is asked.',
    choices: [choiceOf('aaa'), choiceOf('bbb'), noneOf(id)],
    riskRules: [
      { condition: 'aaa && bbb', risk: 'NO_RISK' },
      { condition: 'aaa || bbb', risk: 'MEDIUM_RISK' },
      { condition: 'default', risk: 'HIGH_RISK' },
    ],
    ...overrides,
  };
}

/** A pillar without fault. */
export function pillarOf(
  id: string,
  questions: LensQuestion[] = [questionOf(`${id}_1`)],
  overrides: Partial<LensPillar> = {},
): LensPillar {
  return { id, name: `Pillar ${id}`, questions, ...overrides };
}

/** A lens without fault, unless the overrides bring one. */
export function lensOf(overrides: Partial<LensDocument> = {}): LensDocument {
  return {
    schemaVersion: '2021-11-01',
    name: 'A lens',
    description: 'For tests.',
    pillars: [pillarOf('security'), pillarOf('reliability')],
    ...overrides,
  };
}

/** A lens of one pillar with one question. */
export function lensWith(question: Partial<LensQuestion>): LensDocument {
  return lensOf({
    pillars: [pillarOf('security', [questionOf('sec_1', question)])],
  });
}
