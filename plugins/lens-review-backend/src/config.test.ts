import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  DEFAULT_ENTITY_FILTER,
  DEFAULT_SETTINGS,
} from '@lens-review/backstage-plugin-lens-review-common';
import { readConfig } from './config';

function read(lensReview?: JsonObject) {
  return readConfig(
    mockServices.rootConfig({ data: lensReview ? { lensReview } : {} }),
  );
}

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(read()).toEqual({
      entityFilter: DEFAULT_ENTITY_FILTER,
      lenses: undefined,
      scoring: DEFAULT_SETTINGS,
      autoAccept: false,
      attestationMaxAge: { years: 1 },
      evidence: {
        schedule: {
          frequency: { hours: 6 },
          timeout: { minutes: 10 },
          initialDelay: { seconds: 15 },
        },
        minExpiry: { hours: 24 },
        lease: { minutes: 1 },
      },
      scopeIndex: { frequency: { minutes: 1 } },
      process: {
        ownersMayApprove: false,
        approvers: [],
        exemptions: { endRequired: true },
        cadence: undefined,
        remindBefore: { days: 14 },
      },
    });
  });

  it('reads what is set', () => {
    expect(
      read({
        entities: { filter: { kind: 'component', 'spec.type': 'llm' } },
        lenses: ['machine-learning'],
        pillarWeights: { security: 2, sustainability: 0 },
        levels: [
          { id: 'ok', minScore: 40, minAssurance: 0 },
          {
            id: 'good',
            minScope: 80,
            minScore: 80,
            minAssurance: 20,
            noHighRisk: 'all',
          },
        ],
        proposals: { autoAccept: true },
        attestations: { maxAge: 'P6M' },
        evidence: {
          schedule: { frequency: 'PT1H' },
          expiry: 'P2D',
          lease: 'PT2M',
        },
        scopeIndex: { frequency: { seconds: 30 } },
        approvals: {
          ownersMayApprove: true,
          notify: ['group:default/architecture'],
        },
        exemptions: { endRequired: false, maxAge: 'P6M' },
        cadence: 'P2W',
        reminders: { before: 'P7D' },
      }),
    ).toEqual({
      entityFilter: { kind: 'component', 'spec.type': 'llm' },
      lenses: ['machine-learning'],
      scoring: {
        pillarWeights: { security: 2, sustainability: 0 },
        levels: [
          {
            id: 'ok',
            minScope: 60,
            minScore: 40,
            minAssurance: 0,
            noHighRisk: [],
          },
          {
            id: 'good',
            minScope: 80,
            minScore: 80,
            minAssurance: 20,
            noHighRisk: 'all',
          },
        ],
      },
      autoAccept: true,
      attestationMaxAge: expect.objectContaining({ months: 6 }),
      evidence: {
        schedule: {
          frequency: expect.objectContaining({ hours: 1 }),
          timeout: { minutes: 10 },
          initialDelay: { seconds: 15 },
        },
        minExpiry: expect.objectContaining({ days: 2 }),
        lease: expect.objectContaining({ minutes: 2 }),
      },
      scopeIndex: { frequency: { seconds: 30 } },
      process: {
        ownersMayApprove: true,
        approvers: ['group:default/architecture'],
        exemptions: { endRequired: false, maxAge: { months: 6 } },
        cadence: { years: 0, months: 0, days: 14, milliseconds: 0 },
        remindBefore: { days: 7 },
      },
    });
  });

  it.each<[string, JsonObject, string]>([
    [
      'a filter with an unknown operator',
      { entities: { filter: { kind: { $is: 'component' } } } },
      'Invalid configuration at lensReview.entities.filter: Invalid filter predicate',
    ],
    [
      'a filter that the catalog would read otherwise',
      { entities: { filter: { 'metadata.tags': 'ml' } } },
      'Invalid configuration at lensReview.entities.filter: metadata.tags is a list; write { $contains: <tag> }',
    ],
    [
      'an empty list of lenses',
      { lenses: [] },
      'Invalid configuration at lensReview.lenses: name at least one lens',
    ],
    [
      'a negative weight',
      { pillarWeights: { security: -1 } },
      'Invalid configuration at lensReview.pillarWeights.security: write a number from 0 up',
    ],
    [
      'no level at all',
      { levels: [] },
      'Invalid configuration at lensReview.levels: name at least one level',
    ],
    [
      'a score that is no percentage',
      { levels: [{ id: 'a', minScore: 120, minAssurance: 0 }] },
      'Invalid configuration at lensReview.levels[0].minScore: write a percentage from 0 to 100',
    ],
    [
      'a level with the name of what is below all levels',
      { levels: [{ id: 'none', minScore: 10, minAssurance: 0 }] },
      "Invalid configuration at lensReview.levels[0].id: choose another id; 'none'",
    ],
    [
      'two levels of one name',
      {
        levels: [
          { id: 'a', minScore: 10, minAssurance: 0 },
          { id: 'a', minScore: 20, minAssurance: 0 },
        ],
      },
      "Invalid configuration at lensReview.levels[1].id: 'a' is there twice",
    ],
    [
      'levels from the highest down',
      {
        levels: [
          { id: 'gold', minScore: 90, minAssurance: 0 },
          { id: 'silver', minScore: 75, minAssurance: 0 },
        ],
      },
      'Invalid configuration at lensReview.levels[1].minScore: 75 is less than the level below wants (90); list the levels from the lowest up',
    ],
    [
      'a misspelt key of a level',
      { levels: [{ id: 'a', minScore: 10, minAssurance: 0, minscope: 1 }] },
      'Invalid configuration at lensReview.levels[0]: Unrecognized key: "minscope"',
    ],
    [
      'autoAccept as text',
      { proposals: { autoAccept: 'sometimes' } },
      'Invalid configuration at lensReview.proposals.autoAccept: write true or false',
    ],
    [
      'an approver that is no group or user',
      { approvals: { notify: ['architecture'] } },
      'Invalid configuration at lensReview.approvals.notify[0]: ',
    ],
    [
      'a cadence that is none',
      { cadence: 'every other week' },
      'Invalid configuration at lensReview.cadence: ',
    ],
    [
      'a maxAge that is no period',
      { attestations: { maxAge: 'a year or so' } },
      'Invalid configuration at lensReview.attestations.maxAge: ',
    ],
    [
      'a period of nothing',
      { evidence: { expiry: 'PT0S' } },
      'Invalid configuration at lensReview.evidence.expiry: the period is too short',
    ],
    [
      'a schedule without a frequency',
      { evidence: { schedule: { timeout: 'PT1M' } } },
      'Invalid configuration at lensReview.evidence.schedule: ',
    ],
    [
      'an index that would be read all the time',
      { scopeIndex: { frequency: 'PT1S' } },
      'Invalid configuration at lensReview.scopeIndex.frequency: the period is too short; write at least {"seconds":5}',
    ],
  ])('stops the start at %s', (_, lensReview, message) => {
    expect(() => read(lensReview)).toThrow(message);
  });
});
