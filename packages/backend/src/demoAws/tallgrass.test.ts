import {
  CompiledLens,
  judgePractices,
} from '@lens-review/backstage-plugin-lens-review-common';
import { FakeAws } from '@lens-review/fake-aws';
import {
  collectDemo,
  DemoEvidence,
  demoLens,
} from './__testUtils__/collectDemo';
import { startDemoAws } from './startDemoAws';

// Everything that the demo portal reads of AWS
jest.setTimeout(60_000);

type Shown = 'supported' | 'undecided' | 'contradicted';

describe('the simulated accounts of Tallgrass', () => {
  let fake: FakeAws;
  let evidence: DemoEvidence;
  let lens: CompiledLens;

  beforeAll(async () => {
    fake = await startDemoAws();
    evidence = await collectDemo(fake.url);
    lens = demoLens();
  });

  afterAll(async () => {
    await fake.stop();
  });

  /** Practices that some component shows in each way, by the ways. */
  function practicesShown(): Record<Shown, Set<string>> {
    const shown: Record<Shown, Set<string>> = {
      supported: new Set(),
      undecided: new Set(),
      contradicted: new Set(),
    };
    for (const facts of evidence.facts.values()) {
      for (const { choiceId, verdict } of judgePractices(
        lens,
        facts,
        new Date(),
      )) {
        if (verdict === 'supported' || verdict === 'contradicted') {
          shown[verdict].add(choiceId);
        } else if (verdict === 'unknown') {
          shown.undecided.add(choiceId);
        }
      }
    }
    return shown;
  }

  it('hold nothing that a service could not have answered, and sources keep to what they declare', () => {
    expect(fake.problems).toEqual([]);
    expect(evidence.violations).toEqual([]);
  });

  it('show every practice with an expression in every way that it can be shown', () => {
    const withEvidence = lens.practices.filter(({ evidence: e }) => e);
    const full = withEvidence.filter(
      ({ evidence: e }) => e?.strength === 'full',
    );
    const refutable = withEvidence.filter(({ evidence: e }) => e?.refutes);
    const shown = practicesShown();
    // The counts that the closing note gives
    process.stdout.write(
      `Practices with an expression ${withEvidence.length}, at full strength ${full.length}, that can be refuted ${refutable.length}; ` +
        `the demo shows supported ${shown.supported.size}, undecided ${shown.undecided.size}, contradicted ${shown.contradicted.size}\n`,
    );

    const missing = (from: typeof withEvidence, way: Shown) =>
      from
        .map(({ choiceId }) => choiceId)
        .filter(choiceId => !shown[way].has(choiceId));
    expect(missing(withEvidence, 'supported')).toEqual([]);
    expect(missing(withEvidence, 'undecided')).toEqual([]);
    expect(missing(refutable, 'contradicted')).toEqual([]);
    expect(withEvidence.length).toBeGreaterThanOrEqual(50);
    expect(full.length).toBeGreaterThanOrEqual(38);
  });
});
