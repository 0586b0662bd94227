import { ReadFigures } from '../organisation/Figures';

/** The backends that do the same job, by the names of their plugins. */
export const PEERS = ['tech-insights', 'scorecard'] as const;

export type Peer = (typeof PEERS)[number];

/** A call that takes long: its times, or how long it was waited for in vain. */
export interface CallFigures {
  name: string;
  /** One number a call that was answered. */
  seconds: number[];
  /** Bytes of the last answer. */
  bytes: number;
  /** Seconds after which the first call was given up. */
  gaveUpAfter?: number;
}

/** All that was measured of a peer on one database with so many components. */
export interface PeerFigures {
  peer: Peer;
  /** Packages that were measured, with their versions. */
  packages: string[];
  database: string;
  components: number;
  /** Seconds that a real catalog needed for the organisation. */
  fillingTook: number;
  diskMiB: number;
  /** Components a second, everything read and stored, one number a run. */
  evidencePerSecond: number[];
  reads: ReadFigures[];
  calls: CallFigures[];
  memory: {
    /** MiB at most while entities and tables were looked at. */
    reading: number;
    /** MiB at most with the view of the organisation. */
    organisation: number;
  };
  /** What was left out, or done less often than in a smaller run. */
  cut: string[];
}

/** Names of the rows by which the peers are compared with ours. */
export const PEER_ROW = {
  entity: "one entity's scorecard",
  organisation: 'organisation view',
  oneMetric: 'one metric over the organisation',
  tablePage: 'table page: 5 rows, as it is by default',
  /** Seven components of ten have that status. */
  tablePageFiltered: 'table page: 50 rows, filtered by status, sorted by value',
} as const;
