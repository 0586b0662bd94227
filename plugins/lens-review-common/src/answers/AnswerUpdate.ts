import { Answer, ChoiceState, NotApplicableReason } from './Answer';

/**
 * A change of an answer. What is left out stays as it is.
 *
 * @public
 */
export interface AnswerUpdate {
  applicable?: boolean;
  /** Only where the question then does not apply. */
  notApplicableReason?: NotApplicableReason;
  /** Up to 2,084 characters; an empty text removes the note. */
  note?: string;
  /** Keyed by choice id. */
  choices?: Record<string, ChoiceUpdate>;
}

/** What changes in the answer to one choice; what is left out stays. @public */
export interface ChoiceUpdate {
  state?: ChoiceState;
  /** Only where the choice then is `not_applicable`. */
  reason?: NotApplicableReason;
  /** Up to 250 characters; an empty text removes the note. */
  note?: string;
}

/**
 * Why a change is refused. `choiceId` where it concerns one choice.
 *
 * @public
 */
export interface AnswerError {
  code:
    | 'unknown-choice'
    | 'none-choice-not-applicable'
    | 'reason-without-not-applicable'
    | 'note-too-long';
  choiceId?: string;
  /** What is wrong and where, one plain sentence. */
  message: string;
}

/** The answer with the change made, or every reason why it is refused. @public */
export type AnswerUpdateResult =
  | { ok: true; answer: Answer }
  | { ok: false; errors: AnswerError[] };
