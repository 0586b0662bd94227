import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** Counts of a lens in which every question is unanswered but for what is given. */
export const aRiskCount = (
  counts: Partial<ApiSchemas['RiskCounts']> = {},
): ApiSchemas['RiskCounts'] => ({
  HIGH: 0,
  MEDIUM: 0,
  NONE: 0,
  UNANSWERED: 0,
  NOT_APPLICABLE: 0,
  ...counts,
});

export const anImprovement = (
  improvement: Partial<ApiSchemas['Improvement']> = {},
): ApiSchemas['Improvement'] => ({
  questionId: 'SEC-DATA',
  choiceId: 'MLSEC03_BP01',
  title: 'Validate access to data',
  pillarId: 'security',
  state: 'unknown',
  conflict: false,
  proposal: false,
  risk: 'HIGH',
  riskAfter: 'MEDIUM',
  gain: 1.84,
  effort: 'S',
  ...improvement,
});

export const aHistoryRow = (
  row: Partial<ApiSchemas['HistoryRow']> = {},
): ApiSchemas['HistoryRow'] => ({
  id: '1',
  at: '2026-11-20T10:00:00Z',
  cause: 'answer',
  actor: 'user:default/mara.lindt',
  score: 40,
  assurance: 10,
  coverage: 50,
  scope: 100,
  level: 'none',
  effectiveRisk: aRiskCount({ HIGH: 3 }),
  practices: [],
  ...row,
});

export const aFact = (
  fact: Partial<ApiSchemas['Fact']> = {},
): ApiSchemas['Fact'] => ({
  id: `${fact.collector ?? 'catalog'} ${fact.name ?? 'catalog.owner.exists'} ${
    fact.resource ?? ''
  }`,
  entityRef: 'component:default/churn',
  collector: 'catalog',
  kind: 'declared',
  name: 'catalog.owner.exists',
  resource: null,
  outcome: 'value',
  value: true,
  source: 'component:default/churn#spec.owner',
  observedAt: '2026-11-20T10:00:00Z',
  expiresAt: '2026-11-21T10:00:00Z',
  ...fact,
});

export const aCollector = (
  collector: Partial<ApiSchemas['Collector']> = {},
): ApiSchemas['Collector'] => ({
  id: 'catalog',
  title: 'Software catalog',
  kind: 'declared',
  annotations: [],
  facts: [{ name: 'catalog.owner.exists', asks: 'Does its owner exist?' }],
  ...collector,
});

export const anEntityCollector = (
  collector: Partial<ApiSchemas['EntityCollector']> = {},
): ApiSchemas['EntityCollector'] => ({
  id: 'catalog',
  title: 'Software catalog',
  connected: true,
  annotations: [],
  ...collector,
});

export const aComponentReview = (
  review: Partial<ApiSchemas['ComponentReview']> = {},
): ApiSchemas['ComponentReview'] => ({
  id: 'review-1',
  lens: { alias: 'machine-learning', version: '1.0.0', name: 'ML Lens' },
  status: 'draft',
  score: 61.2,
  assurance: 12.5,
  coverage: 80,
  scope: 100,
  level: 'bronze',
  effectiveRisk: aRiskCount({ HIGH: 2 }),
  pillars: [],
  conflicts: 0,
  updatedAt: '2026-11-20T10:00:00Z',
  sprint: 'none',
  ...review,
});

export const aComponent = (
  component: Partial<ApiSchemas['ComponentScorecard']> = {},
): ApiSchemas['ComponentScorecard'] => ({
  entityRef: 'component:default/churn',
  title: 'Churn',
  owner: 'group:default/payments-ml',
  system: 'system:default/retention',
  type: 'ml-service',
  tags: [],
  ...component,
});

export const aGroup = (
  group: Partial<ApiSchemas['GroupScorecard']> = {},
): ApiSchemas['GroupScorecard'] => ({
  group: 'group:default/payments-ml',
  title: 'Payments ML',
  reviewed: 2,
  direct: 3,
  nested: 0,
  total: 3,
  representative: true,
  score: 50,
  assurance: 20,
  coverage: 60,
  scope: 100,
  pillars: [],
  ...group,
});

