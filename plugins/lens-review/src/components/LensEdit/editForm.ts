import {
  ApiSchemas,
  parseExpression,
} from '@lens-review/backstage-plugin-lens-review-common';
import { isFreeChoiceId } from '../../lenses';

type LensEdit = ApiSchemas['LensEdit'];
type LensQuestion = ApiSchemas['LensQuestion'];

/** What a person has filled in so far; texts are empty until then. */
export interface EditForm {
  kind: LensEdit['kind'];
  questionId: string;
  /** Of what is changed; empty for the question itself. */
  choiceId: string;
  /** Of a new practice. */
  newId: string;
  title: string;
  description: string;
  improvement: string;
  levelOfRisk: 'High' | 'Medium' | 'Low';
  effort: 'S' | 'M' | 'L';
  strength: 'full' | 'partial';
  supports: string;
  refutes: string;
  why: string;
  version: string;
}

/** Fields of a form that lack something. */
export type MissingField =
  | 'title'
  | 'words'
  | 'id'
  | 'practice'
  | 'expression'
  | 'why'
  | 'version';

/** What has to be there before a change can be sent. */
export function missingIn(
  form: EditForm,
  question: LensQuestion | undefined,
): Set<MissingField> {
  const { kind, title, description, newId, choiceId, supports, refutes } = form;
  const missing = new Set<MissingField>();
  const current =
    question?.choices.find(({ id }) => id === choiceId) ??
    (choiceId === '' ? question : undefined);
  if (kind === 'add_practice') {
    if (title.trim() === '') {
      missing.add('title');
    }
    if (!isFreeChoiceId(newId, question?.choices ?? [])) {
      missing.add('id');
    }
  }
  if (
    kind === 'reword' &&
    (title.trim() === '' ||
      (title.trim() === current?.title &&
        description.trim() === (current?.description ?? '')))
  ) {
    missing.add('words');
  }
  if (kind === 'set_evidence') {
    if (choiceId === '') {
      missing.add('practice');
    }
    if (!readsWell(supports) || (refutes.trim() && !readsWell(refutes))) {
      missing.add('expression');
    }
    if (form.why.trim() === '') {
      missing.add('why');
    }
  }
  if (form.version.trim() === '') {
    missing.add('version');
  }
  return missing;
}

/** The change as the backend takes it; only for a form that lacks nothing. */
export function toEdit(form: EditForm): LensEdit {
  const { kind, questionId } = form;
  const given = (text: string) => text.trim() || undefined;
  switch (kind) {
    case 'add_practice':
      return {
        kind,
        questionId,
        choiceId: form.newId,
        title: form.title.trim(),
        description: given(form.description),
        improvement: given(form.improvement),
        levelOfRisk: form.levelOfRisk,
        effort: form.effort,
      };
    case 'reword':
      return {
        kind,
        questionId,
        choiceId: form.choiceId || undefined,
        title: given(form.title),
        description: given(form.description),
      };
    case 'set_evidence':
      return {
        kind,
        questionId,
        choiceId: form.choiceId,
        evidence: {
          strength: form.strength,
          supports: readOf(form.supports),
          ...(given(form.refutes) && { refutes: readOf(form.refutes) }),
          why: form.why.trim(),
        },
      };
    default:
      return kind satisfies never;
  }
}

function readsWell(text: string): boolean {
  return parseExpression(text).ok;
}

function readOf(text: string) {
  const result = parseExpression(text);
  return result.ok ? result.expression : undefined;
}
