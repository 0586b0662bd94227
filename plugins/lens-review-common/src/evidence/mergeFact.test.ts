import {
  absentFact,
  hoursAfter,
  NOW,
  unknownFact,
  valueFact,
} from '../scoring/__testUtils__/facts';
import { mergeFact } from './mergeFact';

describe('mergeFact', () => {
  it('stores what was read first, an unknown too', () => {
    expect(mergeFact(undefined, unknownFact('x'), NOW)).toEqual(
      unknownFact('x'),
    );
  });

  it('replaces a value by a newer value, by an absence, and an absence by a value', () => {
    const [value, other, absent] = [
      valueFact('x', true),
      valueFact('x', false),
      absentFact('x'),
    ];
    expect(mergeFact(value, other, NOW)).toBe(other);
    expect(mergeFact(value, absent, NOW)).toBe(absent);
    expect(mergeFact(absent, value, NOW)).toBe(value);
  });

  it.each([
    ['value', valueFact('x', false)],
    ['absence', absentFact('x')],
    ['expired value', valueFact('x', false, { expiresAt: hoursAfter(-5) })],
  ])(
    'keeps a known %s when an attempt fails, the failure beside it',
    (_, known) => {
      expect(mergeFact(known, unknownFact('x', {}, 'denied'), NOW)).toEqual({
        ...known,
        lastFailure: { reason: 'denied', at: NOW },
      });
    },
  );

  it('forgets the failure once it was read again', () => {
    const failed = mergeFact(valueFact('x', true), unknownFact('x'), NOW);
    expect(mergeFact(failed, valueFact('x', true), NOW)).not.toHaveProperty(
      'lastFailure',
    );
  });

  it('keeps the latest reason of what was never known', () => {
    expect(
      mergeFact(unknownFact('x'), unknownFact('x', {}, 'denied'), NOW),
    ).toMatchObject({ outcome: 'unknown', reason: 'denied' });
  });

  it('takes a withdrawn fact as named again when it is asked for again', () => {
    const withdrawn = valueFact('x', true, { withdrawnAt: hoursAfter(-1) });
    expect(mergeFact(withdrawn, unknownFact('x'), NOW).withdrawnAt).toBe(
      undefined,
    );
  });
});
