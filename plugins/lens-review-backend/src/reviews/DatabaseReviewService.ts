import { randomUUID } from 'node:crypto';
import {
  acceptPractice,
  answersEqual,
  ApiSchemas,
  applyAnswerUpdate,
  nextSteps,
} from '@lens-review/backstage-plugin-lens-review-common';
import { AnswerTemplateStore } from '../answerTemplates/AnswerTemplateStore';
import { DEFAULT_LIMIT, parseOffset, toPage } from '../database/cursor';
import { lock } from '../database/lock';
import { Page, PageRequest } from '../database/Page';
import { snapshot } from '../database/snapshot';
import { Visibility } from '../database/Visibility';
import { LensLibrary } from '../lenses/LensLibrary';
import { createOnce } from '../requests/createOnce';
import {
  IdempotencyStore,
  IdempotentRequest,
} from '../requests/IdempotencyStore';
import { attest, withdrawAttestation } from './attesting';
import { AttestationStore } from './AttestationStore';
import { ChangeResult } from './ChangeResult';
import { copyReviewAnswers } from './copyReviewAnswers';
import { findCopySource } from './copySource';
import { emptyAnswer } from './emptyAnswer';
import { HistoryRow, HistoryStore } from './HistoryStore';
import { improvementToApi } from './improvementToApi';
import { ReviewRecord, StoredAttestation } from './Review';
import { ScoringContext } from './ReviewScorer';
import {
  AcceptProposalsResult,
  AttestResult,
  CreateReviewResult,
  PutAnswerResult,
  ReviewReading,
  ReviewService,
  ReviewWish,
} from './ReviewService';
import {
  ReviewTransactions,
  ReviewTransactionsOptions,
} from './ReviewTransactions';
import { isBehind } from './ReviewStand';
import { ReviewQuery, ReviewSummary } from './ReviewStore';
import { ReviewView } from './ReviewView';
import { selectProposals } from './selectProposals';

/** What the service is made of. */
export interface ReviewServiceOptions extends ReviewTransactionsOptions {
  history: HistoryStore;
  attestations: AttestationStore;
  templates: AnswerTemplateStore;
  requests: IdempotencyStore;
  lenses: Pick<LensLibrary, 'newest'>;
  /** When an attestation runs out that names no end. */
  defaultAttestationEnd(from: Date): Date;
}

/** Reviews on top of the stores. */
export class DatabaseReviewService implements ReviewService {
  readonly #options: ReviewServiceOptions;
  readonly #transactions: ReviewTransactions;

  constructor(options: ReviewServiceOptions) {
    this.#options = options;
    this.#transactions = new ReviewTransactions(options);
  }

  async create(
    wish: ReviewWish,
    actor: string,
    request?: IdempotentRequest<ReviewView>,
  ): Promise<CreateReviewResult> {
    return this.#transactions.transact(context =>
      createOnce<CreateReviewResult, ReviewView>(
        { store: this.#options.requests, request, ...context },
        () => this.#create(wish, actor, context),
        result => (result.outcome === 'created' ? result.view : undefined),
      ),
    );
  }

  async find(id: string): Promise<ReviewRecord | undefined> {
    const review = await this.#options.reviews.get(id);
    return review?.frozen ? undefined : review;
  }

  async findCurrent(id: string): Promise<ReviewRecord | undefined> {
    const { reviews, now } = this.#options;
    const stand = await reviews.getStand(id);
    if (!stand || stand.review.frozen) {
      return undefined;
    }
    if (!isBehind(stand, now())) {
      return stand.review;
    }
    await this.#catchUp(id);
    return this.find(id);
  }

