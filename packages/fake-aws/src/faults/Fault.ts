/**
 * How an operation fails.
 *
 * - `denied`: the role lacks the permission.
 * - `throttled`: too many requests, `times` times, or always.
 * - `timedOut`: no answer comes, until the client gives up.
 * - `malformed`: the status says success, the body is cut off in the middle.
 * - `gone`: the resource that is named does not exist, in the service's own words.
 * - `settingGone`: the resource exists, what is asked of it is not set or empty.
 * - `error`: any other error.
 *
 * @public
 */
export type Fault =
  | { kind: 'denied' }
  | { kind: 'throttled'; times?: number }
  | { kind: 'timedOut' }
  | { kind: 'malformed' }
  | { kind: 'gone' }
  | { kind: 'settingGone' }
  | { kind: 'error'; code: string; message?: string; status?: number };
