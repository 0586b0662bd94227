import { Run } from './load';

/** A row of the report with several clients: what it takes, beside the least that it could take. */
export interface ReadFigures {
  name: string;
  clients: number;
  runs: Run[];
  /** The same statements on the driver, behind one question about permissions; none for a write. */
  floors: Run[];
}

/** How fast evidence was taken in. */
export interface EvidenceFigures {
  name: string;
  /** Components a second, one number a run. */
  perSecond: number[];
}

/** All that was measured on one database with so many components. */
export interface OrganisationFigures {
  database: string;
  components: number;
  /** Seconds; without facts. */
  seedingTook: number;
  diskMiB: number;
  /** Whether facts were collected before the rest was measured; older results do not say it. */
  withEvidence?: boolean;
  evidence: EvidenceFigures[];
  reads: ReadFigures[];
  memory: { now: number; peak: number };
}

/** Whether all but evidence was measured with collected facts, which memory and the tab are full of. */
export function hadFacts({
  withEvidence,
  evidence,
}: OrganisationFigures): boolean {
  return withEvidence ?? evidence.length > 0;
}

/** Middle, lowest and highest of several runs. */
export function spread(values: readonly number[]): {
  median: number;
  min: number;
  max: number;
} {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)],
    min: sorted[0],
    max: sorted[sorted.length - 1],
  };
}
