import { readFileSync } from 'fs';
import { resolve } from 'path';
import { compileEvidence } from '../evidence/CompiledExpression';
import { EvidenceExpression } from '../evidence/EvidenceExpression';
import { Fact } from '../evidence/Fact';
import { FactIndex, FactSlots } from '../evidence/FactIndex';
import { factNamesOf } from '../evidence/factNames';
import { isMeasured, verdictOf } from '../evidence/verdict';
import { OverlayEvidence } from '../overlay/Overlay';
import { parseOverlay } from '../overlay/parseOverlay';
import { parseLens } from './parseLens';

const folder = resolve(__dirname, '../../lenses/machine-learning');
const evidence = readEvidence();
const NOW = new Date('2026-01-01T00:00:00Z');

describe('the evidence of the Machine Learning Lens', () => {
  it('reaches at least 50 practices, at least 38 of them in full', () => {
    const full = evidence.filter(([, { strength }]) => strength === 'full');
    process.stdout.write(
      `Practices with evidence: ${evidence.length}, in full ${
        full.length
      }, in part ${evidence.length - full.length}\n`,
    );
    expect(evidence.length).toBeGreaterThanOrEqual(50);
    expect(full.length).toBeGreaterThanOrEqual(38);
  });

  it('is counted rightly in the README', () => {
    const full = evidence.filter(([, { strength }]) => strength === 'full');
    const refuted = evidence.filter(([, { refutes }]) => refutes);
    const readme = readFileSync(resolve(folder, 'README.md'), 'utf8');
    expect(readme.replace(/\s+/g, ' ')).toContain(
      `${evidence.length} practices have evidence, ${full.length} of them at full strength; ${refuted.length} can be contradicted.`,
    );
  });

  it('contradicts a practice only where the failed check is its opposite', () => {
    expect(
      evidence.flatMap(([id, { refutes }]) => (refutes ? [id] : [])),
    ).toEqual([
      'MLSEC03_BP01',
      'MLSEC03_BP02',
      'MLSEC04_BP01',
      'MLSEC04_BP02',
      'MLSEC06_BP01',
      'MLREL05_BP01',
      'MLPERF06_BP03',
      'MLPERF06_BP04',
      'MLCOST04_BP08',
      'MLCOST04_BP12',
      'MLCOST04_BP13',
      'MLCOST06_BP03',
      'MLSUS03_BP01',
    ]);
  });

  it('never contradicts through what the catalog lacks', () => {
    const catalogFacts = evidence.flatMap(([, { refutes }]) =>
      refutes
        ? factNamesOf(refutes).filter(name => name.startsWith('catalog.'))
        : [],
    );
    expect(catalogFacts).toEqual([]);
  });

  it('says why in sentences, and nothing twice', () => {
    const whys = evidence.map(([, { why }]) => why);
    expect(whys.filter(why => !/^[A-Z].*\.$/.test(why))).toEqual([]);
    expect(new Set(whys).size).toBe(whys.length);
  });

  it.each(evidence)('can support %s', (_, own) => {
    expect(judge(own, factsThatMake(own.supports, true))).toEqual({
      verdict: 'supported',
      measured: own.strength === 'full',
    });
  });

  it.each(evidence)('leaves %s undecided without facts', (_, own) => {
    expect(judge(own, []).verdict).toBe('unknown');
  });

  it.each(evidence.filter(([, { refutes }]) => refutes))(
    'can contradict %s',
    (_, own) => {
      const facts = own.refutes ? factsThatMake(own.refutes, true) : [];
      expect(judge(own, facts).verdict).toBe('contradicted');
    },
  );

  it.each(evidence)(
    'neither supports nor contradicts %s where everything is unknown or absent',
    (_, own) => {
      const names = factNamesOf({
        all: [own.supports, ...(own.refutes ? [own.refutes] : [])],
      });
      for (const outcome of ['unknown', 'absent'] as const) {
        const facts = names.map(name => ({
          ...factOf(name),
          outcome,
          reason: 'denied',
        }));
        expect(judge(own, facts).verdict).toBe('unknown');
      }
    },
  );
});

function readEvidence(): [string, OverlayEvidence][] {
  const lens = parseLens(readFileSync(resolve(folder, 'lens.json'), 'utf8'));
  if (!lens.ok) {
    throw new Error(JSON.stringify(lens.issues));
  }
  const text = readFileSync(resolve(folder, 'overlay.yaml'), 'utf8');
  const result = parseOverlay(text, lens.lens.document);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return Object.values(result.overlay.questions).flatMap(({ practices }) =>
    Object.entries(practices).flatMap(
      ([id, practice]): [string, OverlayEvidence][] =>
        practice.evidence ? [[id, practice.evidence]] : [],
    ),
  );
}

/** Facts, all of them observed, that give an expression the truth wanted. */
function factsThatMake(
  expression: EvidenceExpression,
  wanted: boolean,
): Fact[] {
  if ('all' in expression) {
    return expression.all.flatMap(part => factsThatMake(part, wanted));
  }
  if ('any' in expression) {
    return expression.any.flatMap(part => factsThatMake(part, wanted));
  }
  if ('not' in expression) {
    return factsThatMake(expression.not, !wanted);
  }
  return [{ ...factOf(expression.fact), outcome: 'value', value: wanted }];
}

function factOf(name: string) {
  return {
    entityRef: 'component:default/churn',
    collector: 'aws',
    kind: 'observed' as const,
    name,
    resource: 'arn:aws:s3:::churn',
    source: 'arn:aws:s3:::churn',
    observedAt: NOW,
    expiresAt: new Date(NOW.getTime() + 86_400_000),
  };
}

function judge(own: OverlayEvidence, facts: Fact[]) {
  const slots: FactSlots = new Map();
  const compiled = compileEvidence(own, slots);
  const index = new FactIndex(slots, facts, NOW.getTime());
  return {
    verdict: verdictOf(compiled, index),
    measured: isMeasured(compiled, index),
  };
}