  startReading(id: string): ReviewReading {
    const reading = this.#read(id, { mayBeBehind: false });
    return {
      found: async () => (await reading)?.review,
      view: async () => {
        const found = await reading;
        if (!found || found.view) {
          return found?.view;
        }
        await this.#catchUp(id);
        return (await this.#read(id, { mayBeBehind: true }))?.view;
      },
    };
  }

  async get(id: string): Promise<ReviewView | undefined> {
    return this.startReading(id).view();
  }

  async list(
    query: ReviewQuery,
    visibility?: Visibility,
  ): Promise<Page<ReviewSummary>> {
    return this.#options.reviews.list(query, visibility);
  }

  async putAnswer(
    id: string,
    questionId: string,
    update: ApiSchemas['AnswerUpdate'],
    revision: number,
    actor: string,
  ): Promise<PutAnswerResult> {
    const { reviews, scorer } = this.#options;
    return this.#transactions.change<PutAnswerResult>(
      id,
      async (review, context) => {
        const { tx, now } = context;
        const view = await scorer.view(review, now, tx);
        const question = view.lens.compiled.findQuestion(questionId);
        if (!question) {
          return { outcome: 'unknown_question' };
        }
        const before = view.answers[questionId] ?? emptyAnswer();
        const applied = applyAnswerUpdate(
          question.source,
          before.answer,
          update,
        );
        if (!applied.ok) {
          const message = applied.errors.map(error => error.message).join(' ');
          return { outcome: 'refused', message };
        }
        if (answersEqual(before.answer, applied.answer)) {
          return { outcome: 'saved', view, changed: false };
        }
        if (before.revision !== revision) {
          return { outcome: 'stale', view };
        }
        await reviews.putAnswer(
          id,
          questionId,
          {
            answer: applied.answer,
            revision: revision + 1,
            updatedAt: now,
            updatedBy: actor,
          },
          tx,
        );
        return {
          outcome: 'saved',
          changed: true,
          view: await scorer.rescore(
            review,
            { cause: 'answer', actor, subject: questionId },
            context,
          ),
        };
      },
    );
  }

  async acceptProposals(
    id: string,
    practices: ApiSchemas['PracticeRef'][] | undefined,
    actor: string,
    request?: IdempotentRequest<ApiSchemas['AcceptProposalsResponse']>,
  ): Promise<AcceptProposalsResult> {
    return this.#transactions.change<AcceptProposalsResult>(
      id,
      (review, context) =>
        createOnce<
          AcceptProposalsResult,
          ApiSchemas['AcceptProposalsResponse']
        >(
          { store: this.#options.requests, request, ...context },
          () => this.#accept(review, practices, actor, context),
          result =>
            result.outcome === 'accepted' ? result.response : undefined,
        ),
    );
  }

  async listAttestations(
    id: string,
  ): Promise<{ items: StoredAttestation[]; at: Date } | undefined> {
    const { attestations, now } = this.#options;
    const review = await this.find(id);
    return (
      review && {
        items: await attestations.list(review.entityRef, review.lensAlias),
        at: now(),
      }
    );
  }

