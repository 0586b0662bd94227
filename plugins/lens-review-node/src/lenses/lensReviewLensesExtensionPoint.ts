import { createExtensionPoint } from '@backstage/backend-plugin-api';

/**
 * A lens that comes with installed software. Once a version was installed its
 * content must not change: a changed file needs a new number.
 *
 * @public
 */
export interface LensPack {
  /** Under which name the lens is offered: lower case, digits, hyphens. */
  alias: string;
  /** Text of the lens file, in AWS's custom-lens format. */
  document: string;
  /** Text of the overlay, YAML or JSON; its `version` is the pack's. */
  overlay: string;
}

/**
 * Where modules add lenses.
 *
 * @public
 */
export interface LensReviewLensesExtensionPoint {
  /**
   * Adds a lens.
   *
   * @throws Error where the alias is taken already.
   */
  addLensPack(pack: LensPack): void;
}

/** Where backend modules add lenses. @public */
export const lensReviewLensesExtensionPoint =
  createExtensionPoint<LensReviewLensesExtensionPoint>({
    id: 'lens-review.lenses',
  });
