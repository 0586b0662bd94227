import {
  factNamesOf,
  OverlayEvidence,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  CollectedFact,
  CollectorFact,
} from '@lens-review/backstage-plugin-lens-review-node';
import { readBuiltInLens } from '../../readLens';
import { isMet } from '../workloads';

/** Facts per component: as many as the lens has practices. */
const FACTS = 105;

/**
 * Facts with the names that the built-in lens asks for, so that verdicts, scores
 * and history follow from them; filled up to one per practice, or cut there.
 */
export class PracticeFacts {
  readonly declared: CollectorFact[];

  constructor() {
    const { overlay } = readBuiltInLens();
    const namesIn = ({ supports, refutes }: OverlayEvidence) =>
      [supports, refutes].flatMap(each => (each ? factNamesOf(each) : []));
    const names = new Set(
      Object.values(overlay.questions).flatMap(question =>
        Object.values(question.practices).flatMap(({ evidence }) =>
          evidence ? namesIn(evidence) : [],
        ),
      ),
    );
    for (let index = 0; names.size < FACTS; index++) {
      names.add(`bench.fact_${index}`);
    }
    this.declared = [...names]
      .slice(0, FACTS)
      .map(name => ({ name, asks: 'Made up for the benchmark?' }));
  }

  /** What is read of a component in a round; another round turns every value over. */
  of(entityRef: string, round: number): CollectedFact[] {
    return this.declared.map(({ name }, index) => ({
      name,
      resource: null,
      source: `https://source.example.com/${index}`,
      outcome: 'value',
      value: isMet(entityRef, index, 0) === (round % 2 === 0),
    }));
  }
}
