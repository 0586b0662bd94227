import { Knex } from 'knex';
import { StoredAttestation } from './Review';

/** What an entity may count as attested. */
export interface CountingAttestations {
  /** Its own, oldest first. */
  own: StoredAttestation[];
  /** Those of the groups, systems and domains above it, the nearest first. */
  inherited: StoredAttestation[];
}

/** Attestations in the database, kept per entity and lens, before a review and after. */
export interface AttestationStore {
  /** All of an entity under a lens, in force or run out, oldest first. */
  list(
    entityRef: string,
    lensAlias: string,
    tx?: Knex.Transaction,
  ): Promise<StoredAttestation[]>;

  /** What may count for some entities, whatever the lens, by entity. */
  listCounting(
    entityRefs: readonly string[],
    tx: Knex.Transaction,
  ): Promise<Map<string, CountingAttestations>>;

  find(
    id: string,
    tx: Knex.Transaction,
  ): Promise<StoredAttestation | undefined>;

  /** Those that came from annotations, of many entities at once. */
  listFromAnnotations(
    entityRefs: string[],
    tx?: Knex.Transaction,
  ): Promise<StoredAttestation[]>;

  insert(attestation: StoredAttestation, tx: Knex.Transaction): Promise<void>;

  /** Moves the end of one. */
  setValidUntil(
    id: string,
    validUntil: Date,
    tx: Knex.Transaction,
  ): Promise<void>;

  remove(ids: string[], tx: Knex.Transaction): Promise<void>;
}
