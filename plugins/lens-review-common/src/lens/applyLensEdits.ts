import { own } from '../answers/own';
import { ApiSchemas } from '../api';
import { LensDocument, LensQuestion } from './LensDocument';
import { isNoneChoice } from './practices';

/** One change of a lens, as a lesson asks for it. @public */
export type LensEdit = ApiSchemas['LensEdit'];

/** An overlay as it is written, before it is checked. @public */
export interface WrittenOverlay {
  questions?: Record<string, WrittenQuestion>;
}

/** A question in an overlay as it is written; practices by choice id. @public */
export interface WrittenQuestion {
  practices?: Record<string, Record<string, unknown>>;
}

/** A lens as it is written; keys that the format does not know stay. @public */
export interface WrittenLens {
  document: LensDocument;
  overlay: WrittenOverlay;
}

/** The changed lens, or why it cannot be changed so. @public */
export type LensEditResult =
  | { ok: true; lens: WrittenLens }
  /** Says which edit cannot be made and why. */
  | { ok: false; message: string };

/**
 * Makes changes to a lens. A new practice comes before "none of these", and is
 * needed from then on for a question to be without risk. What comes out still has
 * to be linted.
 *
 * @public
 */
export function applyLensEdits(
  lens: WrittenLens,
  edits: LensEdit[],
): LensEditResult {
  const edited = structuredClone(lens);
  for (const edit of edits) {
    const message = applyEdit(edited, edit);
    if (message !== undefined) {
      return { ok: false, message };
    }
  }
  return { ok: true, lens: edited };
}

function applyEdit(lens: WrittenLens, edit: LensEdit): string | undefined {
  const { kind, questionId, choiceId } = edit;
  const question = lens.document.pillars
    .flatMap(pillar => pillar.questions)
    .find(({ id }) => id === questionId);
  if (!question) {
    return `${kind}: the lens has no question ${questionId}.`;
  }
  const known = question.choices.some(({ id }) => id === choiceId);
  switch (kind) {
    case 'reword':
      return reword(question, edit);
    case 'add_practice':
      if (choiceId === undefined || edit.title === undefined) {
        return `${kind}: give the new practice a choiceId and a title.`;
      }
      if (known) {
        return `${kind}: ${questionId} has a choice ${choiceId} already; take another id.`;
      }
      addPractice(question, choiceId, edit.title, edit);
      overlay(lens, questionId, choiceId, {
        levelOfRisk: edit.levelOfRisk ?? 'Medium',
        ...(edit.effort && { effort: edit.effort }),
        ...(edit.evidence && { evidence: edit.evidence }),
      });
      return undefined;
    case 'set_evidence':
      if (choiceId === undefined || !known) {
        return `${kind}: ${questionId} has no choice ${choiceId}.`;
      }
      if (edit.evidence === undefined) {
        return `${kind}: say which facts prove the practice, in evidence.`;
      }
      overlay(lens, questionId, choiceId, { evidence: edit.evidence });
      return undefined;
    default:
      return kind satisfies never;
  }
}

function reword(question: LensQuestion, edit: LensEdit): string | undefined {
  const { choiceId, title, description } = edit;
  if (title === undefined && description === undefined) {
    return 'reword: give a title or a description.';
  }
  if (choiceId === undefined) {
    question.title = title ?? question.title;
    question.description = description ?? question.description;
    return undefined;
  }
  const choice = question.choices.find(({ id }) => id === choiceId);
  if (!choice) {
    return `reword: ${question.id} has no choice ${choiceId}.`;
  }
  choice.title = title ?? choice.title;
  if (description !== undefined) {
    choice.helpfulResource = {
      ...choice.helpfulResource,
      displayText: description,
    };
  }
  return undefined;
}

function addPractice(
  question: LensQuestion,
  choiceId: string,
  title: string,
  { description, improvement, url }: LensEdit,
): void {
  const at = question.choices.findIndex(({ id }) => isNoneChoice(id));
  question.choices.splice(at < 0 ? question.choices.length : at, 0, {
    id: choiceId,
    title,
    helpfulResource: {
      displayText: description ?? title,
      ...(url !== undefined && { url }),
    },
    improvementPlan: {
      displayText: improvement ?? title,
      ...(url !== undefined && { url }),
    },
  });
  for (const rule of question.riskRules) {
    if (rule.risk === 'NO_RISK' && rule.condition.trim() !== 'default') {
      rule.condition = /[|]/.test(rule.condition)
        ? `(${rule.condition}) && ${choiceId}`
        : `${rule.condition} && ${choiceId}`;
    }
  }
}

function overlay(
  lens: WrittenLens,
  questionId: string,
  choiceId: string,
  more: Record<string, unknown>,
): void {
  const questions = lens.overlay.questions ?? {};
  const question = own(questions, questionId) ?? {};
  const practices = question.practices ?? {};
  lens.overlay.questions = {
    ...questions,
    [questionId]: {
      ...question,
      practices: {
        ...practices,
        [choiceId]: { ...own(practices, choiceId), ...more },
      },
    },
  };
}
