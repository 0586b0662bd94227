import { CallFigures } from './PeerFigures';

/** How long a call may take, and how often it is made. */
export interface TimeBox {
  /** Calls at most. */
  times: number;
  /** No further call where the ones so far and it would take longer together. */
  repeatSeconds: number;
  /** The first call is given up after this. */
  limitSeconds: number;
}

/** What a call answers with. */
export interface CallAnswer {
  bytes: number;
}

/**
 * Times a call that takes long: as often as the box holds it, and given up where one
 * does not fit.
 *
 * @param call - ends with an error when its signal says so
 */
export async function measureCall(
  name: string,
  { times, repeatSeconds, limitSeconds }: TimeBox,
  call: (index: number, signal: AbortSignal) => Promise<CallAnswer>,
): Promise<CallFigures> {
  const figures: CallFigures = { name, seconds: [], bytes: 0 };
  let spent = 0;
  let last = 0;
  while (
    figures.seconds.length === 0 ||
    (figures.seconds.length < times && spent + last <= repeatSeconds)
  ) {
    const signal = AbortSignal.timeout(Math.round(limitSeconds * 1000));
    const began = performance.now();
    try {
      const { bytes } = await call(figures.seconds.length, signal);
      figures.bytes = bytes;
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
      // A later call that is late says nothing that the first one did not
      return figures.seconds.length > 0
        ? figures
        : { ...figures, gaveUpAfter: (performance.now() - began) / 1000 };
    }
    last = (performance.now() - began) / 1000;
    spent += last;
    figures.seconds.push(last);
  }
  return figures;
}

/** What the report says about a call that was cut, if it was. */
export function cutOf(
  { name, seconds, gaveUpAfter }: CallFigures,
  { times }: TimeBox,
): string[] {
  if (gaveUpAfter !== undefined) {
    return [`${name}: given up after ${gaveUpAfter.toFixed(0)} s`];
  }
  return seconds.length < times
    ? [`${name}: ${seconds.length} of ${times} times, as one takes long`]
    : [];
}
