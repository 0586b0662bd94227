import { EvidenceExpression } from '../evidence/EvidenceExpression';

/**
 * What AWS's lens format cannot say, kept in a file beside the lens: phases,
 * weights, effort, evidence. Everything is optional; a lens without an overlay
 * has no phases, weight 2 and effort 3 everywhere and no evidence.
 *
 * @public
 */
export interface Overlay {
  /** Version of document and overlay together; built-in lenses name it here. */
  version?: string;
  /** Lifecycle phases in order. */
  phases: OverlayPhase[];
  /** Keyed by question id. */
  questions: Record<string, OverlayQuestion>;
}

/** A phase of the life cycle. Phases are shown in the order of the overlay. @public */
export interface OverlayPhase {
  id: string;
  name: string;
}

/** What the overlay says of a question of the lens. @public */
export interface OverlayQuestion {
  /** One of the overlay's phases. */
  phase?: string;
  /** Keyed by choice id. */
  practices: Record<string, OverlayPractice>;
}

/** What the overlay says of a practice, which is a choice of a question. @public */
export interface OverlayPractice {
  /** Level of risk if the practice is missing; gives the weight (High 3, Medium 2, Low 1). */
  levelOfRisk?: LevelOfRisk;
  /** A weight of its own where the level does not say it. Positive. */
  weight?: number;
  /** Effort to adopt the practice (S 1, M 3, L 8). */
  effort?: Effort;
  /**
   * The organisation follows the practice, not each component for itself: an
   * attestation of the owning group, the system or the domain holds for it.
   */
  organisational?: boolean;
  evidence?: OverlayEvidence;
}

/** How much is at risk where a practice is missing. @public */
export type LevelOfRisk = 'High' | 'Medium' | 'Low';

/** Effort to adopt a practice: small, medium, large. @public */
export type Effort = 'S' | 'M' | 'L';

/**
 * Which facts prove a practice, and which refute it.
 *
 * @public
 */
export interface OverlayEvidence {
  /** `full` proves the practice, `partial` a part of it. */
  strength: EvidenceStrength;
  supports: EvidenceExpression;
  /** Only where a failed check truly refutes the practice. */
  refutes?: EvidenceExpression;
  /** One sentence: why these facts speak for the practice. */
  why: string;
}

/** How much support proves: the whole practice, or a part of it. @public */
export type EvidenceStrength = 'full' | 'partial';
