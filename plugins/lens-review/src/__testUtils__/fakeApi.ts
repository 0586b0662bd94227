import { createApiMock } from '@backstage/frontend-test-utils';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import {
  CampaignsApi,
  AnswerTemplatesApi,
  AttestationsApi,
  CommentsApi,
  ExemptionsApi,
  GoalsApi,
  LensesApi,
  LessonsApi,
  lensReviewApiRef,
  MilestonesApi,
  ReportsApi,
  RoadmapApi,
  SharedAttestationsApi,
  SignOffApi,
  SprintsApi,
  TasksApi,
} from '../api';

const notGiven = <R, A extends unknown[]>() =>
  jest.fn<Promise<R>, A>(async () => {
    throw new Error('The test gave no answer for this method');
  });

/** Exemptions of which a test gives the methods that its component calls. */
export const fakeExemptions = (
  given: Partial<ExemptionsApi> = {},
): ExemptionsApi => ({
  list: notGiven(),
  request: notGiven(),
  renew: notGiven(),
  approve: notGiven(),
  refuse: notGiven(),
  revoke: notGiven(),
  ...given,
});

/** Lens versions of which a test gives the methods that its component calls. */
export const fakeLenses = (given: Partial<LensesApi> = {}): LensesApi => ({
  usage: notGiven(),
  diff: notGiven(),
  draft: notGiven(),
  lint: notGiven(),
  create: notGiven(),
  removeDraft: notGiven(),
  previewPublication: notGiven(),
  publish: notGiven(),
  previewUpgrade: notGiven(),
  upgrade: notGiven(),
  ...given,
});

/** Lessons of which a test gives the methods that its component calls. */
export const fakeLessons = (given: Partial<LessonsApi> = {}): LessonsApi => ({
  listOf: notGiven(),
  record: notGiven(),
  list: notGiven(),
  update: notGiven(),
  ...given,
});

/** Goals of which a test gives the methods that its component calls. */
export const fakeGoals = (given: Partial<GoalsApi> = {}): GoalsApi => ({
  get: notGiven(),
  set: notGiven(),
  clear: notGiven(),
  ...given,
});

/** Reports of which a test gives the method that its component calls. */
export const fakeReports = (given: Partial<ReportsApi> = {}): ReportsApi => ({
  get: notGiven(),
  ...given,
});

/** A roadmap of which a test gives the methods that its component calls. */
export const fakeRoadmap = (given: Partial<RoadmapApi> = {}): RoadmapApi => ({
  get: notGiven(),
  setCell: notGiven(),
  ...given,
});

/** Milestones of which a test gives the methods that its component calls. */
export const fakeMilestones = (
  given: Partial<MilestonesApi> = {},
): MilestonesApi => ({
  list: notGiven(),
  get: notGiven(),
  take: notGiven(),
  compare: notGiven(),
  ...given,
});

/** Templates of answers of which a test gives the methods that its component calls. */
export const fakeAnswerTemplates = (
  given: Partial<AnswerTemplatesApi> = {},
): AnswerTemplatesApi => ({
  list: notGiven(),
  save: notGiven(),
  remove: notGiven(),
  ...given,
});

/** Attestations of which a test gives the methods that its component calls. */
export const fakeAttestations = (
  given: Partial<AttestationsApi> = {},
): AttestationsApi => ({
  list: notGiven(),
  create: notGiven(),
  withdraw: notGiven(),
  ...given,
});

/** Sprint checks of which a test gives the methods that its component calls. */
export const fakeSprints = (given: Partial<SprintsApi> = {}): SprintsApi => ({
  check: notGiven(),
  close: notGiven(),
  ...given,
});

/** Tasks of which a test gives the methods that its component calls. */
export const fakeTasks = (given: Partial<TasksApi> = {}): TasksApi => ({
  list: notGiven(),
  create: notGiven(),
  update: notGiven(),
  makeIssue: notGiven(),
  refreshIssue: notGiven(),
  ...given,
});

/** Attestations for all components of which a test gives the methods that its component calls. */
export const fakeSharedAttestations = (
  given: Partial<SharedAttestationsApi> = {},
): SharedAttestationsApi => ({
  list: notGiven(),
  create: notGiven(),
  withdraw: notGiven(),
  ...given,
});

/** Steps of a review's life of which a test gives those that its component calls. */
export const fakeSignOff = (given: Partial<SignOffApi> = {}): SignOffApi => ({
  get: notGiven(),
  submit: notGiven(),
  requestChanges: notGiven(),
  signOff: notGiven(),
  close: notGiven(),
  ...given,
});

/** Comments of which a test gives the methods that its component calls. */
export const fakeComments = (
  given: Partial<CommentsApi> = {},
): CommentsApi => ({
  list: notGiven(),
  add: notGiven(),
  resolve: notGiven(),
  ...given,
});

/** Campaigns of which a test gives the methods that its component calls. */
export const fakeCampaigns = (
  given: Partial<CampaignsApi> = {},
): CampaignsApi => ({
  list: notGiven(),
  get: notGiven(),
  create: notGiven(),
  update: notGiven(),
  end: notGiven(),
  ...given,
});

/**
 * A Lens Review API whose methods are jest functions; a test gives those that
 * its component calls, any other fails.
 */
export const fakeApi = createApiMock(lensReviewApiRef, () => ({
  answerTemplates: fakeAnswerTemplates(),
  attestations: fakeAttestations(),
  exemptions: fakeExemptions(),
  campaigns: fakeCampaigns(),
  lenses: fakeLenses(),
  lessons: fakeLessons(),
  goals: fakeGoals(),
  roadmap: fakeRoadmap(),
  milestones: fakeMilestones(),
  reports: fakeReports(),
  comments: fakeComments(),
  sharedAttestations: fakeSharedAttestations(),
  signOff: fakeSignOff(),
  sprints: fakeSprints(),
  tasks: fakeTasks(),
  listLenses: notGiven(),
  getLensVersion: notGiven(),
  listReviews: notGiven(),
  createReview: notGiven(),
  getReview: notGiven(),
  getReviewTexts: jest.fn<Promise<ApiSchemas['ReviewTexts']>, [string]>(
    async () => ({
      lens: { alias: 'machine-learning', version: '1.0.0', name: 'ML Lens' },
      questions: [],
    }),
  ),
  putAnswer: notGiven(),
  acceptProposals: notGiven(),
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
  getScorecardSummary: notGiven(),
  listPracticeScorecards: notGiven(),
  listEvidenceGaps: notGiven(),
  listTrendPoints: notGiven(),
}));
