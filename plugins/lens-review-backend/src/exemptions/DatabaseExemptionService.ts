import { randomUUID } from 'node:crypto';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { ChangeResult, Refusal } from '../reviews/ChangeResult';
import { ReviewRecord } from '../reviews/Review';
import { NewNotice, NoticeStore } from '../notifications/NoticeStore';
import { tellApprovers } from '../notifications/tellApprovers';
import { ExemptionSettings } from '../processConfig';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer, ScoringContext } from '../reviews/ReviewScorer';
import { ReviewStore } from '../reviews/ReviewStore';
import { StoredExemption, statusAt } from './Exemption';
import { ExemptionService, ExemptionView } from './ExemptionService';
import { ExemptionStore } from './ExemptionStore';
import { refuseEnd, refuseRequest } from './refuseExemption';

/** What the service is made of. */
export interface ExemptionServiceOptions {
  exemptions: ExemptionStore;
  reviews: ReviewStore;
  changes: ReviewChanges;
  notices: NoticeStore;
  /** Who is told that something waits for a decision. */
  approvers: string[];
  scorer: ReviewScorer;
  settings: ExemptionSettings;
  now: () => Date;
}

type Action =
  | 'requested'
  | 'renewal_requested'
  | 'approved'
  | 'refused'
  | 'revoked';
type Result = { outcome: 'done'; value: ExemptionView } | Refusal;

/** Exemptions on top of the stores. */
export class DatabaseExemptionService implements ExemptionService {
  readonly #options: ExemptionServiceOptions;

  constructor(options: ExemptionServiceOptions) {
    this.#options = options;
  }

  async list(reviewId: string): Promise<ExemptionView[] | undefined> {
    const { exemptions, reviews, now } = this.#options;
    const review = await reviews.get(reviewId);
    if (!review || review.frozen) {
      return undefined;
    }
    const at = now();
    const all = await exemptions.list(reviewId);
    return all.map(exemption => ({ exemption, at }));
  }