  async attest(
    id: string,
    attestation: ApiSchemas['CreateAttestationRequest'],
    actor: string,
    request?: IdempotentRequest<StoredAttestation>,
  ): Promise<AttestResult> {
    return this.#transactions.change<AttestResult>(id, (review, context) =>
      createOnce<AttestResult, StoredAttestation>(
        { store: this.#options.requests, request, ...context },
        () => attest(this.#options, review, attestation, actor, context),
        result =>
          result.outcome === 'attested' ? result.attestation : undefined,
      ),
    );
  }

  async withdrawAttestation(
    id: string,
    attestationId: string,
    actor: string,
  ): Promise<ChangeResult<{ attestation: StoredAttestation; at: Date }>> {
    return this.#transactions.change<
      ChangeResult<{ attestation: StoredAttestation; at: Date }>
    >(id, (review, context) =>
      withdrawAttestation(this.#options, review, attestationId, actor, context),
    );
  }

  async listHistory(
    id: string,
    page: PageRequest,
  ): Promise<Page<HistoryRow> | undefined> {
    return (await this.findCurrent(id))
      ? this.#options.history.list(id, page)
      : undefined;
  }

  async listImprovements(
    id: string,
    query: PageRequest & { pillarId?: string; phaseId?: string },
  ): Promise<Page<ApiSchemas['Improvement']> | undefined> {
    const view = await this.get(id);
    if (!view) {
      return undefined;
    }
    const { pillarId, phaseId } = query;
    const steps = nextSteps(view.lens.compiled, view.input, view.result).filter(
      step =>
        (pillarId === undefined || step.pillarId === pillarId) &&
        (phaseId === undefined || step.phaseId === phaseId),
    );
    const limit = query.limit ?? DEFAULT_LIMIT;
    const offset = parseOffset(query.cursor);
    const page = toPage(steps.slice(offset, offset + limit + 1), offset, limit);
    return {
      ...page,
      items: page.items.map(step => improvementToApi(step, view.lens)),
      totalItems: steps.length,
    };
  }

  async #create(
    wish: ReviewWish,
    actor: string,
    context: ScoringContext,
  ): Promise<CreateReviewResult> {
    const { reviews, templates, lenses, scorer } = this.#options;
    const { tx, now } = context;
    await lock(tx, `entity:${wish.entityRef}`);
    await lock(tx, `lens:${wish.lens}`);
    const lens = await lenses.newest(wish.lens, tx);
    if (!lens) {
      return { outcome: 'unknown_lens' };
    }
    const source = await findCopySource({ reviews, templates }, wish, tx);
    if (source.outcome === 'refused') {
      return source;
    }
    const review: ReviewRecord = {
      id: randomUUID(),
      entityRef: wish.entityRef,
      lensAlias: lens.alias,
      lensVersion: lens.version,
      status: 'draft',
      revision: 0,
      frozen: false,
      createdAt: now,
      createdBy: actor,
      updatedAt: now,
    };
    const inserted = await reviews.insert(review, tx);
    if (inserted.outcome === 'conflict') {
      return inserted;
    }
    const copies = source.outcome === 'found';
    if (copies) {
      await copyReviewAnswers(reviews, source.answers, review, lens, context);
    }
    const view = await scorer.rescore(
      review,
      {
        cause: 'created',
        actor,
        ...(copies && { action: 'copied', detail: source.name }),
      },
      context,
    );
    return { outcome: 'created', view };
  }

  async #accept(
    review: ReviewRecord,
    practices: ApiSchemas['PracticeRef'][] | undefined,
    actor: string,
    context: ScoringContext,
  ): Promise<AcceptProposalsResult> {
    const { reviews, scorer } = this.#options;
    const { tx, now } = context;
    const view = await scorer.view(review, now, tx);
    const response = selectProposals(view, practices);
    const { accepted } = response;
    for (const questionId of new Set(accepted.map(it => it.questionId))) {
      const before = view.answers[questionId] ?? emptyAnswer();
      await reviews.putAnswer(
        review.id,
        questionId,
        {
          answer: accepted
            .filter(practice => practice.questionId === questionId)
            .reduce(
              (answer, { choiceId }) =>
                acceptPractice(answer, choiceId, 'person'),
              before.answer,
            ),
          revision: before.revision + 1,
          updatedAt: now,
          updatedBy: actor,
        },
        tx,
      );
    }
    if (accepted.length > 0) {
      const [{ questionId, choiceId }] = accepted;
      await scorer.rescore(
        review,
        {
          cause: 'proposal',
          actor,
          subject:
            accepted.length === 1 ? `${questionId}/${choiceId}` : undefined,
        },
        context,
      );
    }
    return { outcome: 'accepted', response };
  }

  /** A review in one snapshot; without a view where its score is behind and `mayBeBehind` is not set. */
  async #read(
    id: string,
    { mayBeBehind }: { mayBeBehind: boolean },
  ): Promise<{ review: ReviewRecord; view?: ReviewView } | undefined> {
    const { db, reviews, scorer, now } = this.#options;
    return snapshot(db, async tx => {
      const stand = await reviews.getStand(id, tx);
      const at = now();
      if (!stand || stand.review.frozen) {
        return undefined;
      }
      return {
        review: stand.review,
        view:
          mayBeBehind || !isBehind(stand, at)
            ? await scorer.viewStand(stand, at, tx)
            : undefined,
      };
    });
  }

  async #catchUp(id: string): Promise<void> {
    await this.#transactions.change(id, async () => ({
      outcome: 'caught_up' as const,
    }));
  }
}
