import { Knex } from 'knex';
import { InstantColumn, toDate, toOptional } from '../database/columns';
import { whereAmong } from '../database/whereAmong';
import { AttestationStore, CountingAttestations } from './AttestationStore';
import { StoredAttestation } from './Review';

interface AttestationRow {
  id: string;
  entity_ref: string;
  lens_alias: string;
  question_id: string;
  choice_id: string;
  url: string | null;
  title: string | null;
  source: StoredAttestation['source'];
  created_by: string;
  valid_from: InstantColumn;
  valid_until: InstantColumn;
}

/** Attestations in the table `attestations`. */
export class DatabaseAttestationStore implements AttestationStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async list(
    entityRef: string,
    lensAlias: string,
    tx?: Knex.Transaction,
  ): Promise<StoredAttestation[]> {
    const rows = await (tx ?? this.#db)<AttestationRow>('attestations')
      .where({ entity_ref: entityRef, lens_alias: lensAlias })
      .orderBy([{ column: 'valid_from' }, { column: 'id' }]);
    return rows.map(toAttestation);
  }

  async listCounting(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, CountingAttestations>> {
    const line = (place: number) => tx.raw('CAST(? AS integer) as line', place);
    const entities = () =>
      whereAmong(tx, tx('scope_entities'), 'entity_ref', entityRefs);
    const above = (column: string, place: number) =>
      entities()
        .join('scope_ancestors', 'group_ref', column)
        .select(
          'entity_ref as below',
          'ancestor_ref as place',
          line(place),
          'depth',
        );
    const rows: (AttestationRow & { below: string; line: number })[] =
      await whereAmong(
        tx,
        tx('attestations').with(
          'places',
          above('owner', 1).unionAll([
            entities()
              .whereNotNull('system')
              .select(
                'entity_ref as below',
                'system as place',
                line(2),
                tx.raw('0 as depth'),
              ),
            above('domain', 3),
          ]),
        ),
        'entity_ref',
        entityRefs,
      )
        .select(
          'attestations.*',
          'entity_ref as below',
          line(0),
          tx.raw('0 as depth'),
        )
        .unionAll([
          tx('attestations')
            .join('places', 'places.place', 'attestations.entity_ref')
            .select(
              'attestations.*',
              'places.below',
              'places.line',
              'places.depth',
            ),
        ])
        .orderBy(['line', 'depth', 'valid_from', 'id']);
    const counting = new Map<string, CountingAttestations>();
    for (const row of rows) {
      const known = counting.get(row.below) ?? { own: [], inherited: [] };
      counting.set(row.below, known);
      if (row.line === 0) {
        known.own.push(toAttestation(row));
      } else {
        known.inherited.push({
          ...toAttestation(row),
          inheritedFrom: row.entity_ref,
        });
      }
    }
    return counting;
  }

  async find(
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredAttestation | undefined> {
    const row = await tx<AttestationRow>('attestations').where({ id }).first();
    return row && toAttestation(row);
  }

  async listFromAnnotations(
    entityRefs: string[],
    tx?: Knex.Transaction,
  ): Promise<StoredAttestation[]> {
    const db = tx ?? this.#db;
    const rows = await whereAmong(
      db,
      db<AttestationRow>('attestations').where({ source: 'annotation' }),
      'entity_ref',
      entityRefs,
    ).orderBy([{ column: 'valid_from' }, { column: 'id' }]);
    return rows.map(toAttestation);
  }

  async insert(
    attestation: StoredAttestation,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('attestations').insert({
      id: attestation.id,
      entity_ref: attestation.entityRef,
      lens_alias: attestation.lensAlias,
      question_id: attestation.questionId,
      choice_id: attestation.choiceId,
      url: attestation.url ?? null,
      title: attestation.title ?? null,
      source: attestation.source,
      created_by: attestation.createdBy,
      valid_from: attestation.validFrom,
      valid_until: attestation.validUntil,
    });
  }

  async setValidUntil(
    id: string,
    validUntil: Date,
    tx: Knex.Transaction,
  ): Promise<void> {
    await tx('attestations').where({ id }).update({ valid_until: validUntil });
  }

  async remove(ids: string[], tx: Knex.Transaction): Promise<void> {
    await whereAmong(tx, tx('attestations'), 'id', ids).delete();
  }
}

function toAttestation(row: AttestationRow): StoredAttestation {
  return {
    id: row.id,
    entityRef: row.entity_ref,
    lensAlias: row.lens_alias,
    questionId: row.question_id,
    choiceId: row.choice_id,
    url: toOptional(row.url),
    title: toOptional(row.title),
    source: row.source,
    createdBy: row.created_by,
    validFrom: toDate(row.valid_from),
    validUntil: toDate(row.valid_until),
  };
}
