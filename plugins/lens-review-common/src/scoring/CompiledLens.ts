import { LensDocument, LensPillar, LensQuestion } from '../lens/LensDocument';
import {
  Effort,
  Overlay,
  OverlayEvidence,
  OverlayPhase,
} from '../overlay/Overlay';
import { CompiledRiskRules } from '../rules/CompiledRiskRules';

/**
 * A lens version, ready to score many reviews. Made by `compileLens`, once a
 * version; never changes.
 *
 * @public
 */
export interface CompiledLens {
  document: LensDocument;
  overlay?: Overlay;
  /** In lens order. */
  pillars: LensPillar[];
  /** In the overlay's order; empty without an overlay. */
  phases: OverlayPhase[];
  /** In lens order. */
  questions: CompiledQuestion[];
  /** Of all questions, in lens order. */
  practices: CompiledPractice[];
  /** The practice of a question and choice id; undefined where the lens has none, or it is "none of these". */
  findPractice(
    questionId: string,
    choiceId: string,
  ): CompiledPractice | undefined;
  /** Undefined where the lens has none. */
  findQuestion(questionId: string): CompiledQuestion | undefined;
}

/** A question of a lens with its overlay, ready to be judged. @public */
export interface CompiledQuestion {
  id: string;
  pillarId: string;
  phaseId?: string;
  source: LensQuestion;
  rules: CompiledRiskRules;
  practices: CompiledPractice[];
}

/** A practice of a lens with its overlay, ready to be judged. @public */
export interface CompiledPractice {
  questionId: string;
  choiceId: string;
  title: string;
  pillarId: string;
  phaseId?: string;
  /** Weight in scores: the overlay's own, or High 3, Medium 2, Low 1; 2 where the overlay does not say. */
  weight: number;
  /** Undefined where the overlay does not say; it then counts 3 as M does. */
  effort?: Effort;
  /** Whether attestations of the owning group, the system and the domain hold for it. */
  organisational: boolean;
  /** Undefined where no facts are named. */
  evidence?: OverlayEvidence;
}
