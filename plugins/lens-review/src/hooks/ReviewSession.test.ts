import { ResponseError } from '@backstage/errors';
import { FakeReviewBackend } from '../__testUtils__/FakeReviewBackend';
import {
  aChoice,
  aPractice,
  aQuestion,
  aReview,
} from '../__testUtils__/reviewBuilders';
import { ReviewSession } from './ReviewSession';

const flush = async () => {
  for (let i = 0; i < 30; i++) {
    await Promise.resolve();
  }
};

/** A clock that moves only when told. */
function aClock() {
  let now = 0;
  let timers: { at: number; callback: () => void }[] = [];
  return {
    later: (callback: () => void, ms: number) => {
      timers.push({ at: now + ms, callback });
    },
    async pass(ms: number) {
      now += ms;
      const due = timers.filter(timer => timer.at <= now);
      timers = timers.filter(timer => timer.at > now);
      due.forEach(timer => timer.callback());
      await flush();
    },
  };
}

async function open(review = aReview()) {
  const backend = new FakeReviewBackend(review);
  const clock = aClock();
  const session = new ReviewSession({
    api: backend,
    reviewId: review.id,
    later: clock.later,
  });
  await session.refresh();
  const shown = (choiceId: string) =>
    session.snapshot.review?.questions[0].choices.find(c => c.id === choiceId)
      ?.state;
  return { backend, clock, session, shown };
}

const met = { choices: { A: { state: 'selected' as const } } };
const notMet = { choices: { A: { state: 'unselected' as const } } };
const offline = new TypeError('Failed to fetch');

describe('ReviewSession', () => {
  it('shows an answer before it is saved, and has nothing pending after', async () => {
    const { session, shown, backend } = await open();

    session.change('Q', met);

    expect(shown('A')).toBe('selected');
    expect(session.snapshot.pending.Q.state).toBe('saving');
    await flush();
    expect(session.snapshot.pending).toEqual({});
    expect(backend.question('Q').choices[0].state).toBe('selected');
  });

  it('saves answers to one question one after the other, each on the revision before', async () => {
    const { session, backend } = await open();

    session.change('Q', met);
    session.change('Q', { note: 'first' });
    session.change('Q', { note: 'second' });
    await flush();

    expect(backend.puts).toEqual([
      { questionId: 'Q', update: met, revision: 0 },
      { questionId: 'Q', update: { note: 'second' }, revision: 1 },
    ]);
  });

  it('reads scores again after answers were saved', async () => {
    const { session, backend, clock } = await open();
    session.change('Q', met);
    await flush();

    await clock.pass(400);

    expect(session.snapshot.review?.revision).toBe(backend.review.revision);
  });

  it("shows the other person's answer when two collide and saves nothing over it", async () => {
    const { session, backend } = await open();
    backend.answerAsOther('Q', notMet);

    session.change('Q', met);
    await flush();

    expect(session.snapshot.pending.Q).toMatchObject({
      state: 'collision',
      update: met,
      theirs: { updatedBy: 'user:default/other' },
    });
    expect(backend.question('Q').choices[0].state).toBe('unselected');
  });

  it('replaces the other answer only after "keep mine"', async () => {
    const { session, backend } = await open();
    backend.answerAsOther('Q', { ...notMet, note: 'theirs' });
    session.change('Q', met);
    await flush();

    session.keepMine('Q');
    await flush();

    expect(session.snapshot.pending).toEqual({});
    expect(backend.question('Q').choices[0].state).toBe('selected');
    expect(backend.question('Q').note).toBe('theirs');
  });

  it('leaves the other answer after "take theirs" and shows it', async () => {
    const { session, backend, shown } = await open();
    backend.answerAsOther('Q', notMet);
    session.change('Q', met);
    await flush();

    session.takeTheirs('Q');
    await flush();

    expect(session.snapshot.pending).toEqual({});
    expect(shown('A')).toBe('unselected');
    expect(backend.puts).toHaveLength(1);
  });

  it('collides also when a newer answer was read while the own one waited for the network', async () => {
    const { session, backend } = await open();
    backend.failure = offline;
    session.change('Q', met);
    await flush();
    backend.failure = undefined;
    backend.answerAsOther('Q', notMet);
    await session.refresh();

    session.retry();
    await flush();

    expect(session.snapshot.pending.Q.state).toBe('collision');
  });

  it('keeps answers while the network is gone, says so, and saves them when it is back', async () => {
    const { session, backend, clock, shown } = await open();
    backend.failure = offline;
    session.change('Q', met);
    await flush();

    expect(session.snapshot.offline).toBe(true);
    expect(session.snapshot.pending.Q.state).toBe('waiting');
    expect(shown('A')).toBe('selected');

    await clock.pass(1_000);
    backend.failure = undefined;
    await clock.pass(2_000);

    expect(session.snapshot.pending).toEqual({});
    expect(session.snapshot.offline).toBe(false);
    expect(backend.question('Q').choices[0].state).toBe('selected');
  });

  it('does not collide with itself when the response to a saved answer was lost', async () => {
    const { session, backend, clock } = await open();
    backend.loseNextResponse = true;
    session.change('Q', met);
    session.change('Q', { note: 'more' });
    await flush();

    await clock.pass(1_000);

    expect(session.snapshot.pending).toEqual({});
    expect(backend.question('Q')).toMatchObject({ note: 'more' });
    expect(backend.question('Q').choices[0].state).toBe('selected');
  });

  it('says why an answer was refused and does not send it again by itself', async () => {
    const { session, backend, clock } = await open();
    backend.failure = await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name: 'InputError', message: 'The note is too long' },
          request: { method: 'PUT', url: '/' },
          response: { statusCode: 400 },
        }),
        { status: 400, headers: { 'Content-Type': 'application/json' } },
      ),
    );
    session.change('Q', met);
    await flush();
    backend.failure = undefined;
    await clock.pass(60_000);

    expect(session.snapshot.pending.Q).toMatchObject({
      state: 'refused',
      message: 'The note is too long',
    });
    expect(backend.puts).toHaveLength(0);
  });

  it('accepts proposals only after the answers before it are saved', async () => {
    const { session, backend } = await open(
      aReview([
        aQuestion({
          choices: [
            aChoice({
              id: 'A',
              practice: aPractice({ verdict: 'supported', proposal: true }),
            }),
            aChoice({ id: 'B' }),
          ],
        }),
      ]),
    );
    session.change('Q', { choices: { B: { state: 'unselected' } } });

    const { accepted } = await session.accept();

    expect(accepted).toEqual([{ questionId: 'Q', choiceId: 'A' }]);
    expect(backend.question('Q').choices.map(c => c.state)).toEqual([
      'selected',
      'unselected',
    ]);
    expect(session.snapshot.review?.questions[0].choices[0].state).toBe(
      'selected',
    );
  });

  it('keeps the same objects for what a newer review did not change', async () => {
    const { session, backend } = await open(
      aReview([aQuestion(), aQuestion({ id: 'Q2' })]),
    );
    const before = session.snapshot.review?.questions[1];
    backend.answerAsOther('Q', met);

    await session.refresh();

    expect(session.snapshot.review?.questions[0].choices[0].state).toBe(
      'selected',
    );
    expect(session.snapshot.review?.questions[1]).toBe(before);
  });
});
