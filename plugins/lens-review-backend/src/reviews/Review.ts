import {
  Answer,
  ApiSchemas,
  Attestation,
} from '@lens-review/backstage-plugin-lens-review-common';

/** Life cycle of a review; all but `closed` are open. */
export type ReviewStatus = ApiSchemas['ReviewStatus'];

/** A review without its answers. */
export interface ReviewRecord {
  id: string;
  entityRef: string;
  lensAlias: string;
  lensVersion: string;
  status: ReviewStatus;
  /** Grows with every change that a reader can see. */
  revision: number;
  /** The entity is gone from the catalog: the review is hidden and does not change. */
  frozen: boolean;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
}

/** An answer with what is known about its last change. Revision 0: untouched. */
export interface StoredAnswer {
  answer: Answer;
  revision: number;
  updatedAt?: Date;
  updatedBy?: string;
}

/** An attestation as stored: of an entity under a lens, whether or not a review exists. */
export interface StoredAttestation extends Attestation {
  id: string;
  entityRef: string;
  lensAlias: string;
  source: 'person' | 'annotation';
  createdBy: string;
}
