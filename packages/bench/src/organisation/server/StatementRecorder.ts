import { Knex } from 'knex';

/** A statement as the driver takes it. */
interface Statement {
  sql: string;
  bindings: readonly unknown[];
}

/** What of the two drivers' connections this needs. */
interface Connection {
  query?(sql: string, bindings: readonly unknown[]): Promise<unknown>;
  prepare?(sql: string): { all(...bindings: unknown[]): unknown };
}

/**
 * Keeps the reading statements of a request, and runs them again on the driver
 * itself: the least that answering the request can cost.
 */
export class StatementRecorder {
  readonly #db: Knex;
  readonly #kept = new Map<string, Statement[]>();
  #recording: Statement[] | undefined;

  constructor(db: Knex) {
    this.#db = db;
    db.on('query', ({ sql, bindings }: Statement) => {
      if (/^(select|with)/i.test(sql)) {
        this.#recording?.push({ sql, bindings: [...(bindings ?? [])] });
      }
    });
  }

  start(): void {
    this.#recording = [];
  }

  /** Keeps what was read since the start under a name. */
  stop(name: string): Statement[] {
    const statements = this.#recording ?? [];
    this.#recording = undefined;
    this.#kept.set(name, statements);
    return statements;
  }

  async replay(name: string): Promise<void> {
    const connection: Connection = await this.#db.client.acquireConnection();
    try {
      for (const { sql, bindings } of this.#kept.get(name) ?? []) {
        if (connection.prepare) {
          connection.prepare(sql).all(...bindings.map(toSqlite));
        } else {
          await connection.query?.(sql, bindings);
        }
      }
    } finally {
      await this.#db.client.releaseConnection(connection);
    }
  }
}

function toSqlite(value: unknown): unknown {
  if (value instanceof Date) {
    return value.getTime();
  }
  return typeof value === 'boolean' ? Number(value) : value;
}
