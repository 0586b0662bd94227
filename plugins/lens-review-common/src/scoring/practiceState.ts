import { PracticeState } from './ReviewResult';

/** What a practice's state is decided from. */
export interface PracticeSituation {
  /** The question or the choice is marked so. */
  notApplicable: boolean;
  contradicted: boolean;
  /** An exemption is in force. */
  exempted: boolean;
  selected: boolean;
  /** Unselected by a person, or "none of these" is selected. */
  declined: boolean;
}

/** The state of a practice: the first that applies (docs/concepts.md). */
export function practiceState(situation: PracticeSituation): PracticeState {
  if (situation.contradicted) {
    return situation.exempted ? 'exempt' : 'not_met';
  }
  if (situation.notApplicable) {
    return 'not_applicable';
  }
  if (situation.selected) {
    return 'met';
  }
  if (situation.exempted) {
    return 'exempt';
  }
  return situation.declined ? 'not_met' : 'unknown';
}
