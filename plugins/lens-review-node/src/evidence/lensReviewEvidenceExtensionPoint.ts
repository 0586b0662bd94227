import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { EvidenceCollector } from './EvidenceCollector';

/**
 * Where modules add sources of evidence.
 *
 * @public
 */
export interface LensReviewEvidenceExtensionPoint {
  /**
   * Adds collectors.
   *
   * @throws Error where the id of one is taken already.
   */
  addCollector(...collectors: EvidenceCollector[]): void;
}

/** Where backend modules add sources of evidence. @public */
export const lensReviewEvidenceExtensionPoint =
  createExtensionPoint<LensReviewEvidenceExtensionPoint>({
    id: 'lens-review.evidence',
  });
