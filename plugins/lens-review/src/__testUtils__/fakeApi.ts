import { createApiMock } from '@backstage/frontend-test-utils';
import { lensReviewApiRef } from '../api';

/**
 * A Lens Review API whose methods are jest functions; a test gives those that
 * its component calls, any other answers undefined.
 */
export const fakeApi = createApiMock(lensReviewApiRef, () => ({
  listLenses: jest.fn(),
  getLensVersion: jest.fn(),
  listReviews: jest.fn(),
  createReview: jest.fn(),
  getReview: jest.fn(),
  putAnswer: jest.fn(),
  acceptProposals: jest.fn(),
  listAttestations: jest.fn(),
  createAttestation: jest.fn(),
  getScores: jest.fn(),
  getHistory: jest.fn(),
  getImprovements: jest.fn(),
  getEvidence: jest.fn(),
  refreshEvidence: jest.fn(),
  getVerdicts: jest.fn(),
  listCollectors: jest.fn(),
  getCollectionRun: jest.fn(),
  listComponentScorecards: jest.fn(),
  exportComponentScorecards: jest.fn(),
  listGroupScorecards: jest.fn(),
}));
