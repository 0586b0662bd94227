import { ChangeResult } from '../reviews/ChangeResult';

/** What a change made; fails the test where it was not made. */
export function doneOf<T>(result: ChangeResult<T>): T {
  if (result.outcome !== 'done') {
    throw new Error(`The change was not made: ${JSON.stringify(result)}`);
  }
  return result.value;
}