export const aLens = (
  lens: Partial<ApiSchemas['Lens']> = {},
): ApiSchemas['Lens'] => ({
  alias: 'machine-learning',
  name: 'Machine Learning Lens',
  description: 'Practices for machine learning workloads',
  version: '1.0.0',
  builtIn: true,
  questionCount: 35,
  practiceCount: 105,
  publishedAt: '2026-11-01T00:00:00Z',
  ...lens,
});

export const aReviewSummary = (
  review: Partial<ApiSchemas['ReviewSummary']> = {},
): ApiSchemas['ReviewSummary'] => ({
  id: 'review-1',
  entityRef: 'component:default/churn',
  lens: { alias: 'machine-learning', version: '1.0.0', name: 'ML Lens' },
  status: 'draft',
  revision: 1,
  createdAt: '2026-11-19T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  score: 40,
  assurance: 10,
  coverage: 50,
  level: 'none',
  ...review,
});

export const anExemption = (
  exemption: Partial<ApiSchemas['Exemption']> = {},
): ApiSchemas['Exemption'] => ({
  id: '1',
  questionId: 'SEC-DATA',
  choiceId: 'A',
  kind: 'exemption',
  status: 'requested',
  reason: 'The store is being moved.',
  requestedAt: '2026-11-20T10:00:00Z',
  requestedBy: 'user:default/mara.lindt',
  ...exemption,
});

export const aSummary = (
  summary: Partial<ApiSchemas['ScorecardSummary']> = {},
): ApiSchemas['ScorecardSummary'] => ({
  total: 8,
  reviewed: 6,
  representative: true,
  score: 61.2,
  assurance: 12.5,
  coverage: 80,
  scope: 97.5,
  effectiveRisk: { HIGH: 14, MEDIUM: 9, UNANSWERED: 31 },
  conflicts: 2,
  proposals: 5,
  sprints: { due: 1, overdue: 2 },
  ladder: ['bronze', 'silver', 'gold'],
  levels: [
    { level: 'none', components: 5 },
    { level: 'bronze', components: 3 },
  ],
  pillars: [{ id: 'security', name: 'Security', score: 44.4, assurance: 10 }],
  ...summary,
});

export const aTrendPoint = (
  point: Partial<ApiSchemas['TrendPoint']> = {},
): ApiSchemas['TrendPoint'] => ({
  day: '2026-03-01',
  group: '',
  total: 8,
  reviewed: 6,
  score: 50,
  assurance: 10,
  coverage: 70,
  scope: 100,
  effectiveRisk: { HIGH: 20, MEDIUM: 9, UNANSWERED: 31 },
  ...point,
});

export const aPracticeScorecard = (
  practice: Partial<Omit<ApiSchemas['PracticeScorecard'], 'counts'>> & {
    counts?: Partial<ApiSchemas['PracticeCounts']>;
  } = {},
): ApiSchemas['PracticeScorecard'] => ({
  lens: 'machine-learning',
  questionId: 'q1',
  choiceId: 'card',
  title: 'Keep a model card',
  pillarId: 'operations',
  reviews: 6,
  ...practice,
  counts: {
    met: 1,
    not_met: 3,
    unknown: 2,
    not_applicable: 0,
    exempt: 0,
    conflict: 0,
    proposal: 1,
    ...practice.counts,
  },
});

export const aLesson = (
  lesson: Partial<ApiSchemas['Lesson']> = {},
): ApiSchemas['Lesson'] => ({
  id: '1',
  reviewId: 'r1',
  entityRef: 'component:default/churn',
  lens: 'machine-learning',
  text: 'Nobody was paged when the endpoint failed.',
  practices: [],
  status: 'open',
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: 'user:default/mara.lindt',
  ...lesson,
});

export const aRoadmapCell = (
  cell: Partial<ApiSchemas['RoadmapCell']> = {},
): ApiSchemas['RoadmapCell'] => ({
  pillarId: 'security',
  phaseId: 'data',
  score: 40,
  done: 0,
  total: 2,
  next: [],
  tasks: [],
  ...cell,
});

export const aMilestone = (
  milestone: Partial<ApiSchemas['Milestone']> = {},
): ApiSchemas['Milestone'] => ({
  number: 1,
  name: 'Sprint 1',
  at: '2026-11-01T10:00:00Z',
  createdBy: 'user:default/mara.lindt',
  lensVersion: '1.0.0',
  engineVersion: '1',
  checksum: 'c0ffee',
  score: 40,
  assurance: 10,
  coverage: 50,
  scope: 100,
  level: 'none',
  ...milestone,
});
