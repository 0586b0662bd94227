import { Knex } from 'knex';
import { InstantColumn, toDate, toOptional } from '../database/columns';
import { whereAmong } from '../database/whereAmong';
import { AttestationStore } from './AttestationStore';
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

  async listOfEntities(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<StoredAttestation[]> {
    const rows = await whereAmong(
      tx,
      tx<AttestationRow>('attestations'),
      'entity_ref',
      entityRefs,
    ).orderBy([{ column: 'valid_from' }, { column: 'id' }]);
    return rows.map(toAttestation);
  }

  async listInherited(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, StoredAttestation[]>> {
    const entities = () =>
      whereAmong(tx, tx('scope_entities'), 'entity_ref', entityRefs);
    const above = (column: string, line: number) =>
      entities()
        .join('scope_ancestors', 'group_ref', column)
        .select(
          'entity_ref as below',
          'ancestor_ref as place',
          tx.raw('? as line', [line]),
          'depth',
        );
    const rows: (AttestationRow & { below: string })[] = await tx(
      'attestations',
    )
      .with(
        'places',
        above('owner', 1).unionAll([
          entities()
            .whereNotNull('system')
            .select(
              'entity_ref as below',
              'system as place',
              tx.raw('? as line', [2]),
              tx.raw('0 as depth'),
            ),
          above('domain', 3),
        ]),
      )
      .join('places', 'places.place', 'attestations.entity_ref')
      .orderBy([
        'places.line',
        'places.depth',
        'attestations.valid_from',
        'attestations.id',
      ])
      .select('attestations.*', 'places.below');
    const inherited = new Map<string, StoredAttestation[]>();
    for (const { below, ...row } of rows) {
      const list = inherited.get(below) ?? [];
      list.push({ ...toAttestation(row), inheritedFrom: row.entity_ref });
      inherited.set(below, list);
    }
    return inherited;
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
