import { useEffect, useReducer, useState } from 'react';

/** What a load has come to so far. */
export interface KeptAsync<T> {
  /** The newest answer, kept while another one is on its way. */
  value?: T;
  /** Set when the newest load failed. */
  error?: Error;
  loading: boolean;
  retry: () => void;
}

type Answers<T> = Pick<KeptAsync<T>, 'value' | 'error' | 'loading'>;

/**
 * Loads something and keeps showing the last answer while it loads again. An
 * answer that a later load has overtaken is dropped.
 *
 * @param load - from `useCallback`; called again when it changes or `retry` is called
 */
export function useKeptAsync<T>(load: () => Promise<T>): KeptAsync<T> {
  const [answers, setAnswers] = useState<Answers<T>>({ loading: true });
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    let overtaken = false;
    setAnswers(({ value }) => ({ value, loading: true }));
    load().then(
      value => {
        if (!overtaken) {
          setAnswers({ value, loading: false });
        }
      },
      (cause: unknown) => {
        if (!overtaken) {
          const error = cause instanceof Error ? cause : new Error(`${cause}`);
          setAnswers(({ value }) => ({ value, error, loading: false }));
        }
      },
    );
    return () => {
      overtaken = true;
    };
  }, [load, attempt]);

  return { ...answers, retry };
}