  async request(
    reviewId: string,
    wish: ApiSchemas['CreateExemptionRequest'],
    actor: string,
    request?: IdempotentRequest<ExemptionView>,
  ): Promise<ChangeResult<ExemptionView>> {
    return this.#options.changes.change(
      reviewId,
      (review, context) =>
        this.#request(
          review,
          { ...wish, kind: wish.kind ?? 'exemption' },
          actor,
          context,
        ),
      request,
    );
  }

  async renew(
    reviewId: string,
    id: string,
    wish: ApiSchemas['RenewExemptionRequest'],
    actor: string,
    request?: IdempotentRequest<ExemptionView>,
  ): Promise<ChangeResult<ExemptionView>> {
    const { changes, exemptions } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        const before = await exemptions.get(reviewId, id, context.tx);
        if (!before) {
          return missing(id);
        }
        if (before.kind === 'dismissal' || before.status !== 'approved') {
          return {
            outcome: 'conflict',
            message:
              'Only an approved exemption can be renewed; ask for a new one instead',
          };
        }
        return this.#request(
          review,
          {
            kind: 'exemption',
            questionId: before.questionId,
            choiceId: before.choiceId,
            reason: wish.reason ?? before.reason,
            compensatingControl:
              wish.compensatingControl ?? before.compensatingControl,
            validUntil: wish.validUntil,
          },
          actor,
          context,
          before.id,
        );
      },
      request,
    );
  }

  async approve(
    reviewId: string,
    id: string,
    decision: ApiSchemas['ApproveExemptionRequest'],
    actor: string,
  ): Promise<ChangeResult<ExemptionView>> {
    return this.#decide(reviewId, id, actor, async (pending, { now }) => {
      const validUntil =
        decision.validUntil === undefined
          ? pending.validUntil
          : new Date(decision.validUntil);
      if (pending.validUntil && validUntil && validUntil > pending.validUntil) {
        return {
          outcome: 'refused',
          message: `validUntil: the request asks for no more than ${pending.validUntil.toISOString()}; approve it until then or earlier`,
        };
      }
      const message =
        pending.kind === 'dismissal'
          ? undefined
          : refuseEnd(validUntil, this.#options.settings, now);
      return message === undefined
        ? {
            outcome: 'done',
            value: {
              ...pending,
              status: 'approved',
              validUntil,
              decisionNote: decision.note,
            },
          }
        : { outcome: 'refused', message };
    });
  }

  async refuse(
    reviewId: string,
    id: string,
    note: string,
    actor: string,
  ): Promise<ChangeResult<ExemptionView>> {
    return this.#decide(reviewId, id, actor, async pending => ({
      outcome: 'done',
      value: { ...pending, status: 'refused', decisionNote: note },
    }));
  }

  async revoke(
    reviewId: string,
    id: string,
    reason: string,
    actor: string,
  ): Promise<ChangeResult<ExemptionView>> {
    const { changes, exemptions } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        const before = await exemptions.get(reviewId, id, context.tx);
        if (!before) {
          return missing(id);
        }
        const status = statusAt(before, context.now);
        if (status !== 'requested' && status !== 'in_force') {
          return {
            outcome: 'conflict',
            message: `It is ${status} already; there is nothing to revoke`,
          };
        }
        const revoked: StoredExemption = {
          ...before,
          status: 'revoked',
          revokedAt: context.now,
          revokedBy: actor,
          revokeReason: reason,
        };
        await exemptions.update(revoked, context.tx);
        return this.#recorded(
          review,
          revoked,
          'revoked',
          actor,
          reason,
          context,
        );
      },
    );
  }

  async #request(
    review: ReviewRecord,
    wish: ApiSchemas['CreateExemptionRequest'] & {
      kind: StoredExemption['kind'];
    },
    actor: string,
    context: ScoringContext,
    renewsId?: string,
  ): Promise<Result> {
    const { exemptions, scorer, settings } = this.#options;
    const { tx, now } = context;
    const view = await scorer.view(review, now, tx);
    const message = refuseRequest(wish, view, settings);
    if (message !== undefined) {
      return { outcome: 'refused', message };
    }
    const { kind, questionId, choiceId, reason, compensatingControl } = wish;
    const pending = (await exemptions.list(review.id, tx)).find(
      other =>
        other.status === 'requested' &&
        other.kind === kind &&
        other.questionId === questionId &&
        other.choiceId === choiceId,
    );
    if (pending) {
      return {
        outcome: 'conflict',
        message: `A request for ${questionId}/${choiceId} waits for a decision already: ${pending.id}; withdraw it first`,
      };
    }
    const exemption: StoredExemption = {
      id: randomUUID(),
      reviewId: review.id,
      questionId,
      choiceId,
      kind,
      status: 'requested',
      reason,
      compensatingControl,
      renewsId,
      requestedAt: now,
      requestedBy: actor,
      validUntil: wish.validUntil ? new Date(wish.validUntil) : undefined,
    };
    await exemptions.insert(exemption, tx);
    await this.#options.notices.add(
      tellApprovers(this.#options.approvers, actor, {
        about: [exemption.id],
        reviewId: review.id,
        kind: 'exemption_requested',
        title: `${kind === 'dismissal' ? 'A dismissal' : 'An exemption'} of ${
          review.entityRef
        } waits for a decision`,
        description: `${questionId}/${choiceId}: ${reason}`,
      }),
      now,
      tx,
    );
    return this.#recorded(
      review,
      exemption,
      renewsId ? 'renewal_requested' : 'requested',
      actor,
      reason,
      context,
    );
  }

  /** Decides on a request of somebody else. */
  async #decide(
    reviewId: string,
    id: string,
    actor: string,
    decide: (
      pending: StoredExemption,
      context: ScoringContext,
    ) => Promise<{ outcome: 'done'; value: StoredExemption } | Refusal>,
  ): Promise<ChangeResult<ExemptionView>> {
    const { changes, exemptions } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        const pending = await exemptions.get(reviewId, id, context.tx);
        if (!pending) {
          return missing(id);
        }
        if (pending.requestedBy === actor) {
          return {
            outcome: 'forbidden',
            message:
              'You asked for it yourself; somebody else has to decide on it',
          };
        }
        if (pending.status !== 'requested') {
          return {
            outcome: 'conflict',
            message: `It is ${statusAt(
              pending,
              context.now,
            )} already; there is nothing to decide`,
          };
        }
        const decision = await decide(pending, context);
        if (decision.outcome !== 'done') {
          return decision;
        }
        const decided: StoredExemption = {
          ...decision.value,
          decidedAt: context.now,
          decidedBy: actor,
        };
        await exemptions.update(decided, context.tx);
        await this.#options.notices.add(
          noticeOf(decided, review),
          context.now,
          context.tx,
        );
        return this.#recorded(
          review,
          decided,
          decided.status === 'approved' ? 'approved' : 'refused',
          actor,
          decided.decisionNote,
          context,
        );
      },
    );
  }

  /** Scores again and writes the step into the history, whether or not a number changed. */
  async #recorded(
    review: ReviewRecord,
    exemption: StoredExemption,
    action: Action,
    actor: string,
    detail: string | undefined,
    context: ScoringContext,
  ): Promise<Result> {
    await this.#options.scorer.rescore(
      review,
      {
        cause: exemption.kind,
        action,
        actor,
        subject: `${exemption.questionId}/${exemption.choiceId}`,
        detail,
        record: true,
      },
      context,
    );
    return { outcome: 'done', value: { exemption, at: context.now } };
  }
}

/** Tells whoever asked what was decided. */
function noticeOf(
  { id, kind, requestedBy, status, decisionNote }: StoredExemption,
  { id: reviewId, entityRef }: ReviewRecord,
): NewNotice[] {
  return /^user:/i.test(requestedBy)
    ? [
        {
          about: [id],
          reviewId,
          kind: 'exemption_decided',
          recipient: requestedBy,
          title: `Your request for ${
            kind === 'dismissal' ? 'a dismissal' : 'an exemption'
          } of ${entityRef} was ${status}`,
          description: decisionNote,
        },
      ]
    : [];
}

function missing(id: string): Refusal {
  return {
    outcome: 'missing',
    message: `There is no exemption '${id}' in this review`,
  };
}
