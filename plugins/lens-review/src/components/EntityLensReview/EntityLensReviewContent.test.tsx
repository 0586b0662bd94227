import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aFact } from '../../__testUtils__/builders';
import { fakeTasks } from '../../__testUtils__/fakeApi';
import { findAxeViolations } from '../../__testUtils__/findAxeViolations';
import { renderReview } from '../../__testUtils__/renderTab';
import {
  aChoice,
  aNoneChoice,
  aPractice,
  aQuestion,
  aReview,
  questionsOfMlSize,
} from '../../__testUtils__/reviewBuilders';

const practice = (name: string) => screen.getByRole('group', { name });
const answer = (title: string, text: string) =>
  within(practice(title)).getByRole('button', { name: text });
const cards = () => screen.getAllByRole('heading', { level: 4 });

/*
 * Security and cost in three phases with one practice each: looking things up by
 * role in a page of full size takes jsdom many seconds.
 */
const fewQuestions = () =>
  questionsOfMlSize()
    .filter(
      ({ pillarId, phaseId = '' }) =>
        ['security', 'cost'].includes(pillarId) &&
        ['goal', 'data', 'monitoring'].includes(phaseId),
    )
    .map(question => ({ ...question, choices: question.choices.slice(1, 2) }));

const evidenceReview = () =>
  aReview([
    aQuestion({
      risk: 'NONE',
      effectiveRisk: 'HIGH',
      choices: [
        aChoice({
          id: 'A',
          title: 'Encrypt training data',
          state: 'selected',
          practice: aPractice({
            state: 'not_met',
            verdict: 'contradicted',
            conflict: true,
            why: 'An unencrypted bucket was read.',
            explanation: [
              {
                side: 'refutes',
                fact: 's3.bucket.encrypted',
                expected: 'default encryption is off',
                outcome: 'true',
                observed: [
                  aFact({
                    name: 's3.bucket.encrypted',
                    value: false,
                    resource: 'arn:aws:s3:::training',
                    source: 'https://console.example/training',
                  }),
                ],
              },
            ],
          }),
        }),
        aChoice({
          id: 'B',
          title: 'Restrict access to data',
          practice: aPractice({
            verdict: 'supported',
            strength: 'full',
            proposal: true,
          }),
        }),
        aChoice({
          id: 'C',
          title: 'Name an owner of the data',
          practice: aPractice({ attested: true, proposal: true }),
        }),
        aNoneChoice(),
      ],
    }),
  ]);

