import {
  FactOutcome,
  FactValue,
} from '@lens-review/backstage-plugin-lens-review-common';
import { OperationFacts } from '../reading/AwsOperation';
import { Read } from '../reading/Read';

/** What is known about a check without running it: catalogue, policy and docs are made of this. */
export interface AwsCheckMetadata {
  /** Dotted name of the fact; the same as a template's where it asks the same. */
  readonly name: string;
  /** The question, as a sentence for people. */
  readonly asks: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** Where AWS says it: the operation's field, or fields. */
  readonly field: string;
  /** Operations that the answer rests on; each brings the permission that it needs. */
  readonly operations: readonly OperationFacts[];
  /** Practices of the Machine Learning Lens that it bears on: `MLSEC03_BP02`. Empty where it is only shown. */
  readonly practices: readonly string[];
  /**
   * The value where the resource was read and the setting is not there. Undefined
   * where there is no such case: then no fact comes of it.
   */
  readonly whenUnset?: FactValue;
  /** Of numbers, such as `percent`. */
  readonly unit?: string;
  /** The time that numbers are about, as an ISO 8601 duration. */
  readonly window?: string;
  /** What to do where the answer is not good. Undefined where nothing is to be done. */
  readonly remediation?: {
    readonly text: string;
    readonly effort: 'S' | 'M' | 'L';
  };
}

/** One question put to what was read of a resource: its metadata and its pure answer. */
export interface AwsCheck<Reading> extends AwsCheckMetadata {
  /** The answer; undefined where the question does not arise for this resource. */
  judge(reading: Reading): FactOutcome | undefined;
}

/** What an answer may be: a value, an outcome with more to say, or nothing. */
export type Answer = FactValue | FactOutcome | undefined;

/**
 * A check of what one read gave, or several joined to one. Only a value reaches
 * `answer`: what is gone is absent, what is not set is `whenUnset`, and a fault stays
 * unknown, whatever the check.
 */
export function check<Reading, Raw>(
  definition: AwsCheckMetadata & {
    /** What the answer rests on; undefined where the question does not arise. */
    from(reading: Reading): Read<Raw> | undefined;
    answer(raw: Raw, reading: Reading): Answer;
  },
): AwsCheck<Reading> {
  const { from, answer, ...metadata } = definition;
  return {
    ...metadata,
    judge(reading) {
      const raw = from(reading);
      switch (raw?.outcome) {
        case undefined:
          return undefined;
        case 'value':
          return toOutcome(answer(raw.value, reading), metadata.unit);
        case 'gone':
          return { outcome: 'absent' };
        case 'unset':
          return toOutcome(metadata.whenUnset, metadata.unit);
        case 'unknown':
          return { outcome: 'unknown', reason: raw.reason };
        default:
          return raw satisfies never;
      }
    },
  };
}

function toOutcome(
  answer: Answer,
  unit: string | undefined,
): FactOutcome | undefined {
  if (answer === undefined) {
    return undefined;
  }
  if (typeof answer === 'object' && 'outcome' in answer) {
    return answer;
  }
  return {
    outcome: 'value',
    value: answer,
    ...(unit === undefined ? {} : { unit }),
  };
}
