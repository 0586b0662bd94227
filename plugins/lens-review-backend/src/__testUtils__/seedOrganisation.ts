import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { randomUUID } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import {
  Answer,
  DEFAULT_SETTINGS,
  practicesOf,
} from '@lens-review/backstage-plugin-lens-review-common';
import { LensPack } from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { createTrackers } from '../issues/createTrackers';
import { createServices } from '../createServices';
import { DatabaseFactStore } from '../evidence/DatabaseFactStore';
import { DatabaseExemptionStore } from '../exemptions/DatabaseExemptionStore';
import { DatabaseLensStore } from '../lenses/DatabaseLensStore';
import { Lens } from '../lenses/LensLibrary';
import { LensLoader } from '../lenses/LensLoader';
import { AnswerPlace } from '../reviews/answerRows';
import { DatabaseAttestationStore } from '../reviews/DatabaseAttestationStore';
import { DatabaseHistoryStore } from '../reviews/DatabaseHistoryStore';
import { DatabasePendingChangeStore } from '../reviews/DatabasePendingChangeStore';
import { DatabaseReviewStore } from '../reviews/DatabaseReviewStore';
import { ReviewRecord } from '../reviews/Review';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { ReviewSignals } from '../reviews/ReviewSignals';
import { DatabaseScopeIndex } from '../scorecards/DatabaseScopeIndex';
import { DatabaseScoreStore } from '../scorecards/DatabaseScoreStore';
import { ScopeEntity, ScopeIndex } from '../scorecards/ScopeIndex';
import { toScopeEntity } from '../scorecards/toScopeEntity';
import { ReviewRhythm } from '../sprints/ReviewRhythm';

/** Reviews that are stored in one transaction. */
const CHUNK = 250;

const SEED = 'user:default/seed';

/** What is to be there. */
export interface OrganisationSeed {
  /** Its newest published version is used. */
  lens: LensPack;
  components: Iterable<Entity[]>;
  /** What groups are part of. */
  parents: ReadonlyMap<string, readonly string[]>;
  /** Whether a component follows a practice, by place of question and choice. */
  isMet(entityRef: string, question: number, choice: number): boolean;
  now: Date;
}

/**
 * Puts components in scope, and starts and answers a review of each, in bulk: the
 * stores write what they write for people, but many at a time.
 *
 * @param db - with all migrations applied
 */
export async function seedOrganisation(
  db: Knex,
  seed: OrganisationSeed,
): Promise<void> {
  const { lenses } = createServices({
    db,
    scoring: DEFAULT_SETTINGS,
    autoAccept: false,
    attestationMaxAge: { years: 1 },
    process: {
      approvers: [],
      exemptions: { endRequired: true },
      remindBefore: { days: 14 },
    },
    trackers: createTrackers(ScmIntegrations.fromConfig(new ConfigReader({}))),
    logger: { warn: () => {} },
    now: () => seed.now,
    notify: () => {},
  });
  await lenses.install([seed.lens]);
  const rhythm = new ReviewRhythm(undefined);
  const scope = new DatabaseScopeIndex(db, rhythm);
  await scope.sync(streamOf(seed.components), seed.parents, seed.now);
  await seedReviews(db, scope, rhythm, seed);
}

async function* streamOf(
  chunks: Iterable<Entity[]>,
): AsyncIterable<ScopeEntity[]> {
  for (const chunk of chunks) {
    yield chunk.map(entity => toScopeEntity(entity, () => undefined));
  }
}

async function seedReviews(
  db: Knex,
  scope: ScopeIndex,
  rhythm: ReviewRhythm,
  seed: OrganisationSeed,
): Promise<void> {
  const lensStore = new DatabaseLensStore(db);
  const loader = new LensLoader(lensStore);
  const { alias } = seed.lens;
  const [newest] = await lensStore.listPublished(alias);
  const lens = await loader.load(alias, newest.version);
  const reviews = new DatabaseReviewStore(db, rhythm);
  const scorer = new ReviewScorer({
    db,
    reviews,
    lenses: loader,
    lensStore,
    scores: new DatabaseScoreStore(db),
    history: new DatabaseHistoryStore(db),
    attestations: new DatabaseAttestationStore(db),
    pending: new DatabasePendingChangeStore(db),
    exemptions: new DatabaseExemptionStore(db),
    facts: new DatabaseFactStore(db),
    settings: DEFAULT_SETTINGS,
    autoAccept: false,
  });

  let after: string | undefined;
  for (;;) {
    const refs = await scope.listRefs({ after, limit: CHUNK });
    if (refs.length === 0) {
      return;
    }
    const records = refs.map(entityRef => reviewOf(entityRef, lens, seed));
    await db.transaction(async tx => {
      await reviews.insertAll(records, tx);
      await reviews.addAnswers(
        records.flatMap(record => answersOf(record, lens, seed)),
        tx,
      );
      await scorer.rescoreAll(
        records,
        { cause: 'answer', actor: SEED },
        { tx, now: seed.now, signals: new ReviewSignals() },
      );
    });
    after = refs.at(-1);
  }
}

function reviewOf(
  entityRef: string,
  lens: Lens,
  { now }: { now: Date },
): ReviewRecord {
  return {
    id: randomUUID(),
    entityRef,
    lensAlias: lens.alias,
    lensVersion: lens.version,
    status: 'draft',
    revision: 1,
    frozen: false,
    createdAt: now,
    createdBy: SEED,
    updatedAt: now,
  };
}

function answersOf(
  review: ReviewRecord,
  lens: Lens,
  seed: OrganisationSeed,
): AnswerPlace[] {
  const questions = lens.document.pillars.flatMap(pillar => pillar.questions);
  return questions.map((question, place) => {
    const choices: Answer['choices'] = Object.create(null);
    practicesOf(question).forEach(({ id }, index) => {
      choices[id] = {
        state: seed.isMet(review.entityRef, place, index)
          ? 'selected'
          : 'unselected',
      };
    });
    return {
      reviewId: review.id,
      questionId: question.id,
      answer: {
        answer: { applicable: true, choices },
        revision: 1,
        updatedAt: seed.now,
        updatedBy: review.createdBy,
      },
    };
  });
}