describe('the entity tab with a review', () => {
  it('shows score, level and what the next level lacks, and the matrix as a table', async () => {
    await renderReview(aReview(fewQuestions()));

    expect(
      screen.getByRole('heading', { level: 2, name: 'ML Lens' }),
    ).toBeVisible();
    expect(screen.getByText('a score of 50.0, now 0.0')).toBeVisible();
    expect(screen.getByText('All changes saved')).toBeVisible();
    const table = screen.getByRole('table', { name: 'Pillars and phases' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(8);
    const reliability = within(table).getByRole('row', {
      name: /^Reliability/,
    });
    expect(within(reliability).getAllByRole('cell')[0]).toHaveTextContent(
      'none',
    );
    expect(
      within(table).getByRole('button', {
        name: 'Security, Data processing: score 0.0, 1 open',
      }),
    ).toBeVisible();
  });

  it('explains a question, and a practice where somebody wants to know more', async () => {
    await renderReview(aReview(), {
      api: {
        getReviewTexts: async () => ({
          lens: { alias: 'machine-learning', version: '1.0.0', name: 'ML' },
          questions: [
            {
              id: 'Q',
              description: 'Data outlives the model.',
              helpUrl: 'https://docs.example.com/q',
              choices: [
                {
                  id: 'A',
                  description: 'Nobody reads what is encrypted.',
                  improvement: 'Turn encryption on.',
                  improvementUrl: 'https://docs.example.com/a',
                },
              ],
            },
          ],
        }),
      },
    });

    expect(await screen.findByText('Data outlives the model.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /^More about this question/ }),
    ).toHaveAttribute('href', 'https://docs.example.com/q');
    await userEvent.click(
      screen.getByRole('button', { name: 'About Encrypt training data' }),
    );
    expect(screen.getByText('Nobody reads what is encrypted.')).toBeVisible();
    expect(screen.getByText(/Turn encryption on/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'About Restrict access to data' }),
    ).toBeNull();
  });

  it('can be answered without what the lens explains, and asks for it again', async () => {
    const getReviewTexts = jest
      .fn()
      .mockRejectedValueOnce(new Error('Bad gateway'))
      .mockResolvedValue({
        lens: { alias: 'machine-learning', version: '1.0.0', name: 'ML' },
        questions: [
          { id: 'Q', description: 'Data outlives the model.', choices: [] },
        ],
      });
    await renderReview(aReview(), { api: { getReviewTexts } });

    const alert = await screen.findByText(/Bad gateway/);
    expect(alert).toHaveTextContent('What the lens says of its practices');
    expect(answer('Encrypt training data', 'Met')).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Data outlives the model.')).toBeVisible();
    expect(screen.queryByText(/Bad gateway/)).toBeNull();
  });

  it('filters by a cell of the matrix and removes the filter by its chip', async () => {
    await renderReview(aReview(fewQuestions()));
    expect(cards()).toHaveLength(6);

    await userEvent.click(
      screen.getByRole('button', { name: /^Security, Data processing/ }),
    );
    expect(cards().map(card => card.textContent)).toEqual([
      'Security during Data processing',
    ]);

    await userEvent.click(
      screen.getByRole('button', {
        name: 'Remove filter Phase: Data processing',
      }),
    );
    expect(cards()).toHaveLength(3);
  });

  it('takes the filter from the address', async () => {
    await renderReview(aReview(fewQuestions()), {
      path: '/?phase=monitoring&group=phase',
    });

    expect(cards()).toHaveLength(2);
    expect(
      screen.getByRole('heading', { level: 3, name: 'Monitoring' }),
    ).toBeVisible();
  });

  it('keeps a question in sight that was just answered under "still to answer"', async () => {
    await renderReview(aReview(), { path: '/?show=open' });

    await userEvent.click(answer('Encrypt training data', 'Met'));
    await userEvent.click(answer('Restrict access to data', 'Met'));

    expect(cards()).toHaveLength(1);
  });

  it('saves an answer, says so, and takes it back when its button is pressed again', async () => {
    const backend = await renderReview(aReview());

    await userEvent.click(answer('Encrypt training data', 'Met'));
    expect(answer('Encrypt training data', 'Met')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await waitFor(() =>
      expect(screen.getByText('All changes saved')).toBeVisible(),
    );
    expect(backend.question('Q').choices[0].state).toBe('selected');

    await userEvent.click(answer('Encrypt training data', 'Met'));
    await waitFor(() =>
      expect(backend.question('Q').choices[0].state).toBe('undecided'),
    );
  });

  it('calls out conflicts, and opens what a verdict rests on', async () => {
    await renderReview(evidenceReview());

    expect(
      screen.getByRole('region', { name: '1 answer contradicted by evidence' }),
    ).toHaveTextContent('Encrypt training data');
    expect(screen.getByText('High risk')).toBeVisible();
    await userEvent.click(
      within(practice('Encrypt training data')).getByRole('button', {
        name: /^Evidence contradicts/,
      }),
    );

    const row = practice('Encrypt training data');
    expect(row).toHaveTextContent('An unencrypted bucket was read.');
    expect(row).toHaveTextContent('default encryption is off');
    expect(row).toHaveTextContent('arn:aws:s3:::training');
    expect(
      within(row).getByRole('link', { name: /console\.example/ }),
    ).toHaveAttribute('href', 'https://console.example/training');
  });

  it('accepts all proposals at once and takes that back', async () => {
    const backend = await renderReview(evidenceReview());
    const states = () => backend.question('Q').choices.map(c => c.state);

    await userEvent.click(screen.getByRole('button', { name: 'Accept all' }));
    expect(await screen.findByText('2 practices accepted.')).toBeVisible();
    expect(states()).toEqual(['selected', 'selected', 'selected', 'undecided']);

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(states()).toEqual([
        'selected',
        'undecided',
        'undecided',
        'undecided',
      ]),
    );
  });

  it('accepts one proposal from the list', async () => {
    const backend = await renderReview(evidenceReview());

    await userEvent.click(screen.getByRole('button', { name: 'Look at them' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Accept Restrict access to data' }),
    );

    expect(await screen.findByText('1 practice accepted.')).toBeVisible();
    expect(backend.question('Q').choices[1].state).toBe('selected');
    expect(backend.question('Q').choices[2].state).toBe('undecided');
  });

  it('answers the rest of a question and all of it in one go', async () => {
    const backend = await renderReview(aReview());
    const states = () => backend.question('Q').choices.map(c => c.state);
    await userEvent.click(answer('Encrypt training data', 'Met'));

    await userEvent.click(
      screen.getByRole('button', { name: 'The rest are not met' }),
    );
    await waitFor(() =>
      expect(states()).toEqual(['selected', 'unselected', 'undecided']),
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'None of these' }),
    );
    await waitFor(() =>
      expect(states()).toEqual(['unselected', 'unselected', 'selected']),
    );
  });

  it('marks a question as not applicable with a reason that can be changed', async () => {
    const backend = await renderReview(aReview());

    await userEvent.click(
      screen.getByRole('button', { name: 'Does not apply' }),
    );
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /^Reason/ }),
      'Business priorities',
    );

    await waitFor(() =>
      expect(backend.question('Q')).toMatchObject({
        applicable: false,
        notApplicableReason: 'BUSINESS_PRIORITIES',
      }),
    );
    expect(
      screen.queryByRole('group', { name: 'Encrypt training data' }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: 'It applies after all' }),
    );
    await waitFor(() => expect(backend.question('Q').applicable).toBe(true));
  });

  it('marks a whole phase as not applicable after asking, and takes that back', async () => {
    const backend = await renderReview(aReview(fewQuestions()), {
      path: '/?phase=goal',
    });
    const leftOut = () =>
      backend.review.questions.filter(question => !question.applicable).length;

    await userEvent.click(
      screen.getByRole('button', { name: 'None of these apply…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Mark as not applicable',
    });
    expect(dialog).toHaveTextContent('2 questions will count');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Mark as not applicable' }),
    );
    await waitFor(() => expect(leftOut()).toBe(2));

    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(leftOut()).toBe(0));
  });

  it("shows the other person's answer when two collide, and keeps the one that is chosen", async () => {
    const backend = await renderReview(aReview());
    backend.answerAsOther('Q', { choices: { A: { state: 'unselected' } } });

    await userEvent.click(answer('Encrypt training data', 'Met'));
    const collision = await screen.findByRole('alert');
    expect(collision).toHaveTextContent(
      'other answered this question at the same time',
    );
    expect(
      within(collision).getByRole('row', { name: /Encrypt training data/ }),
    ).toHaveTextContent(/Met.*Not met/);
    expect(
      screen.getByText('Not saved: 1 answer was changed by someone else'),
    ).toBeVisible();

    await userEvent.click(
      within(collision).getByRole('button', { name: 'Take theirs' }),
    );
    expect(answer('Encrypt training data', 'Not met')).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.getByText('All changes saved')).toBeVisible();
  });

  it('keeps answers and says so while the network is gone', async () => {
    const backend = await renderReview(aReview());
    backend.failure = new TypeError('Failed to fetch');

    await userEvent.click(answer('Encrypt training data', 'Met'));
    expect(
      await screen.findByText(/No connection. Your changes/),
    ).toBeVisible();
    expect(answer('Encrypt training data', 'Met')).toHaveAttribute(
      'aria-pressed',
      'true',
    );

    backend.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }));
    expect(await screen.findByText('All changes saved')).toBeVisible();
    expect(backend.question('Q').choices[0].state).toBe('selected');
  });

  it('lets nobody answer who may only read', async () => {
    await renderReview({
      ...evidenceReview(),
      permissions: { update: false },
    });

    expect(
      screen.getByText('You can read this review but not change it.'),
    ).toBeVisible();
    expect(answer('Encrypt training data', 'Met')).toBeDisabled();
    for (const name of ['Accept all', 'None of these', 'Does not apply']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });

  it('goes from a next step to its practice', async () => {
    await renderReview(aReview(fewQuestions()), {
      path: '/?view=plan&pillar=cost',
      api: {
        tasks: fakeTasks({
          list: async () => ({ items: [], totalItems: 0, issues: {} }),
        }),
        getImprovements: async () => ({
          items: [
            {
              questionId: 'security-data',
              choiceId: 'security-data-2',
              title: 'A step',
              pillarId: 'security',
              state: 'unknown',
              conflict: false,
              proposal: false,
              risk: 'HIGH',
              riskAfter: 'MEDIUM',
              gain: 1,
            },
          ],
          totalItems: 1,
        }),
      },
    });

    await userEvent.click(
      await screen.findByRole('button', { name: 'A step' }),
    );

    await waitFor(() =>
      expect(practice('Practice 2 of security-data')).toHaveFocus(),
    );
  });

  it('has nothing for axe to find, with everything opened', async () => {
    await renderReview(evidenceReview());
    await userEvent.click(
      within(practice('Encrypt training data')).getByRole('button', {
        name: /^Evidence contradicts/,
      }),
    );
    await userEvent.click(answer('Restrict access to data', 'N/A'));
    await userEvent.click(screen.getByRole('button', { name: 'Look at them' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Note on Encrypt training data' }),
    );

    expect(await findAxeViolations(screen.getByTestId('panel'))).toEqual([]);
  });
});
