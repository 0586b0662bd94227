import { randomUUID } from 'node:crypto';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { lock } from '../database/lock';
import { Lens, LensLibrary } from '../lenses/LensLibrary';
import {
  AnnotatedAttestation,
  hasAttestationAnnotations,
  identityOf,
  readAttestationAnnotations,
} from './attestationAnnotations';
import { isHolder } from '../sharedAttestations/holders';
import { AttestationStore } from './AttestationStore';
import { pendBelow } from './pendingRows';
import { StoredAttestation } from './Review';
import { ReviewScorer } from './ReviewScorer';
import { ReviewSignal } from './ReviewService';
import { transactReviews } from './ReviewSignals';
import { ReviewStore } from './ReviewStore';

/** The library holds a handful of lenses. */
const ALL_LENSES = 200;

/** What the sync is made of. */
export interface AttestationSyncOptions {
  db: Knex;
  attestations: AttestationStore;
  reviews: ReviewStore;
  lenses: Pick<LensLibrary, 'list' | 'load'>;
  scorer: ReviewScorer;
  /** When an attestation runs out that names no end. */
  defaultAttestationEnd(from: Date): Date;
  now: () => Date;
  notify: (signals: ReviewSignal[]) => void;
}

/** Keeps the attestations of entities in step with their annotations. */
export class AttestationSync {
  readonly #options: AttestationSyncOptions;

  constructor(options: AttestationSyncOptions) {
    this.#options = options;
  }

  /**
   * Takes in what the annotations of some entities say now: an attestation counts
   * from the instant at which it was first seen, and goes when its annotation goes.
   */
  async sync(entities: Entity[]): Promise<void> {
    const { attestations } = this.#options;
    // Few entities attest anything; for the others no lens need be read
    const lenses = entities.some(hasAttestationAnnotations)
      ? await this.#loadLenses()
      : [];
    const stored = await attestations.listFromAnnotations(
      entities.map(entity => stringifyEntityRef(entity)),
    );
    for (const entity of entities) {
      const entityRef = stringifyEntityRef(entity);
      const wanted = readAttestationAnnotations(
        entity.metadata.annotations ?? {},
        lenses,
      );
      const known = stored.filter(one => one.entityRef === entityRef);
      if (this.#differ(wanted, known)) {
        await this.#apply(entityRef, wanted);
      }
    }
  }

  #differ(wanted: AnnotatedAttestation[], known: StoredAttestation[]): boolean {
    const byIdentity = new Map(known.map(one => [identityOf(one), one]));
    return (
      wanted.length !== known.length ||
      wanted.some(one => {
        const stored = byIdentity.get(identityOf(one));
        return (
          !stored ||
          this.#endOf(one, stored.validFrom).getTime() !==
            stored.validUntil.getTime()
        );
      })
    );
  }

  async #apply(
    entityRef: string,
    wanted: AnnotatedAttestation[],
  ): Promise<void> {
    const { db, attestations, reviews, scorer, now, notify } = this.#options;
    await transactReviews(db, notify, async (tx, signals) => {
      await lock(tx, `entity:${entityRef}`);
      const context = { tx, signals, now: now() };
      const open = [];
      for (const review of await reviews.listOpenOf(entityRef, tx)) {
        open.push(await scorer.catchUp(review, context));
      }

      const known = await attestations.listFromAnnotations([entityRef], tx);
      const left = new Map(known.map(one => [identityOf(one), one]));
      const touched = new Set<string>();
      for (const one of wanted) {
        const stored = left.get(identityOf(one));
        left.delete(identityOf(one));
        const validFrom = stored?.validFrom ?? context.now;
        const validUntil = this.#endOf(one, validFrom);
        if (!stored) {
          await attestations.insert(
            {
              ...one,
              id: randomUUID(),
              entityRef,
              validFrom,
              validUntil,
              source: 'annotation',
              createdBy: entityRef,
            },
            tx,
          );
          touched.add(one.lensAlias);
        } else if (stored.validUntil.getTime() !== validUntil.getTime()) {
          await attestations.setValidUntil(stored.id, validUntil, tx);
          touched.add(one.lensAlias);
        }
      }
      const gone = [...left.values()];
      await attestations.remove(
        gone.map(({ id }) => id),
        tx,
      );
      gone.forEach(({ lensAlias }) => touched.add(lensAlias));

      if (isHolder(entityRef)) {
        for (const lensAlias of touched) {
          await pendBelow(
            tx,
            { entityRef, lensAlias },
            { actor: 'system', at: context.now },
          );
        }
      }
      for (const review of open) {
        if (touched.has(review.lensAlias)) {
          await scorer.rescore(
            review,
            { cause: 'attestation', actor: 'system', subject: entityRef },
            context,
          );
        }
      }
    });
  }

  #endOf(attestation: AnnotatedAttestation, firstSeen: Date): Date {
    return (
      attestation.validUntil ?? this.#options.defaultAttestationEnd(firstSeen)
    );
  }

  async #loadLenses(): Promise<Lens[]> {
    const { lenses } = this.#options;
    const { items } = await lenses.list({ limit: ALL_LENSES });
    return Promise.all(
      items.map(({ alias, version }) => lenses.load(alias, version)),
    );
  }
}
