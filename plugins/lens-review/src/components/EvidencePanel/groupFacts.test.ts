import { aFact } from '../../__testUtils__/builders';
import { groupByResource, obstaclesOf } from './groupFacts';

const bucket = 'arn:aws:s3:::churn';

describe('groupByResource', () => {
  it('puts the component first and what may not be seen last', () => {
    const groups = groupByResource([
      aFact({ id: undefined, name: 'a' }),
      aFact({ resource: bucket, name: 'b' }),
      aFact({ name: 'c' }),
      aFact({ resource: bucket, name: 'd' }),
    ]);
    expect(
      groups.map(({ resource, hidden, facts }) => [
        resource,
        hidden,
        facts.map(({ name }) => name),
      ]),
    ).toEqual([
      [null, false, ['c']],
      [bucket, false, ['b', 'd']],
      [null, true, ['a']],
    ]);
  });
});

describe('obstaclesOf', () => {
  it('counts missing permissions and other reasons, also of attempts after which a value stood', () => {
    const denied = 'Denied. Missing permission: s3:GetBucketPolicy';
    expect(
      obstaclesOf([
        aFact(),
        aFact({ outcome: 'unknown', reason: denied }),
        aFact({ outcome: 'unknown', reason: 'timed out' }),
        aFact({ lastFailure: { reason: denied, at: '2026-11-20T10:00:00Z' } }),
        aFact({ outcome: 'absent' }),
      ]),
    ).toEqual({
      permissions: [{ text: 's3:GetBucketPolicy', count: 2 }],
      others: [{ text: 'timed out', count: 1 }],
    });
  });
});
