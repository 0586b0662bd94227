import { Verdict } from '../scoring/ReviewResult';
import { check, GateCheck, listed } from './GateCheck';
import { nameOf } from './nameOf';

/**
 * What templates must declare where no portal is asked. A demand that is left out
 * is not made.
 *
 * @public
 */
export interface ScanGate {
  /** No practice is contradicted. */
  noConflicts?: boolean;
  /** Practices that must be supported at least. */
  minSupported?: number;
  /** Practices, as `<questionId>/<choiceId>`, that must be supported. */
  require?: string[];
}

/** What scanned files come to. @public */
export interface GateScan {
  practices: { questionId: string; choiceId: string; verdict: Verdict }[];
  /** One word for each fact, over all files. */
  facts: ReadonlyMap<string, GateFact>;
}

/** A fact of scanned files as a gate compares it with its baseline. @public */
export interface GateFact {
  outcome: 'true' | 'false' | 'unknown' | 'absent';
  /** Why it is not true. */
  reason?: string;
}

/**
 * Judges scanned files by a gate, one check for each demand that is made.
 *
 * @param baseline - the same files of the default branch; they must not have been better
 * @public
 */
export function evaluateScanGate(
  gate: ScanGate,
  scan: GateScan,
  baseline?: GateScan,
): GateCheck[] {
  const checks: GateCheck[] = [];
  if (gate.noConflicts) {
    const found = withVerdict(scan, 'contradicted');
    checks.push(
      found.length === 0
        ? check('conflicts', 'passed', 'The files contradict no practice.')
        : check(
            'conflicts',
            'failed',
            `The files contradict ${listed(found)}.`,
            { practices: found },
          ),
    );
  }
  if (gate.minSupported !== undefined) {
    const { length } = withVerdict(scan, 'supported');
    checks.push(
      check(
        'support',
        length >= gate.minSupported ? 'passed' : 'failed',
        `The files support ${length} practices, at least ${gate.minSupported} are wanted.`,
      ),
    );
  }
  if (gate.require !== undefined && gate.require.length > 0) {
    checks.push(required(gate.require, scan));
  }
  if (baseline !== undefined) {
    checks.push(regression(scan, baseline));
  }
  return checks;
}

function required(names: string[], scan: GateScan): GateCheck {
  const verdicts = new Map(
    scan.practices.map(one => [nameOf(one), one.verdict]),
  );
  const missing = names.filter(name => verdicts.get(name) !== 'supported');
  if (missing.length === 0) {
    return check('support', 'passed', 'Every required practice is supported.');
  }
  const isContradicted = missing.some(
    name => verdicts.get(name) === 'contradicted',
  );
  return check(
    'support',
    isContradicted ? 'failed' : 'unknown',
    `The files do not show ${listed(
      missing,
    )}. "lens-review scan --verbose" says which facts would.`,
    { practices: missing },
  );
}

function regression(scan: GateScan, baseline: GateScan): GateCheck {
  const before = new Map(
    baseline.practices.map(one => [nameOf(one), one.verdict]),
  );
  const contradicted: string[] = [];
  const unsupported: string[] = [];
  for (const practice of scan.practices) {
    const name = nameOf(practice);
    const was = before.get(name);
    if (practice.verdict === 'contradicted' && was !== 'contradicted') {
      contradicted.push(name);
    } else if (was === 'supported' && practice.verdict !== 'supported') {
      unsupported.push(name);
    }
  }
  const broken: string[] = [];
  const open: string[] = [];
  for (const [name, was] of baseline.facts) {
    const is = scan.facts.get(name);
    if (was.outcome === 'true' && is?.outcome === 'false') {
      broken.push(is.reason ? `${name} (${is.reason})` : name);
    } else if (was.outcome === 'true' && is?.outcome === 'unknown') {
      open.push(is.reason ? `${name} (${is.reason})` : name);
    }
  }
  const faults = [
    ...(contradicted.length > 0
      ? [`practices that are now contradicted: ${listed(contradicted)}`]
      : []),
    ...(unsupported.length > 0
      ? [`practices that are no longer supported: ${listed(unsupported)}`]
      : []),
    ...(broken.length > 0
      ? [`facts that no longer hold: ${listed(broken)}`]
      : []),
    ...(open.length > 0
      ? [`facts that would have to be known again: ${listed(open)}`]
      : []),
  ];
  const practices = [...contradicted, ...unsupported];
  if (faults.length === 0) {
    return check(
      'regression',
      'passed',
      'Nothing is worse than in the baseline.',
    );
  }
  const isFailed = practices.length > 0 || broken.length > 0;
  return check(
    'regression',
    isFailed ? 'failed' : 'unknown',
    `Worse than the baseline: ${faults.join('; ')}.`,
    { practices },
  );
}

function withVerdict(scan: GateScan, verdict: Verdict): string[] {
  return scan.practices.filter(one => one.verdict === verdict).map(nameOf);
}
