import { csvLine } from '../router/support/csv';
import { Report } from './Report';

/** The practices of a report, one a line. */
export function writeCsv(report: Report): string {
  const questions = new Map(report.questions.map(each => [each.id, each]));
  return [
    csvLine([
      'pillar',
      'question',
      'practice',
      'questionId',
      'choiceId',
      'state',
      'assurance',
      'evidence',
      'conflict',
      'risk',
      'effectiveRisk',
      'note',
      'documents',
    ]),
    ...report.practices.map(practice => {
      const question = questions.get(practice.questionId);
      return csvLine([
        report.pillars.find(({ id }) => id === question?.pillarId)?.name,
        question?.title,
        practice.title,
        practice.questionId,
        practice.choiceId,
        practice.state,
        practice.assurance,
        practice.verdict,
        practice.conflict ? 'yes' : 'no',
        question?.risk,
        question?.effectiveRisk,
        practice.note,
        practice.documents
          .map(({ title, url }) => title ?? url ?? 'a document')
          .join('; '),
      ]);
    }),
  ].join('');
}
