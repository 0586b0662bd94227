import { RepeatResult } from '../requests/createOnce';
import { ClosedResult } from './ReviewService';

/** Why a change was not made; the message says what to do. */
export interface Refusal {
  outcome: /** The request makes no sense as it is: 400. */
  | 'refused'
    /** It does not go with what is there: 409. */
    | 'conflict'
    /** It rests on what somebody else has changed meanwhile: 412. */
    | 'stale'
    /** The caller is not the one to do it: 403. */
    | 'forbidden'
    /** What it is about is not there: 404. */
    | 'missing';
  message: string;
}

/** Another system did not do its part; the message says what to do: 503. */
export interface Unavailable {
  outcome: 'unavailable';
  message: string;
}

/** What became of a change of something that belongs to a review. */
export type ChangeResult<T> =
  | { outcome: 'done'; value: T }
  | Refusal
  | Unavailable
  | RepeatResult
  | ClosedResult;
