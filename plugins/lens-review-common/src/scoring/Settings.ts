/**
 * Settings that a score depends on.
 *
 * @public
 */
export interface ScoringSettings {
  /** Weight of a pillar in the overall values, by pillar id; 1 where not named. Not negative. */
  pillarWeights: Record<string, number>;
  /** Rungs from the lowest up. */
  levels: LevelRung[];
}

/**
 * A rung of the level ladder. Numbers are percentages 0..100, compared with the
 * rounded values. Every rung also wants that no pillar is null.
 *
 * @public
 */
export interface LevelRung {
  id: string;
  minScope: number;
  minScore: number;
  minAssurance: number;
  /** No question of these pillars is effectively HIGH or UNANSWERED; `all` for every pillar. */
  noHighRisk: 'all' | string[];
}

/** The ladder of docs/concepts.md. @public */
export const DEFAULT_LEVELS: LevelRung[] = [
  {
    id: 'bronze',
    minScope: 60,
    minScore: 50,
    minAssurance: 10,
    noHighRisk: [],
  },
  {
    id: 'silver',
    minScope: 60,
    minScore: 75,
    minAssurance: 30,
    noHighRisk: ['security'],
  },
  {
    id: 'gold',
    minScope: 60,
    minScore: 90,
    minAssurance: 60,
    noHighRisk: 'all',
  },
];

/** Every pillar counts the same; the levels are bronze, silver and gold. @public */
export const DEFAULT_SETTINGS: ScoringSettings = {
  pillarWeights: {},
  levels: DEFAULT_LEVELS,
};
