import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useRef } from 'react';
import { passes, ReviewFilter } from '../../filtering';

type Question = ApiSchemas['Question'];

/**
 * The questions that pass a filter. One that passed once stays until the filter
 * changes, so that it does not vanish under the hands of the person who answers
 * it.
 */
export function useShownQuestions(
  questions: Question[],
  filter: ReviewFilter,
): Question[] {
  const key = [filter.pillarId, filter.phaseId, filter.show].join(' ');
  const kept = useRef({ key, ids: new Set<string>() });
  if (kept.current.key !== key) {
    kept.current = { key, ids: new Set() };
  }
  const { ids } = kept.current;
  const shown = questions.filter(
    question => ids.has(question.id) || passes(question, filter),
  );
  shown.forEach(question => ids.add(question.id));
  return shown;
}
