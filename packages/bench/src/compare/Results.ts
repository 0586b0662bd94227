import { OrganisationFigures } from '../organisation/Figures';
import { PeerFigures } from '../peers/PeerFigures';

/** Where and when something was measured. */
export interface Measured {
  machine: string;
  /** ISO time. */
  at: string;
}

/** The newest results there are, of one database. */
export interface Results {
  database: string;
  components: number;
  /** Ours, with as many components as the peers. */
  ours?: OrganisationFigures & Partial<Measured>;
  techInsights?: PeerFigures & Partial<Measured>;
  scorecard?: PeerFigures & Partial<Measured>;
  /** Ours with 1,000 and with 100,000 components. */
  small?: OrganisationFigures & Partial<Measured>;
  large?: OrganisationFigures & Partial<Measured>;
}
