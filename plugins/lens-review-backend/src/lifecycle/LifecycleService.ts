import { randomUUID } from 'node:crypto';
import { Knex } from 'knex';
import { MilestoneService } from '../milestones/MilestoneService';
import { MilestoneTaker } from '../milestones/MilestoneTaker';
import { NewNotice, NoticeStore } from '../notifications/NoticeStore';
import { tellApprovers } from '../notifications/tellApprovers';
import { ChangeResult, Refusal } from '../reviews/ChangeResult';
import { ReviewRecord } from '../reviews/Review';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer, ScoringContext } from '../reviews/ReviewScorer';
import { ReviewStore } from '../reviews/ReviewStore';
import { SignOffStore, StoredSignOff } from './SignOffStore';

/** What the service is made of. */
export interface LifecycleServiceOptions {
  signOffs: SignOffStore;
  reviews: ReviewStore;
  milestones: Pick<MilestoneService, 'compare'>;
  taker: MilestoneTaker;
  notices: NoticeStore;
  /** Who is told that something waits for a decision. */
  approvers: string[];
  changes: ReviewChanges;
  scorer: ReviewScorer;
}

/** Where a review stands in its life cycle. */
export interface LifecycleStand {
  review: ReviewRecord;
  /** The last submission. */
  submission?: StoredSignOff;
  /** Who answered or submitted, and therefore does not sign off. */
  authors: string[];
  /** What differs from what was signed off; undefined where it is not signed off. */
  changedSince?: { milestone: number; practices: number; conflicts: number };
}

type Result = { outcome: 'done'; value: LifecycleStand } | Refusal;

/**
 * Submit, request changes, sign off, close. Whoever wrote a review does not sign
 * it off. A changed answer, attestation or exemption reopens it; evidence does
 * not (see `ReviewScorer`).
 */
export class LifecycleService {
  readonly #options: LifecycleServiceOptions;

  constructor(options: LifecycleServiceOptions) {
    this.#options = options;
  }

