import { absentFact, hoursAfter, valueFact } from './__testUtils__/facts';
import {
  contradicted,
  evidenceOf,
  pillar,
  practice,
  risks,
  scoreOne,
  scoreQ,
  scoreS,
  states,
  supported,
} from './__testUtils__/truthTable';

describe('Truth table, rows 1 to 19', () => {
  it('1: nothing touched, no evidence', () => {
    const result = scoreQ({});
    expect(risks(result)).toEqual(['UNANSWERED', 'UNANSWERED']);
    expect(states(result)).toEqual(['unknown', 'unknown']);
    expect(pillar(result)).toMatchObject({ score: 0, coverage: 0, scope: 100 });
    expect(practice(result, 'a').assurance).toBeNull();
  });

  it('2: nothing touched, a supported', () => {
    const result = scoreQ({ facts: [supported('a')] });
    expect(risks(result)).toEqual(['UNANSWERED', 'UNANSWERED']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'unknown',
      proposal: true,
      assurance: null,
    });
    expect(pillar(result)).toMatchObject({ score: 0, coverage: 0 });
  });

  it('3: nothing touched, a contradicted', () => {
    const result = scoreQ({ facts: [contradicted('a')] });
    expect(risks(result)).toEqual(['UNANSWERED', 'UNANSWERED']);
    expect(states(result)).toEqual(['not_met', 'unknown']);
    expect(practice(result, 'a').conflict).toBe(false);
    expect(pillar(result)).toMatchObject({ score: 0, coverage: 50 });
  });

  it('4: a selected, b undecided', () => {
    const result = scoreQ({ states: { a: 'selected' } });
    expect(risks(result)).toEqual(['MEDIUM', 'MEDIUM']);
    expect(states(result)).toEqual(['met', 'unknown']);
    expect(practice(result, 'a').assurance).toBe('claimed');
    expect(pillar(result)).toMatchObject({
      score: 50,
      coverage: 50,
      assurance: 0,
    });
  });

  it('5: a selected, b unselected', () => {
    const result = scoreQ({ states: { a: 'selected', b: 'unselected' } });
    expect(risks(result)).toEqual(['MEDIUM', 'MEDIUM']);
    expect(states(result)).toEqual(['met', 'not_met']);
    expect(practice(result, 'a').assurance).toBe('claimed');
    expect(pillar(result)).toMatchObject({ score: 50, coverage: 100 });
  });

  it('6: q_no alone', () => {
    const result = scoreQ({ states: { q_no: 'selected' } });
    expect(risks(result)).toEqual(['HIGH', 'HIGH']);
    expect(states(result)).toEqual(['not_met', 'not_met']);
    expect(pillar(result)).toMatchObject({ score: 0, coverage: 100 });
    expect(result.questions[0].inconsistent).toBe(false);
  });

  it('7: q_no, a, b selected', () => {
    const result = scoreQ({
      states: { q_no: 'selected', a: 'selected', b: 'selected' },
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(states(result)).toEqual(['met', 'met']);
    expect(result.questions[0].inconsistent).toBe(true);
    expect(practice(result, 'b').assurance).toBe('claimed');
    expect(pillar(result)).toMatchObject({ score: 100 });
  });

  it('8: q_no, a supported', () => {
    const result = scoreQ({
      states: { q_no: 'selected' },
      facts: [supported('a')],
    });
    expect(risks(result)).toEqual(['HIGH', 'HIGH']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      proposal: true,
    });
    expect(pillar(result)).toMatchObject({ score: 0 });
  });

  it('9: both selected, a supported (observed, full), b attested', () => {
    const result = scoreQ({
      states: { a: 'selected', b: 'selected' },
      facts: [supported('a')],
      attested: ['b'],
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(states(result)).toEqual(['met', 'met']);
    expect(practice(result, 'a').assurance).toBe('measured');
    expect(practice(result, 'b').assurance).toBe('documented');
    expect(pillar(result)).toMatchObject({ score: 100, assurance: 75 });
  });

  it.each([
    [
      'by a template',
      evidenceOf('a'),
      valueFact('a', true, { kind: 'declared' }),
    ],
    ['in part', evidenceOf('a', 'partial'), supported('a')],
  ])('10: a selected, supported %s', (_, evidence, fact) => {
    const result = scoreOne(
      'Q',
      { a: { evidence } },
      { states: { a: 'selected' }, facts: [fact] },
    );
    expect(risks(result)).toEqual(['MEDIUM', 'MEDIUM']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'met',
      verdict: 'supported',
      assurance: 'documented',
    });
    expect(pillar(result)).toMatchObject({ score: 50, assurance: 25 });
  });

  it('11: both selected, a contradicted', () => {
    const result = scoreQ({
      states: { a: 'selected', b: 'selected' },
      facts: [contradicted('a')],
    });
    expect(risks(result)).toEqual(['NONE', 'MEDIUM']);
    expect(states(result)).toEqual(['not_met', 'met']);
    expect(practice(result, 'a').conflict).toBe(true);
    expect(pillar(result)).toMatchObject({ score: 50 });
  });

  it('12: S: a selected, contradicted', () => {
    const result = scoreS({
      states: { a: 'selected' },
      facts: [contradicted('a')],
    });
    expect(risks(result)).toEqual(['NONE', 'HIGH']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      conflict: true,
      assurance: null,
    });
    expect(pillar(result)).toMatchObject({ score: 0, scope: 100 });
  });

  it('13: 12, attested as well', () => {
    const result = scoreS({
      states: { a: 'selected' },
      facts: [contradicted('a')],
      attested: ['a'],
    });
    expect(risks(result)).toEqual(['NONE', 'HIGH']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      attested: true,
    });
    expect(pillar(result)).toMatchObject({ score: 0 });
    const lifted = scoreS({
      states: { a: 'selected' },
      facts: [absentFact('a')],
      attested: ['a'],
    });
    expect(practice(lifted, 'a')).toMatchObject({
      state: 'met',
      assurance: 'documented',
    });
  });

  it('14: 12, exemption in force', () => {
    const result = scoreS({
      states: { a: 'selected' },
      facts: [contradicted('a')],
      exempt: ['a'],
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'exempt',
      verdict: 'contradicted',
      conflict: false,
    });
    expect(pillar(result)).toMatchObject({ score: null, scope: null });
  });

  it('15: 14 after expiry', () => {
    const exemptUntil = hoursAfter(3);
    const given = {
      states: { a: 'selected' as const },
      facts: [contradicted('a')],
      exempt: ['a'],
      exemptUntil,
    };
    const before = scoreS({ ...given, now: hoursAfter(3 - 0.001) });
    expect(practice(before, 'a').state).toBe('exempt');
    expect(before.validUntil).toEqual(exemptUntil);
    const result = scoreS({ ...given, now: exemptUntil });
    expect(risks(result)).toEqual(['NONE', 'HIGH']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'not_met',
      conflict: true,
    });
    expect(pillar(result)).toMatchObject({ score: 0 });
  });

  it('16: S: selected, supported, exemption still in force', () => {
    const result = scoreS({
      states: { a: 'selected' },
      facts: [supported('a')],
      exempt: ['a'],
    });
    expect(risks(result)).toEqual(['NONE', 'NONE']);
    expect(practice(result, 'a')).toMatchObject({
      state: 'met',
      exempted: true,
      assurance: 'measured',
    });
    expect(pillar(result)).toMatchObject({ score: 100, assurance: 100 });
  });

  it('17: a unselected and exempt, b selected', () => {
    const result = scoreQ({
      states: { a: 'unselected', b: 'selected' },
      exempt: ['a'],
    });
    expect(risks(result)).toEqual(['MEDIUM', 'NONE']);
    expect(states(result)).toEqual(['exempt', 'met']);
    expect(practice(result, 'b').assurance).toBe('claimed');
    expect(pillar(result)).toMatchObject({ score: 100, scope: 50 });
  });

  it('18: nothing touched, a and b exempt', () => {
    const result = scoreQ({ exempt: ['a', 'b'] });
    expect(risks(result)).toEqual(['UNANSWERED', 'UNANSWERED']);
    expect(states(result)).toEqual(['exempt', 'exempt']);
    expect(pillar(result)).toMatchObject({ score: null, coverage: null });
  });

  it('19: q_no, a and b exempt', () => {
    const result = scoreQ({
      states: { q_no: 'selected' },
      exempt: ['a', 'b'],
    });
    expect(risks(result)).toEqual(['HIGH', 'NONE']);
    expect(states(result)).toEqual(['exempt', 'exempt']);
    expect(pillar(result)).toMatchObject({ score: null });
  });
});
