import { Answer } from '../answers/Answer';
import { Attestation } from '../answers/Attestation';
import { Dismissal } from '../answers/Dismissal';
import { Exemption } from '../answers/Exemption';
import { Fact } from '../evidence/Fact';
import { ScoringSettings } from './Settings';

/**
 * What a score is a function of, beside the lens version and the time.
 *
 * @public
 */
export interface ReviewInput {
  /** Keyed by question id; a question that is not here is untouched. */
  answers: Record<string, Answer>;
  attestations: Attestation[];
  exemptions: Exemption[];
  /** None where it is left out. */
  dismissals?: Dismissal[];
  /** All stored facts of the entity, fresh, expired and withdrawn. */
  facts: Fact[];
  settings: ScoringSettings;
}
