import { createApiMock } from '@backstage/frontend-test-utils';
import { lensReviewApiRef } from '../api';

const notGiven = <R, A extends unknown[]>() =>
  jest.fn<Promise<R>, A>(async () => {
    throw new Error('The test gave no answer for this method');
  });

/**
 * A Lens Review API whose methods are jest functions; a test gives those that
 * its component calls, any other fails.
 */
export const fakeApi = createApiMock(lensReviewApiRef, () => ({
  listLenses: notGiven(),
  getLensVersion: notGiven(),
  listReviews: notGiven(),
  createReview: notGiven(),
  getReview: notGiven(),
  putAnswer: notGiven(),
  acceptProposals: notGiven(),
  listAttestations: notGiven(),
  createAttestation: notGiven(),
  getScores: notGiven(),
  getHistory: notGiven(),
  getImprovements: notGiven(),
  getEvidence: notGiven(),
  getEvidenceHistory: notGiven(),
  refreshEvidence: notGiven(),
  getVerdicts: notGiven(),
  listCollectors: notGiven(),
  getCollectionRun: notGiven(),
  listComponentScorecards: notGiven(),
  exportComponentScorecards: notGiven(),
  listGroupScorecards: notGiven(),
}));
