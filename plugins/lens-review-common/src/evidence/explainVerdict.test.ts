import {
  absentFact,
  hoursAfter,
  NOW,
  unknownFact,
  valueFact,
} from '../scoring/__testUtils__/facts';
import { isNotTrue, isTrue } from '../scoring/__testUtils__/reviews';
import { OverlayEvidence } from '../overlay/Overlay';
import { EvidenceExpression } from './EvidenceExpression';
import { explainVerdict } from './explainVerdict';
import { Fact } from './Fact';

const EXPIRED = hoursAfter(-1);

function evidence(
  supports: EvidenceExpression,
  refutes?: EvidenceExpression,
): OverlayEvidence {
  return { strength: 'full', supports, refutes, why: 'The test says so.' };
}

/** Encrypted everywhere supports; not encrypted somewhere refutes. */
const ENCRYPTED = evidence(isTrue('x'), isNotTrue('x'));

function verdict(facts: Fact[], of: OverlayEvidence = ENCRYPTED) {
  const { verdict: found, standing } = explainVerdict(of, facts, NOW);
  return standing ? `${found}, ${standing}` : found;
}

const one = { resource: 'arn:one' };
const two = { resource: 'arn:two' };
const template = { kind: 'declared' as const, resource: 'template.yaml#X' };

