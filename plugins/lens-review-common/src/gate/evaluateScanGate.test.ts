import { Verdict } from '../scoring/ReviewResult';
import { evaluateScanGate, GateFact, GateScan } from './evaluateScanGate';

const scan = (
  practices: Record<string, Verdict>,
  facts: Record<string, GateFact> = {},
): GateScan => ({
  practices: Object.entries(practices).map(([choiceId, verdict]) => ({
    questionId: 'q',
    choiceId,
    verdict,
  })),
  facts: new Map(Object.entries(facts)),
});

const holds: GateFact = { outcome: 'true' };

describe('a gate on templates', () => {
  it('fails where files contradict a practice', () => {
    const gate = { noConflicts: true };
    expect(evaluateScanGate(gate, scan({ a: 'contradicted' }))).toMatchObject([
      { outcome: 'failed', practices: ['q/a'] },
    ]);
    expect(evaluateScanGate(gate, scan({ a: 'unknown' }))).toMatchObject([
      { outcome: 'passed' },
    ]);
  });

  it('counts supported practices, and asks for named ones', () => {
    const now = scan({ a: 'supported', b: 'unknown' });
    expect(
      evaluateScanGate({ minSupported: 1, require: ['q/a'] }, now),
    ).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }]);
    expect(
      evaluateScanGate({ minSupported: 2, require: ['q/b', 'q/z'] }, now),
    ).toMatchObject([
      { outcome: 'failed' },
      { outcome: 'unknown', practices: ['q/b', 'q/z'] },
    ]);
  });

  it('fails where support or a fact of the baseline is lost, and says why', () => {
    const [check] = evaluateScanGate(
      {},
      scan(
        { a: 'none', b: 'supported' },
        { kms: { outcome: 'false', reason: 'not so for Data' } },
      ),
      scan({ a: 'supported', b: 'supported' }, { kms: holds }),
    );
    expect(check).toMatchObject({ outcome: 'failed', practices: ['q/a'] });
    expect(check.message).toContain('kms (not so for Data)');
  });

  it('does not pass where a fact of the baseline is no longer known', () => {
    const [check] = evaluateScanGate(
      {},
      scan(
        { a: 'supported' },
        { kms: { outcome: 'unknown', reason: 'parameter Key has no default' } },
      ),
      scan({ a: 'supported' }, { kms: holds }),
    );
    expect(check.outcome).toBe('unknown');
    expect(check.message).toContain('would have to be known');
  });

  it('passes where a resource is gone and nothing rested on it', () => {
    expect(
      evaluateScanGate(
        {},
        scan({ a: 'supported' }, { kms: { outcome: 'absent' } }),
        scan({ a: 'supported' }, { kms: holds }),
      ),
    ).toMatchObject([{ outcome: 'passed' }]);
  });
});
