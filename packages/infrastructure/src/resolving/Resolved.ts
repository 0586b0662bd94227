import { Scalar } from '../reading/DocNode';

/**
 * What a value of a template is for every deployment that the template allows:
 * known, one of several, in part or wholly unknown with the reason.
 */
export type Resolved =
  | { kind: 'absent' }
  | { kind: 'scalar'; value: Scalar }
  /** A text of which parts are known. */
  | { kind: 'text'; parts: TextPart[] }
  | { kind: 'list'; items: Resolved[] }
  /** With `rest`, keys that are not among the entries may be there. */
  | { kind: 'map'; entries: ReadonlyMap<string, Resolved>; rest?: Hole }
  /** One of the options; the reason says what picks it. */
  | { kind: 'choice'; options: Resolved[]; reason: string }
  | { kind: 'unknown'; hole: Hole };

export type TextPart = string | Hole;

/** A value that the template does not hold. */
export interface Hole {
  /** A sentence without its full stop: "parameter KmsKeyArn has no default". */
  reason: string;
  /** Holes of one key stand for the same value. */
  key: string;
  /** Neither an empty text nor an empty list, whatever it is. */
  nonEmpty: boolean;
  /** The resource of the template whose name, ARN or attribute it is. */
  resource?: { id: string; attribute?: string };
  /** Bounds of a number. */
  minimum?: number;
  maximum?: number;
}

/** Options of one choice; past this the value is unknown. */
export const MAX_OPTIONS = 32;

export const ABSENT: Resolved = { kind: 'absent' };

export function scalar(value: Scalar): Resolved {
  return { kind: 'scalar', value };
}

export function list(items: Resolved[]): Resolved {
  return { kind: 'list', items: items.filter(item => item.kind !== 'absent') };
}

export function unknown(
  reason: string,
  options: Partial<Omit<Hole, 'reason'>> = {},
): Resolved {
  return {
    kind: 'unknown',
    hole: { reason, key: reason, nonEmpty: false, ...options },
  };
}

/** One of several; choices among them are taken apart, equal scalars put together. */
export function choice(options: Resolved[], reason: string): Resolved {
  const flat: Resolved[] = [];
  const scalars = new Set<Scalar>();
  let absent = false;
  let inner = reason;
  for (const option of options) {
    const parts = option.kind === 'choice' ? option.options : [option];
    if (option.kind === 'choice' && option.reason !== reason) {
      inner = `${reason}; ${option.reason}`;
    }
    for (const part of parts) {
      const seen =
        (part.kind === 'scalar' && scalars.has(part.value)) ||
        (part.kind === 'absent' && absent);
      if (part.kind === 'scalar') {
        scalars.add(part.value);
      }
      absent ||= part.kind === 'absent';
      if (!seen) {
        flat.push(part);
      }
    }
  }
  if (flat.length === 1) {
    return flat[0];
  }
  return flat.length === 0 || flat.length > MAX_OPTIONS
    ? unknown(reason)
    : { kind: 'choice', options: flat, reason: inner };
}

/** The value with a function applied to it, or to each of its options. */
export function mapOptions(
  value: Resolved,
  change: (single: SingleValue) => Resolved,
): Resolved {
  return value.kind === 'choice'
    ? choice(
        value.options.map(option => mapOptions(option, change)),
        value.reason,
      )
    : change(value);
}

/** A value that is not a choice. */
export type SingleValue = Exclude<Resolved, { kind: 'choice' }>;