describe('A verdict', () => {
  it('is none without evidence in the overlay', () => {
    expect(explainVerdict(undefined, [valueFact('x', true)], NOW)).toEqual({
      verdict: 'none',
      conditions: [],
    });
  });

  it('is unknown where both sides are true on fresh facts', () => {
    const disagree = evidence(isTrue('x'), isTrue('y'));
    const facts = [valueFact('x', true), valueFact('y', true)];
    expect(verdict(facts, disagree)).toBe('unknown');
    expect(
      explainVerdict(disagree, facts, NOW).conditions.map(c => c.outcome),
    ).toEqual(['true', 'true']);
  });

  it('is never contradicted where nothing can refute', () => {
    expect(verdict([valueFact('x', false)], evidence(isTrue('x')))).toBe(
      'unknown',
    );
  });

  it('says nothing from no operands', () => {
    expect(verdict([], evidence({ all: [] }, { any: [] }))).toBe('unknown');
  });

  it('takes an absence for what the overlay says, but no fact at all for nothing', () => {
    const fine = evidence(isTrue('x', { whenAbsent: 'true' }));
    expect(verdict([absentFact('x', one)], fine)).toBe('supported');
    expect(verdict([], fine)).toBe('unknown');
    expect(verdict([absentFact('x', one), unknownFact('x', two)], fine)).toBe(
      'unknown',
    );
  });

  it('leaves absent resources out beside others', () => {
    expect(verdict([absentFact('x', one), valueFact('x', true, two)])).toBe(
      'supported',
    );
  });

  describe('between live and declared', () => {
    it('follows the live value', () => {
      const live = valueFact('x', true, one);
      expect(verdict([live, valueFact('x', false, template)])).toBe(
        'supported',
      );
    });

    it('does not let a template hide what was last seen running', () => {
      const live = valueFact('x', false, { ...one, expiresAt: EXPIRED });
      const facts = [live, valueFact('x', true, template)];
      expect(verdict(facts)).toBe('contradicted, last_seen');
      expect(verdict(facts, evidence(isTrue('x')))).toBe('unknown');
    });

    it('lets a template that says the same stand in for a live value that expired', () => {
      const live = valueFact('x', true, { ...one, expiresAt: EXPIRED });
      expect(verdict([live, valueFact('x', true, template)])).toBe('supported');
    });

    it('does not let one stand in that says something else, though both would do', () => {
      const kept = evidence(
        isTrue('x', { expect: { atLeast: 30, unit: 'days' } }),
      );
      const live = valueFact('x', 35, {
        ...one,
        unit: 'days',
        expiresAt: EXPIRED,
      });
      const declared = (days: number) =>
        valueFact('x', days, { ...template, unit: 'days' });
      expect(verdict([live, declared(35)], kept)).toBe('supported');
      expect(verdict([live, declared(90)], kept)).toBe('unknown');
    });

    it('does not let one stand in for a resource that could not be read', () => {
      expect(
        verdict([
          valueFact('x', true, { ...one, expiresAt: EXPIRED }),
          unknownFact('x', two),
          valueFact('x', true, template),
        ]),
      ).toBe('unknown');
    });

    it('is refuted by a template where nothing live is known', () => {
      expect(
        verdict([unknownFact('x', one), valueFact('x', false, template)]),
      ).toBe('contradicted');
    });

    it('is lifted from a template’s refutation by a live value', () => {
      const gone = { ...template, withdrawnAt: EXPIRED };
      expect(verdict([valueFact('x', false, gone)])).toBe(
        'contradicted, withdrawn',
      );
      expect(
        verdict([valueFact('x', false, gone), valueFact('x', true, one)]),
      ).toBe('supported');
    });
  });

  describe('when facts run out', () => {
    it('stands as last seen, until seen otherwise or absent', () => {
      const failing = valueFact('x', false, { ...one, expiresAt: EXPIRED });
      expect(verdict([failing])).toBe('contradicted, last_seen');
      expect(verdict([valueFact('x', true, one)])).toBe('supported');
      expect(verdict([absentFact('x', one)])).toBe('unknown');
    });

    it('is not marked while another fresh fact refutes as well', () => {
      expect(
        verdict([
          valueFact('x', false, { ...one, expiresAt: EXPIRED }),
          valueFact('x', false, two),
        ]),
      ).toBe('contradicted');
    });

    it('is withdrawn where a fact it rests on was, not where another was', () => {
      const passing = valueFact('x', true, { ...two, withdrawnAt: EXPIRED });
      const failing = { ...one, expiresAt: EXPIRED };
      expect(verdict([valueFact('x', false, failing), passing])).toBe(
        'contradicted, last_seen',
      );
      expect(
        verdict([
          valueFact('x', false, { ...failing, withdrawnAt: EXPIRED }),
          passing,
        ]),
      ).toBe('contradicted, withdrawn');
    });

    it('does not turn to support when the one failing resource is taken away', () => {
      const failing = valueFact('x', false, { ...one, withdrawnAt: EXPIRED });
      const facts = [failing, valueFact('x', true, two)];
      expect(verdict(facts)).toBe('contradicted, withdrawn');
      expect(verdict(facts, evidence(isTrue('x')))).toBe('unknown');
    });

    it('goes on without a passing resource that was taken away', () => {
      const passing = valueFact('x', true, { ...one, withdrawnAt: EXPIRED });
      expect(verdict([passing, valueFact('x', true, two)])).toBe('supported');
      expect(verdict([passing])).toBe('unknown');
    });

    it('goes on without a resource that could never be read and was taken away', () => {
      const unread = unknownFact('x', { ...one, withdrawnAt: EXPIRED });
      expect(verdict([unread, valueFact('x', true, two)])).toBe('supported');
    });

    it('does not take a resource that was taken away for one that is known to be absent', () => {
      const passing = valueFact('x', true, { ...one, withdrawnAt: EXPIRED });
      expect(
        verdict([passing], evidence(isTrue('x', { whenAbsent: 'true' }))),
      ).toBe('unknown');
    });

    it('turns round below `not` what may be left out', () => {
      const nowhere = evidence({ not: isTrue('x', { over: 'some' }) });
      const gone = { ...one, withdrawnAt: EXPIRED };
      const fine = valueFact('x', false, two);
      expect(verdict([valueFact('x', true, gone), fine], nowhere)).toBe(
        'unknown',
      );
      expect(verdict([valueFact('x', false, gone), fine], nowhere)).toBe(
        'supported',
      );
    });

    it('does not set a support that leaves something out against a refutation', () => {
      const sides = evidence(isTrue('x'), isNotTrue('y'));
      const facts = [valueFact('x', true, one), valueFact('y', false)];
      const gone = { ...two, withdrawnAt: EXPIRED };
      expect(verdict(facts, sides)).toBe('unknown');
      expect(verdict([...facts, unknownFact('x', gone)], sides)).toBe(
        'contradicted',
      );
    });

    it('looks for what was withdrawn only among the facts that decide', () => {
      const sides = evidence(isTrue('v'), {
        any: [{ all: [isNotTrue('x'), isNotTrue('y')] }, isNotTrue('z')],
      });
      expect(
        verdict(
          [
            valueFact('x', false, { withdrawnAt: EXPIRED }),
            valueFact('y', true),
            valueFact('z', false, { expiresAt: EXPIRED }),
          ],
          sides,
        ),
      ).toBe('contradicted, last_seen');
    });

    it('does not support while one of several expired', () => {
      const expired = valueFact('x', true, { ...one, expiresAt: EXPIRED });
      expect(verdict([expired, valueFact('x', true, two)])).toBe('unknown');
    });
  });
});

