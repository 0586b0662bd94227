import { ApiSchemas } from '../api';
import { Overlay, OverlayPractice } from '../overlay/Overlay';
import { parseCondition } from '../rules/parseCondition';
import { printCondition } from '../rules/printCondition';
import { equalJson } from './equalJson';
import {
  LensChoice,
  LensDocument,
  LensPillar,
  LensQuestion,
} from './LensDocument';

/** One difference between two versions of a lens. @public */
export type LensChange = ApiSchemas['LensChange'];

/** What changed between two versions of a lens. @public */
export interface LensDifference {
  /**
   * `minor`: texts, links, order or the overlay only, so it reaches open reviews
   * at once. `major`: a pillar, question or choice came, went or moved, or rules
   * changed, so answers have to be looked at.
   */
  kind: 'none' | 'minor' | 'major';
  /** In the order of the newer lens, what is gone last. */
  changes: LensChange[];
}

/** What a lens version is made of. @public */
export interface LensContent {
  document: LensDocument;
  overlay?: Overlay;
}

interface Placed {
  pillar: LensPillar;
  question: LensQuestion;
}

/**
 * Compares two versions of a lens. Rules are compared by what they say, not by
 * how they are written: spaces and needless parentheses make no difference.
 * Keys that the format does not know, and the overlay's `version`, are not
 * compared.
 *
 * @public
 */
export function diffLens(from: LensContent, to: LensContent): LensDifference {
  const changes = [
    ...diffTexts('lens', {}, from.document, to.document, [
      'name',
      'description',
    ]),
    ...diffOrder(
      'lens',
      {},
      'pillarOrder',
      from.document.pillars,
      to.document.pillars,
    ),
    ...diffPillars(from.document, to.document),
    ...diffQuestions(from.document, to.document),
    ...diffOverlays(from, to),
  ];
  return { kind: kindOf(changes), changes };
}

function kindOf(changes: LensChange[]): LensDifference['kind'] {
  if (changes.length === 0) {
    return 'none';
  }
  const isMajor = ({ what, change, fields }: LensChange) =>
    what === 'rules' ||
    (what !== 'overlay' && change !== 'changed') ||
    fields?.includes('pillar');
  return changes.some(isMajor) ? 'major' : 'minor';
}

function diffPillars(from: LensDocument, to: LensDocument): LensChange[] {
  const before = byId(from.pillars);
  const after = byId(to.pillars);
  return [
    ...to.pillars.flatMap(pillar => {
      const earlier = before.get(pillar.id);
      const at = { pillarId: pillar.id, title: pillar.name };
      return earlier
        ? [
            ...diffTexts('pillar', at, earlier, pillar, ['name']),
            ...diffOrder(
              'pillar',
              at,
              'questionOrder',
              earlier.questions,
              pillar.questions,
            ),
          ]
        : [{ change: 'added' as const, what: 'pillar' as const, ...at }];
    }),
    ...from.pillars
      .filter(pillar => !after.has(pillar.id))
      .map(pillar => ({
        change: 'removed' as const,
        what: 'pillar' as const,
        pillarId: pillar.id,
        title: pillar.name,
      })),
  ];
}

function diffQuestions(from: LensDocument, to: LensDocument): LensChange[] {
  const before = questionsOf(from);
  const after = questionsOf(to);
  const changes: LensChange[] = [];
  for (const [questionId, { pillar, question }] of after) {
    const earlier = before.get(questionId);
    const at = { pillarId: pillar.id, questionId, title: question.title };
    if (!earlier) {
      changes.push({ change: 'added', what: 'question', ...at });
      continue;
    }
    changes.push(
      ...diffTexts(
        'question',
        at,
        earlier.question,
        question,
        ['title', 'description', 'helpfulResource'],
        earlier.pillar.id === pillar.id ? [] : ['pillar'],
      ),
      ...diffOrder(
        'question',
        at,
        'choiceOrder',
        earlier.question.choices,
        question.choices,
      ),
      ...diffChoices(at, earlier.question.choices, question.choices),
    );
    if (!equalJson(rulesOf(earlier.question), rulesOf(question))) {
      changes.push({ change: 'changed', what: 'rules', ...at });
    }
  }
  for (const [questionId, { pillar, question }] of before) {
    if (!after.has(questionId)) {
      changes.push({
        change: 'removed',
        what: 'question',
        pillarId: pillar.id,
        questionId,
        title: question.title,
      });
    }
  }
  return changes;
}

