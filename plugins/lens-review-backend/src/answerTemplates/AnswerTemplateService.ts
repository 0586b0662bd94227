import { randomUUID } from 'node:crypto';
import {
  Answer,
  ApiSchemas,
  copyAnswers,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { lock } from '../database/lock';
import { LensLibrary } from '../lenses/LensLibrary';
import { answersOf } from '../reviews/copyReviewAnswers';
import { ReviewStore } from '../reviews/ReviewStore';
import { AnswerTemplate, AnswerTemplateStore } from './AnswerTemplateStore';

/** What the service is made of. */
export interface AnswerTemplateServiceOptions {
  db: Knex;
  templates: AnswerTemplateStore;
  reviews: ReviewStore;
  lenses: Pick<LensLibrary, 'newest'>;
  now: () => Date;
}

/** What became of the wish to keep answers under a name. */
export type SaveTemplateResult =
  | { outcome: 'saved'; template: AnswerTemplate }
  | { outcome: 'unknown_lens' }
  /** The name is taken. */
  | { outcome: 'conflict' }
  | { outcome: 'refused'; message: string };

/** Answers that lens owners keep for reviews to start with. */
export class AnswerTemplateService {
  readonly #options: AnswerTemplateServiceOptions;

  constructor(options: AnswerTemplateServiceOptions) {
    this.#options = options;
  }

  /** Of a lens, by name. */
  async list(lensAlias: string): Promise<AnswerTemplate[]> {
    return this.#options.templates.list(lensAlias);
  }

  /** Keeps what people decided in a review, without their notes. */
  async save(
    lensAlias: string,
    wish: ApiSchemas['CreateAnswerTemplateRequest'],
    actor: string,
  ): Promise<SaveTemplateResult> {
    const { db, templates, reviews, lenses, now } = this.#options;
    const name = wish.name.trim();
    if (name === '') {
      return { outcome: 'refused', message: 'name: give the template a name.' };
    }
    return db.transaction(async tx => {
      await lock(tx, `lens:${lensAlias}`);
      const lens = await lenses.newest(lensAlias, tx);
      if (!lens) {
        return { outcome: 'unknown_lens' };
      }
      const review = await reviews.get(wish.from, tx);
      if (review?.lensAlias !== lensAlias || review.frozen) {
        return {
          outcome: 'refused',
          message: `from: there is no review '${wish.from}' with the lens '${lensAlias}' to take answers from.`,
        };
      }
      const answers = copyAnswers(
        await answersOf(reviews, wish.from, tx),
        lens.compiled,
      );
      const decisions = countDecisions(answers);
      if (Object.keys(answers).length === 0) {
        return {
          outcome: 'refused',
          message: `from: nobody has decided anything in the review '${wish.from}' yet.`,
        };
      }
      if (await templates.get({ lens_alias: lensAlias, name }, tx)) {
        return { outcome: 'conflict' };
      }
      const template: AnswerTemplate = {
        id: randomUUID(),
        lensAlias,
        name,
        answers,
        decisions,
        createdAt: now(),
        createdBy: actor,
      };
      await templates.insert(template, tx);
      return { outcome: 'saved', template };
    });
  }

  /** Answers false where there is none. Reviews that started with it stay as they are. */
  async remove(lensAlias: string, id: string): Promise<boolean> {
    return this.#options.templates.remove(lensAlias, id);
  }
}

function countDecisions(answers: Record<string, Answer>): number {
  return Object.values(answers).reduce(
    (sum, { choices }) => sum + Object.keys(choices).length,
    0,
  );
}