describe('An explanation', () => {
  it('gives each condition with what is expected, what came of it and all facts', () => {
    const facts = [
      valueFact('x', 7, { ...one, unit: 'days' }),
      valueFact('x', 90, { ...template, unit: 'days' }),
      valueFact('other', true),
    ];
    const explained = explainVerdict(
      evidence(
        {
          all: [
            isTrue('x', { expect: { atLeast: 30, unit: 'days' } }),
            { not: isTrue('y', { over: 'some', expect: { in: ['a', 1] } }) },
          ],
        },
        isTrue('x', { expect: { atMost: 7, unit: 'days' } }),
      ),
      facts,
      NOW,
    );
    expect(explained).toMatchObject({
      verdict: 'contradicted',
      strength: 'full',
      why: 'The test says so.',
      conditions: [
        {
          side: 'supports',
          fact: 'x',
          expected: 'is at least 30 days for every resource',
          outcome: 'false',
          observed: [facts[0], facts[1]],
        },
        {
          side: 'supports',
          fact: 'y',
          expected: 'not: is one of "a", 1 for at least one resource',
          outcome: 'unknown',
          observed: [],
        },
        {
          side: 'refutes',
          fact: 'x',
          expected: 'is at most 7 days for every resource',
          outcome: 'true',
        },
      ],
    });
  });

  it('turns an outcome below `not` round, so that true on the side of refutes speaks against', () => {
    const { conditions } = explainVerdict(
      ENCRYPTED,
      [valueFact('x', false)],
      NOW,
    );
    expect(conditions.map(({ side, outcome }) => [side, outcome])).toEqual([
      ['supports', 'false'],
      ['refutes', 'true'],
    ]);
  });

  it.each<[string, Fact[], true | undefined]>([
    [
      'says otherwise',
      [valueFact('x', false, one), valueFact('x', true, template)],
      true,
    ],
    [
      'says the same of several resources',
      [
        valueFact('x', true, one),
        valueFact('x', true, two),
        valueFact('x', true, template),
      ],
      undefined,
    ],
    [
      'is not known',
      [unknownFact('x', one), valueFact('x', true, template)],
      undefined,
    ],
    [
      'was seen long ago',
      [
        valueFact('x', false, { ...one, expiresAt: EXPIRED }),
        valueFact('x', true, template),
      ],
      undefined,
    ],
    ['is alone', [valueFact('x', false, one)], undefined],
  ])(
    'shows drift from the template only where the running system %s',
    (_, facts, drift) => {
      const [condition] = explainVerdict(ENCRYPTED, facts, NOW).conditions;
      expect(condition.drift).toBe(drift);
      expect(condition.observed).toHaveLength(facts.length);
    },
  );
});
