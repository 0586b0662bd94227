import { aHistoryRow } from '../../__testUtils__/builders';
import { aChoice, aQuestion } from '../../__testUtils__/reviewBuilders';
import { withSubjectTitles } from './withSubjectTitles';

describe('withSubjectTitles', () => {
  it('calls questions and practices by their titles, and leaves what it does not know', () => {
    const questions = [
      aQuestion({
        id: 'MLREL01',
        title: 'Does it recover?',
        choices: [aChoice({ id: 'backups', title: 'Keep backups' })],
      }),
    ];
    const rows = ['MLREL01', 'MLREL01/backups', 'Sprint 1', undefined].map(
      subject => aHistoryRow({ subject }),
    );

    expect(
      withSubjectTitles(rows, questions).map(({ subject }) => subject),
    ).toEqual(['“Does it recover?”', '“Keep backups”', 'Sprint 1', undefined]);
  });
});
