import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type HistoryRow = ApiSchemas['HistoryRow'];

/**
 * History rows that call questions and practices by their titles, not by their ids.
 * What the lens does not know any more keeps its id.
 */
export function withSubjectTitles(
  rows: HistoryRow[],
  questions: ApiSchemas['Question'][],
): HistoryRow[] {
  const titles = new Map(
    questions.flatMap(question => [
      [question.id, question.title] as const,
      ...question.choices.map(
        ({ id, title }) => [`${question.id}/${id}`, title] as const,
      ),
    ]),
  );
  return rows.map(row => {
    const title = titles.get(row.subject ?? '');
    return title === undefined ? row : { ...row, subject: `“${title}”` };
  });
}
