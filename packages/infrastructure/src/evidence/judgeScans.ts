import {
  CompiledLens,
  explainVerdict,
  Fact,
  OverlayEvidence,
  Verdict,
  VerdictCondition,
} from '@lens-review/backstage-plugin-lens-review-common';
import { ScannedResource, TemplateScan } from '../TemplateScan';
import { ResourceFact, resourceFacts } from './resourceFacts';

/**
 * What scanned files say about a practice.
 *
 * @public
 */
export interface ScannedPractice {
  questionId: string;
  choiceId: string;
  title: string;
  pillarId: string;
  /** `unknown` where the files do not decide it, `none` where the lens names no evidence for it. */
  verdict: Verdict;
  /** How much support would prove; undefined where the lens names no evidence. */
  strength?: OverlayEvidence['strength'];
  /** The overlay's sentence: why these facts speak for the practice. */
  why?: string;
  explanation: ScannedCondition[];
}

/**
 * A condition of a verdict with what the files say about it.
 *
 * @public
 */
export type ScannedCondition = Pick<
  VerdictCondition,
  'side' | 'fact' | 'expected' | 'outcome'
> & { observed: ScannedResource[] };

/** Files do not age between reading and judging. */
const READ_AT = new Date(0);
const NEVER = new Date(8.64e15);

/**
 * The verdicts of a lens on what files declare, in lens order. Facts of all files
 * count together, as they would for a component that names them all.
 *
 * @public
 */
export function judgeScans(
  scans: TemplateScan[],
  lens: CompiledLens,
): ScannedPractice[] {
  const facts = scans.flatMap(scan => resourceFacts(scan)).map(toFact);
  const places = placesOf(scans);
  return lens.practices.map(practice => {
    const { questionId, choiceId, title, pillarId, evidence } = practice;
    const { verdict, strength, why, conditions } = explainVerdict(
      evidence,
      facts,
      READ_AT,
    );
    return {
      questionId,
      choiceId,
      title,
      pillarId,
      verdict,
      strength,
      why,
      explanation: conditions.map(
        ({ side, fact, expected, outcome, observed }) => ({
          side,
          fact,
          expected,
          outcome,
          observed: observed.flatMap(one => places(one) ?? []),
        }),
      ),
    };
  });
}

function toFact(fact: ResourceFact): Fact {
  return {
    ...fact,
    entityRef: '',
    collector: 'scan',
    kind: 'declared',
    observedAt: READ_AT,
    expiresAt: NEVER,
  };
}

/** Finds the place that a fact was made from, with its reason. */
function placesOf(
  scans: TemplateScan[],
): (fact: Fact) => ScannedResource | undefined {
  const known = new Map<string, ScannedResource>();
  const keyOf = (name: string, resource: string | null, outcome: string) =>
    JSON.stringify([name, resource, outcome]);
  for (const { facts } of scans) {
    for (const { name, resources } of facts) {
      for (const found of resources) {
        const { file, logicalId, outcome } = found;
        const said = outcome === 'value' ? String(found.value) : outcome;
        known.set(keyOf(name, `${file}#${logicalId}`, said), found);
      }
    }
  }
  return fact =>
    known.get(
      keyOf(
        fact.name,
        fact.resource,
        fact.outcome === 'value' ? String(fact.value) : fact.outcome,
      ),
    ) ?? refused(fact);
}

/** A file of which nothing could be read has no resource to point at. */
function refused(fact: Fact): ScannedResource | undefined {
  return fact.outcome === 'unknown' && fact.resource !== null
    ? {
        file: fact.resource,
        logicalId: '',
        line: 1,
        outcome: 'unknown',
        reason: fact.reason,
      }
    : undefined;
}
