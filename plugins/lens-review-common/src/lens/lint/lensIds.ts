import { LensDocument } from '../LensDocument';

/** An id of a lens. */
export interface LensId {
  path: string;
  id: string;
  kind: 'pillar' | 'question' | 'choice';
  /** Within what the id must be unique: the lens, or for a choice its question. */
  scope: string;
}

/** Every id of a lens in file order; ids that are missing are left out. */
export function lensIds(lens: LensDocument): LensId[] {
  const ids: LensId[] = [];
  lens.pillars.forEach((pillar, p) => {
    const pillarPath = `pillars[${p}]`;
    ids.push({
      path: `${pillarPath}.id`,
      id: pillar.id,
      kind: 'pillar',
      scope: 'pillars',
    });
    pillar.questions.forEach((question, q) => {
      const path = `${pillarPath}.questions[${q}]`;
      ids.push({
        path: `${path}.id`,
        id: question.id,
        kind: 'question',
        scope: 'questions',
      });
      question.choices.forEach((choice, c) =>
        ids.push({
          path: `${path}.choices[${c}].id`,
          id: choice.id,
          kind: 'choice',
          scope: path,
        }),
      );
    });
  });
  return ids.filter(({ id }) => id.trim() !== '');
}
