/** What the backend is told by the process that starts it. */
export interface BenchEnvironment {
  /** The backend that is measured; none while the catalog is filled. */
  peer: 'none' | 'tech-insights' | 'scorecard';
  components: number;
  port: number;
  /** Connection string; without it, SQLite. */
  postgres?: string;
  /** Prefix of the names of PostgreSQL's databases. */
  prefix: string;
  /** Folder of SQLite's files. */
  sqlite?: string;
}

/** @throws Error where a peer is named that there is none of */
export function readEnvironment(
  env: Record<string, string | undefined>,
): BenchEnvironment {
  return {
    peer: readPeer(env.BENCH_PEER ?? 'none'),
    components: Number(env.BENCH_COMPONENTS ?? 1000),
    port: Number(env.BENCH_PORT ?? 0),
    postgres: env.BENCH_POSTGRES,
    prefix: env.BENCH_PREFIX ?? 'peers_',
    sqlite: env.BENCH_SQLITE,
  };
}

function readPeer(name: string): BenchEnvironment['peer'] {
  switch (name) {
    case 'none':
    case 'tech-insights':
    case 'scorecard':
      return name;
    default:
      throw new Error(`There is no peer ${JSON.stringify(name)}`);
  }
}
