import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** The first check of a review, with nothing to look at. */
export const aSprintCheck = (
  check: Partial<ApiSchemas['SprintCheck']> = {},
): ApiSchemas['SprintCheck'] => ({
  status: 'none',
  since: '2026-11-01T10:00:00Z',
  skipped: 0,
  items: [],
  later: 0,
  suggestedName: 'Sprint 1',
  ...check,
});

export const aTask = (
  task: Partial<ApiSchemas['Task']> = {},
): ApiSchemas['Task'] => ({
  id: 'task-1',
  questionId: 'SEC-DATA',
  choiceId: 'MLSEC03_BP01',
  title: 'Validate access to data',
  status: 'open',
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: 'user:default/mara.lindt',
  updatedAt: '2026-11-20T10:00:00Z',
  updatedBy: 'user:default/mara.lindt',
  ...task,
});

export const anAttestation = (
  attestation: Partial<ApiSchemas['Attestation']> = {},
): ApiSchemas['Attestation'] => ({
  id: 'attestation-1',
  questionId: 'SEC-DATA',
  choiceId: 'MLSEC03_BP01',
  url: 'https://wiki.example.com/key-policy',
  validFrom: '2026-01-31T10:00:00.000Z',
  validUntil: '2027-01-31T10:00:00.000Z',
  source: 'person',
  createdBy: 'user:default/mara.lindt',
  inForce: true,
  ...attestation,
});

export const aLifecycle = (
  lifecycle: Partial<ApiSchemas['ReviewLifecycle']> = {},
): ApiSchemas['ReviewLifecycle'] => ({
  status: 'draft',
  authors: [],
  permissions: { submit: true, requestChanges: false, signOff: false },
  ...lifecycle,
});

export const aComment = (
  comment: Partial<ApiSchemas['Comment']> = {},
): ApiSchemas['Comment'] => ({
  id: 'comment-1',
  questionId: 'Q',
  text: 'Which key encrypts the data?',
  createdAt: '2026-11-20T10:00:00Z',
  createdBy: 'user:default/mara.lindt',
  ...comment,
});

export const aCampaign = (
  campaign: Partial<ApiSchemas['Campaign']> = {},
): ApiSchemas['Campaign'] => ({
  id: 'c1',
  title: 'Encrypt everything',
  lens: 'machine-learning',
  practices: [{ questionId: 'sec', choiceId: 'encrypt' }],
  filter: {},
  owner: 'group:default/platform',
  dueOn: '2126-04-30',
  status: 'running',
  overdue: false,
  revision: 3,
  total: 4,
  done: 1,
  createdAt: '2126-03-01T10:00:00Z',
  createdBy: 'user:default/alice',
  updatedAt: '2126-03-01T10:00:00Z',
  ...campaign,
});
