/**
 * A team's answer to one question. A choice that is not in `choices` is undecided.
 *
 * @public
 */
export interface Answer {
  applicable: boolean;
  notApplicableReason?: NotApplicableReason;
  /** Up to 2,084 characters, as in the AWS tool. */
  note?: string;
  /** Keyed by choice id. */
  choices: Record<string, ChoiceAnswer>;
}

/** What is answered of one choice of a question. @public */
export interface ChoiceAnswer {
  state: ChoiceState;
  /** Only with `not_applicable`. */
  reason?: NotApplicableReason;
  /** Up to 250 characters, as in the AWS tool. */
  note?: string;
  /** `copied` from another review; `system` where auto-accept selected it; such a state goes back when its support ends. */
  decidedBy?: 'person' | 'system' | 'copied';
}

/** Where a choice stands; `selected` is met, `unselected` not met. @public */
export type ChoiceState =
  | 'undecided'
  | 'selected'
  | 'unselected'
  | 'not_applicable';

/** As in the AWS tool; `NONE` comes from imports only. @public */
export type NotApplicableReason =
  | 'OUT_OF_SCOPE'
  | 'BUSINESS_PRIORITIES'
  | 'ARCHITECTURE_CONSTRAINTS'
  | 'OTHER'
  | 'NONE';

/** An answer nobody has touched. @public */
export const EMPTY_ANSWER: Answer = { applicable: true, choices: {} };
