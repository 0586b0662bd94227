import { TestApiProvider } from '@backstage/frontend-test-utils';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { ReviewSignal } from '@lens-review/backstage-plugin-lens-review-common';
import { act, renderHook } from '@testing-library/react';
import { ReactNode } from 'react';
import { fakeApi } from '../__testUtils__/fakeApi';
import { FakeReviewBackend } from '../__testUtils__/FakeReviewBackend';
import { aReview } from '../__testUtils__/reviewBuilders';
import { useReview } from './useReview';

const met = { choices: { A: { state: 'selected' as const } } };

type Message = Parameters<Parameters<SignalApi['subscribe']>[1]>[0];

/** Signals as a portal sends them: what travels is JSON. */
class FakeSignals implements SignalApi {
  readonly #listeners = new Set<(text: string) => void>();

  subscribe<TMessage extends Message>(
    _channel: string,
    onMessage: (message: TMessage) => void,
  ) {
    const read = (text: string) => onMessage(JSON.parse(text));
    this.#listeners.add(read);
    return { unsubscribe: () => this.#listeners.delete(read) };
  }

  send(message: Message) {
    this.#listeners.forEach(read => read(JSON.stringify(message)));
  }
}

/** The review as one person's browser shows it. */
function openBrowser(backend: FakeReviewBackend, signals?: FakeSignals) {
  const { getReview, putAnswer } = backend;
  const Wrapper = ({ children }: { children: ReactNode }) => (
    <TestApiProvider
      apis={[
        fakeApi({ getReview, putAnswer }),
        ...(signals ? [[signalApiRef, signals] as const] : []),
      ]}
    >
      {children}
    </TestApiProvider>
  );
  const { result } = renderHook(() => useReview(backend.review.id), {
    wrapper: Wrapper,
  });
  return {
    session: () => result.current.session,
    shown: () => result.current.review?.questions[0].choices[0].state,
  };
}

const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('Two browsers on one review', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('see each other’s answers within two seconds without signals', async () => {
    const backend = new FakeReviewBackend(aReview());
    const one = openBrowser(backend);
    const other = openBrowser(backend);
    await pass(0);
    expect([one.shown(), other.shown()]).toEqual(['undecided', 'undecided']);

    act(() => one.session().change('Q', met));
    await pass(2_000);
    expect(backend.puts).toHaveLength(1);
    expect(other.shown()).toBe('selected');
  });

  it.each<{ of: string; message: (changed: ReviewSignal) => Message }>([
    { of: 'one review', message: changed => changed },
    {
      of: 'several reviews',
      message: changed => ({
        reviews: [{ reviewId: 'another', revision: 9 }, changed],
      }),
    },
  ])('see them at once by a signal of $of', async ({ message }) => {
    const backend = new FakeReviewBackend(aReview());
    const signals = new FakeSignals();
    const one = openBrowser(backend, signals);
    const other = openBrowser(backend, signals);
    await pass(0);

    act(() => one.session().change('Q', met));
    await pass(0);
    expect(other.shown()).toBe('undecided');
    const { id, revision } = backend.review;
    act(() => signals.send(message({ reviewId: id, revision })));
    await pass(0);
    expect(other.shown()).toBe('selected');
  });
});
