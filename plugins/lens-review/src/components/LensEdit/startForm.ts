import {
  ApiSchemas,
  printExpression,
  parseExpression,
} from '@lens-review/backstage-plugin-lens-review-common';
import { EditForm } from './editForm';

type LensQuestion = ApiSchemas['LensQuestion'];

/** A form for a new practice beside the one that a lesson is about. */
export function emptyForm(
  questions: LensQuestion[],
  practice: ApiSchemas['PracticeRef'] | undefined,
  version: string,
): EditForm {
  const question =
    questions.find(({ id }) => id === practice?.questionId) ?? questions.at(0);
  return {
    kind: 'add_practice',
    questionId: question?.id ?? '',
    choiceId: practice?.choiceId ?? '',
    newId: '',
    title: '',
    description: '',
    improvement: '',
    levelOfRisk: 'Medium',
    effort: 'M',
    strength: 'full',
    supports: '',
    refutes: '',
    why: '',
    version,
  };
}

/** The form for another kind of change; what was written stays where it fits. */
export function withKind(
  form: EditForm,
  kind: EditForm['kind'],
  questions: LensQuestion[],
): EditForm {
  const { questionId, choiceId } = form;
  const changed = { ...form, kind };
  return kind === 'add_practice'
    ? { ...changed, title: '', description: '' }
    : withPlace(changed, { questionId, choiceId }, questions);
}

/** The form for another question or practice, with what the lens says there now. */
export function withPlace(
  form: EditForm,
  { questionId, choiceId }: { questionId: string; choiceId?: string },
  questions: LensQuestion[],
): EditForm {
  const question = questions.find(({ id }) => id === questionId);
  const practices = question?.choices.filter(({ none }) => !none) ?? [];
  const practice =
    practices.find(({ id }) => id === choiceId) ??
    (form.kind === 'set_evidence' ? practices.at(0) : undefined);
  const moved = { ...form, questionId, choiceId: practice?.id ?? '' };
  switch (form.kind) {
    case 'add_practice':
      return moved;
    case 'reword': {
      const { title = '', description = '' } = practice ?? question ?? {};
      return { ...moved, title, description };
    }
    case 'set_evidence': {
      const evidence = practice?.evidence;
      return {
        ...moved,
        strength: evidence?.strength ?? 'full',
        supports: written(evidence?.supports),
        refutes: written(evidence?.refutes),
        why: evidence?.why ?? '',
      };
    }
    default:
      return form.kind satisfies never;
  }
}

/** An expression as people write it; one that cannot be read stays as it came. */
function written(expression: object | undefined): string {
  if (expression === undefined) {
    return '';
  }
  const text = JSON.stringify(expression, null, 2);
  const result = parseExpression(text);
  return result.ok ? printExpression(result.expression) : text;
}