function diffChoices(
  at: Pick<LensChange, 'pillarId' | 'questionId'>,
  from: LensChoice[],
  to: LensChoice[],
): LensChange[] {
  const before = byId(from);
  const after = byId(to);
  const placeOf = ({ id, title }: LensChoice) => ({
    pillarId: at.pillarId,
    questionId: at.questionId,
    choiceId: id,
    title,
  });
  return [
    ...to.flatMap((choice): LensChange[] => {
      const earlier = before.get(choice.id);
      return earlier
        ? diffTexts('choice', placeOf(choice), earlier, choice, [
            'title',
            'helpfulResource',
            'improvementPlan',
            'additionalResources',
          ])
        : [{ change: 'added', what: 'choice', ...placeOf(choice) }];
    }),
    ...from
      .filter(choice => !after.has(choice.id))
      .map(
        (choice): LensChange => ({
          change: 'removed',
          what: 'choice',
          ...placeOf(choice),
        }),
      ),
  ];
}

/** Rules as comparable values: what they say, in their order. */
function rulesOf(question: LensQuestion): string[] {
  return question.riskRules.map(({ condition, risk }) => {
    const parsed = parseCondition(condition);
    return `${risk}: ${
      parsed.ok ? printCondition(parsed.condition) : condition.trim()
    }`;
  });
}

function diffOverlays(from: LensContent, to: LensContent): LensChange[] {
  const changes: LensChange[] = [];
  if (!equalJson(from.overlay?.phases ?? [], to.overlay?.phases ?? [])) {
    changes.push({ change: 'changed', what: 'overlay', fields: ['phases'] });
  }
  const before = questionsOf(from.document);
  for (const [questionId, { pillar, question }] of questionsOf(to.document)) {
    const earlier = before.get(questionId);
    if (earlier) {
      const at = { pillarId: pillar.id, questionId };
      const was = from.overlay?.questions[questionId];
      const is = to.overlay?.questions[questionId];
      if (was?.phase !== is?.phase) {
        changes.push({
          change: 'changed',
          what: 'overlay',
          ...at,
          title: question.title,
          fields: ['phase'],
        });
      }
      const known = byId(earlier.question.choices);
      for (const { id, title } of question.choices) {
        const fields = differingFields<OverlayPractice>(
          was?.practices[id] ?? {},
          is?.practices[id] ?? {},
          ['levelOfRisk', 'weight', 'effort', 'organisational', 'evidence'],
        );
        if (known.has(id) && fields.length > 0) {
          changes.push({
            change: 'changed',
            what: 'overlay',
            ...at,
            choiceId: id,
            title,
            fields,
          });
        }
      }
    }
  }
  return changes;
}

function diffTexts<T>(
  what: LensChange['what'],
  at: Partial<LensChange>,
  from: T,
  to: T,
  keys: (keyof T & string)[],
  more: string[] = [],
): LensChange[] {
  const fields = [...differingFields(from, to, keys), ...more];
  return fields.length > 0 ? [{ ...at, change: 'changed', what, fields }] : [];
}

function differingFields<T>(
  from: T,
  to: T,
  keys: (keyof T & string)[],
): string[] {
  return keys.filter(key => !equalJson(from[key], to[key]));
}

/** Whether those that are on both sides stand in another order. */
function diffOrder(
  what: LensChange['what'],
  at: Partial<LensChange>,
  field: string,
  from: { id: string }[],
  to: { id: string }[],
): LensChange[] {
  const before = byId(from);
  const after = byId(to);
  const kept = (items: { id: string }[]) =>
    items.map(({ id }) => id).filter(id => before.has(id) && after.has(id));
  return equalJson(kept(from), kept(to))
    ? []
    : [{ ...at, change: 'changed', what, fields: [field] }];
}

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map(item => [item.id, item]));
}

function questionsOf(document: LensDocument): Map<string, Placed> {
  return new Map(
    document.pillars.flatMap(pillar =>
      pillar.questions.map((question): [string, Placed] => [
        question.id,
        { pillar, question },
      ]),
    ),
  );
}