  /** Undefined where the review is not found. */
  async stand(reviewId: string): Promise<LifecycleStand | undefined> {
    const { reviews, milestones, scorer } = this.#options;
    const review = await reviews.get(reviewId);
    if (!review || review.frozen) {
      return undefined;
    }
    const stand = await scorer.read(tx => this.#standOf(review, tx));
    const { submission } = stand;
    if (review.status !== 'signed_off' || submission?.milestone === undefined) {
      return stand;
    }
    const comparison = await milestones.compare(reviewId, submission.milestone);
    const practices = comparison?.difference.practices ?? [];
    return {
      ...stand,
      changedSince: {
        milestone: submission.milestone,
        practices: practices.length,
        conflicts: practices.filter(
          ({ from, to }) => to?.conflict && !from?.conflict,
        ).length,
      },
    };
  }

  async submit(
    reviewId: string,
    note: string | undefined,
    actor: string,
  ): Promise<ChangeResult<LifecycleStand>> {
    const { approvers, changes, notices, signOffs } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        if (review.status !== 'draft') {
          return {
            outcome: 'conflict',
            message:
              review.status === 'in_review'
                ? 'It is submitted already; a reviewer signs it off or requests changes'
                : 'It is signed off; change an answer to reopen it',
          };
        }
        const last = await signOffs.getLast(reviewId, context.tx);
        const signOff: StoredSignOff = {
          id: randomUUID(),
          reviewId,
          number: (last?.number ?? 0) + 1,
          submittedAt: context.now,
          submittedBy: actor,
          submitNote: note,
        };
        await signOffs.insert(signOff, context.tx);
        await notices.add(
          tellApprovers(approvers, actor, {
            about: [signOff.id],
            reviewId,
            kind: 'review_submitted',
            title: `The review of ${review.entityRef} waits for sign-off`,
            description: note,
          }),
          context.now,
          context.tx,
        );
        return this.#move(
          review,
          'in_review',
          'submitted',
          actor,
          note,
          context,
        );
      },
    );
  }

  async requestChanges(
    reviewId: string,
    note: string,
    actor: string,
  ): Promise<ChangeResult<LifecycleStand>> {
    const { changes, notices, signOffs } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        const pending = await this.#pending(review, context.tx);
        if (!pending) {
          return notSubmitted();
        }
        const decided: StoredSignOff = {
          ...pending,
          decision: 'changes_requested',
          decidedAt: context.now,
          decidedBy: actor,
          decisionNote: note,
        };
        await signOffs.decide(decided, context.tx);
        await notices.add(
          noticeOf(decided, review, 'Changes are wanted in the review of'),
          context.now,
          context.tx,
        );
        return this.#move(
          review,
          'draft',
          'changes_requested',
          actor,
          note,
          context,
        );
      },
    );
  }

  async signOff(
    reviewId: string,
    note: string | undefined,
    actor: string,
  ): Promise<ChangeResult<LifecycleStand>> {
    const { changes, notices, signOffs, taker } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        const pending = await this.#pending(review, context.tx);
        if (!pending) {
          return notSubmitted();
        }
        const { authors } = await this.#standOf(review, context.tx);
        if (authors.includes(actor)) {
          return {
            outcome: 'forbidden',
            message:
              'You wrote a part of this review; somebody else has to sign it off',
          };
        }
        const moved = await this.#move(
          review,
          'signed_off',
          'signed_off',
          actor,
          note,
          context,
        );
        const { milestone } = await taker.take(
          moved.value.review,
          'Signed off',
          actor,
          context,
        );
        const decided: StoredSignOff = {
          ...pending,
          decision: 'signed_off',
          decidedAt: context.now,
          decidedBy: actor,
          decisionNote: note,
          milestone: milestone.number,
        };
        await signOffs.decide(decided, context.tx);
        await notices.add(
          noticeOf(decided, review, 'Signed off: the review of'),
          context.now,
          context.tx,
        );
        return {
          outcome: 'done',
          value: { ...moved.value, submission: decided },
        };
      },
    );
  }

  /** Ends a review for ever, with a milestone; another one can be started then. */
  async close(
    reviewId: string,
    actor: string,
  ): Promise<ChangeResult<LifecycleStand>> {
    const { changes, taker } = this.#options;
    return changes.change(
      reviewId,
      async (review, context): Promise<Result> => {
        const { view } = await taker.take(review, 'Closed', actor, context);
        return this.#move(
          view.review,
          'closed',
          'closed',
          actor,
          undefined,
          context,
        );
      },
    );
  }

  async #pending(
    review: ReviewRecord,
    tx: Knex.Transaction,
  ): Promise<StoredSignOff | undefined> {
    const last = await this.#options.signOffs.getLast(review.id, tx);
    return review.status === 'in_review' && !last?.decision ? last : undefined;
  }

  async #move(
    review: ReviewRecord,
    status: ReviewRecord['status'],
    action: string,
    actor: string,
    detail: string | undefined,
    context: ScoringContext,
  ): Promise<{ outcome: 'done'; value: LifecycleStand }> {
    const { reviews, scorer } = this.#options;
    const moved = await reviews.touch(review.id, { status }, context.tx);
    const view = await scorer.rescore(
      moved,
      {
        cause: 'sign_off',
        action,
        actor,
        detail,
        record: true,
        silent: true,
      },
      context,
    );
    return {
      outcome: 'done',
      value: await this.#standOf(view.review, context.tx),
    };
  }

  async #standOf(
    review: ReviewRecord,
    tx: Knex.Transaction,
  ): Promise<LifecycleStand> {
    const { reviews, signOffs } = this.#options;
    const submission = await signOffs.getLast(review.id, tx);
    const answers = await reviews.getAnswers(review.id, tx);
    const authors = new Set(
      [
        submission?.submittedBy,
        ...Object.values(answers).map(({ updatedBy }) => updatedBy),
      ].flatMap(author =>
        author === undefined || author === 'system' ? [] : [author],
      ),
    );
    return { review, submission, authors: [...authors].sort() };
  }
}

function noticeOf(
  { id, submittedBy, decision, decisionNote }: StoredSignOff,
  { id: reviewId, entityRef }: ReviewRecord,
  said: string,
): NewNotice[] {
  return decision && /^user:/i.test(submittedBy)
    ? [
        {
          about: [id],
          reviewId,
          kind: decision,
          recipient: submittedBy,
          title: `${said} ${entityRef}`,
          description: decisionNote,
        },
      ]
    : [];
}

function notSubmitted(): Refusal {
  return {
    outcome: 'conflict',
    message: 'It is not submitted; the team submits it first',
  };
}
