import { randomUUID } from 'node:crypto';
import {
  ApiSchemas,
  CompiledPractice,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { lock } from '../database/lock';
import { snapshot } from '../database/snapshot';
import { Lens, LensLibrary } from '../lenses/LensLibrary';
import { LensStore } from '../lenses/LensStore';
import { createOnce, RepeatResult } from '../requests/createOnce';
import {
  IdempotencyStore,
  IdempotentRequest,
} from '../requests/IdempotencyStore';
import { AttestationStore } from '../reviews/AttestationStore';
import { Refusal } from '../reviews/ChangeResult';
import { countBelow, pendBelow } from '../reviews/pendingRows';
import { documentOf, refuseAttestation } from '../reviews/refuseAttestation';
import { StoredAttestation } from '../reviews/Review';
import { placedIn } from './inheritedAttestations';

/** What the service is made of. */
export interface SharedAttestationServiceOptions {
  db: Knex;
  attestations: AttestationStore;
  lenses: Pick<LensLibrary, 'newest'>;
  lensStore: Pick<LensStore, 'listSteps'>;
  requests: IdempotencyStore;
  /** When an attestation runs out that names no end. */
  defaultAttestationEnd(from: Date): Date;
  now: () => Date;
}

/** What is attested of a group, system or domain under a lens. */
export interface SharedAttestations {
  lens: Lens;
  /** In force or run out, oldest first. */
  items: StoredAttestation[];
  /** What can be attested, in lens order. */
  practices: CompiledPractice[];
  /** ML components that it holds for. */
  components: number;
  at: Date;
}

/** An attestation at the instant of its change. */
export interface ChangedAttestation {
  attestation: StoredAttestation;
  at: Date;
}

/** What became of a change. */
export type SharedAttestationResult =
  | { outcome: 'done'; value: ChangedAttestation }
  | Refusal
  | RepeatResult;

/** Attestations that groups, systems and domains give to all their components. */
export class SharedAttestationService {
  readonly #options: SharedAttestationServiceOptions;

  constructor(options: SharedAttestationServiceOptions) {
    this.#options = options;
  }

  /** Undefined where there is no such lens. */
  async list(
    entityRef: string,
    lensAlias: string,
  ): Promise<SharedAttestations | undefined> {
    const { db, attestations, lenses, lensStore, now } = this.#options;
    return snapshot(db, async tx => {
      const lens = await lenses.newest(lensAlias, tx);
      const items = await attestations.list(entityRef, lensAlias, tx);
      const steps = await lensStore.listSteps(lensAlias, tx);
      return (
        lens && {
          lens,
          items: items.map(item => placedIn(lens, item, steps)),
          practices: lens.compiled.practices.filter(
            ({ organisational }) => organisational,
          ),
          components: await countBelow(tx, entityRef),
          at: now(),
        }
      );
    });
  }

  /** Stores a document; the reviews below count it in the background. */
  async attest(
    entityRef: string,
    wish: ApiSchemas['CreateSharedAttestationRequest'],
    actor: string,
    request?: IdempotentRequest<ChangedAttestation>,
  ): Promise<SharedAttestationResult> {
    const { db, requests, now } = this.#options;
    return db.transaction(async tx => {
      const at = now();
      await lock(tx, `entity:${entityRef}`);
      return createOnce<SharedAttestationResult, ChangedAttestation>(
        { store: requests, request, now: at, tx },
        () => this.#attest(entityRef, wish, actor, at, tx),
        result => (result.outcome === 'done' ? result.value : undefined),
      );
    });
  }

  /** Ends an attestation that a person made; it stays, with its end. */
  async withdraw(
    entityRef: string,
    attestationId: string,
    actor: string,
  ): Promise<SharedAttestationResult> {
    const { db, attestations, now } = this.#options;
    return db.transaction(async (tx): Promise<SharedAttestationResult> => {
      const at = now();
      await lock(tx, `entity:${entityRef}`);
      const known = await attestations.find(attestationId, tx);
      if (known?.entityRef !== entityRef) {
        return {
          outcome: 'missing',
          message: `There is no attestation '${attestationId}' of ${entityRef}`,
        };
      }
      if (known.source === 'annotation') {
        return {
          outcome: 'conflict',
          message: `It comes from an annotation of ${entityRef}; take it away there`,
        };
      }
      if (known.validUntil <= at) {
        return {
          outcome: 'conflict',
          message: 'It has run out already; there is nothing to withdraw',
        };
      }
      await attestations.setValidUntil(attestationId, at, tx);
      await this.#pend(known, actor, at, tx);
      return {
        outcome: 'done',
        value: { attestation: { ...known, validUntil: at }, at },
      };
    });
  }

  async #attest(
    entityRef: string,
    wish: ApiSchemas['CreateSharedAttestationRequest'],
    actor: string,
    at: Date,
    tx: Knex.Transaction,
  ): Promise<SharedAttestationResult> {
    const { attestations, lenses, defaultAttestationEnd } = this.#options;
    const { lens: lensAlias, questionId, choiceId, validUntil } = wish;
    const lens = await lenses.newest(lensAlias, tx);
    const refusal = lens
      ? refuseAttestation(wish, lens, at) ?? refuseOwn(wish, lens)
      : `lens: there is no lens '${lensAlias}'.`;
    if (refusal !== undefined) {
      return { outcome: 'refused', message: refusal };
    }
    const attestation: StoredAttestation = {
      id: randomUUID(),
      entityRef,
      lensAlias,
      questionId,
      choiceId,
      ...documentOf(wish),
      validFrom: at,
      validUntil: validUntil ? new Date(validUntil) : defaultAttestationEnd(at),
      source: 'person',
      createdBy: actor,
    };
    await attestations.insert(attestation, tx);
    await this.#pend(attestation, actor, at, tx);
    return { outcome: 'done', value: { attestation, at } };
  }

  async #pend(
    attestation: StoredAttestation,
    actor: string,
    at: Date,
    tx: Knex.Transaction,
  ): Promise<void> {
    const { questionId, choiceId } = attestation;
    await pendBelow(tx, attestation, {
      actor,
      subject: `${questionId}/${choiceId}`,
      at,
    });
  }
}

/** What each component has to show for itself cannot be shown for all of them. */
function refuseOwn(
  { questionId, choiceId }: ApiSchemas['PracticeRef'],
  lens: Lens,
): string | undefined {
  return lens.compiled.findPractice(questionId, choiceId)?.organisational
    ? undefined
    : `${questionId}/${choiceId} is a practice of each component; attest it in its review. The overlay of the lens says \`organisational: true\` where a practice is the organisation's own.`;
}
