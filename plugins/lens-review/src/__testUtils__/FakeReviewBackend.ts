import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { applyUpdate } from '../answering';
import { PutAnswerResult, ReviewRead } from '../api';

type Review = ApiSchemas['Review'];
type Question = ApiSchemas['Question'];

/** Keeps one review in memory and treats revisions as the contract says. */
export class FakeReviewBackend {
  review: Review;
  /** Every answer that was asked for, in order. */
  readonly puts: {
    questionId: string;
    update: ApiSchemas['AnswerUpdate'];
    revision: number;
  }[] = [];
  /** Calls fail with this while it is set. */
  failure: Error | undefined;
  /** The next answer is stored, but its response is lost. */
  loseNextResponse = false;

  constructor(review: Review) {
    this.review = review;
  }

  question(questionId: string): Question {
    const question = this.review.questions.find(q => q.id === questionId);
    if (!question) {
      throw new Error(`no question ${questionId}`);
    }
    return question;
  }

  /** Another person answers. */
  answerAsOther(questionId: string, update: ApiSchemas['AnswerUpdate']) {
    this.#store({
      ...applyUpdate(this.question(questionId), update),
      updatedBy: 'user:default/other',
    });
  }

  getReview = async (
    _id: string,
    knownRevision?: number,
  ): Promise<ReviewRead> => {
    this.#fail();
    return this.review.revision === knownRevision
      ? { kind: 'unchanged' }
      : { kind: 'changed', review: structuredClone(this.review) };
  };

  putAnswer = async (
    _id: string,
    questionId: string,
    update: ApiSchemas['AnswerUpdate'],
    revision: number,
  ): Promise<PutAnswerResult> => {
    this.#fail();
    this.puts.push({ questionId, update, revision });
    const current = this.question(questionId);
    const wanted = applyUpdate(current, update);
    if (JSON.stringify(wanted) === JSON.stringify(current)) {
      return { kind: 'saved', question: current };
    }
    if (revision !== current.revision) {
      return { kind: 'conflict', question: structuredClone(current) };
    }
    this.#store({ ...wanted, updatedBy: 'user:default/me' });
    if (this.loseNextResponse) {
      this.loseNextResponse = false;
      throw new TypeError('Failed to fetch');
    }
    return {
      kind: 'saved',
      question: structuredClone(this.question(questionId)),
    };
  };

  acceptProposals = async (
    _id: string,
    practices?: ApiSchemas['PracticeRef'][],
  ): Promise<ApiSchemas['AcceptProposalsResponse']> => {
    this.#fail();
    const accepted: ApiSchemas['PracticeRef'][] = [];
    for (const question of this.review.questions) {
      for (const choice of question.choices) {
        const wanted =
          !practices ||
          practices.some(
            p => p.questionId === question.id && p.choiceId === choice.id,
          );
        if (wanted && choice.practice?.proposal) {
          accepted.push({ questionId: question.id, choiceId: choice.id });
        }
      }
    }
    for (const { questionId, choiceId } of accepted) {
      this.#store(
        applyUpdate(this.question(questionId), {
          choices: { [choiceId]: { state: 'selected' } },
        }),
      );
    }
    return { accepted, skipped: [] };
  };

  #fail() {
    if (this.failure) {
      throw this.failure;
    }
  }

  #store(question: Question) {
    this.review = {
      ...this.review,
      revision: this.review.revision + 1,
      questions: this.review.questions.map(q =>
        q.id === question.id ? { ...question, revision: q.revision + 1 } : q,
      ),
    };
  }
}
