import { Answer } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { AnswerTemplateStore } from '../answerTemplates/AnswerTemplateStore';
import { answersOf } from './copyReviewAnswers';
import { ReviewWish } from './ReviewService';
import { ReviewStore } from './ReviewStore';

/** The answers that a review starts with; `name` is what the history says. */
export type CopySource =
  | { outcome: 'none' }
  | { outcome: 'found'; name: string; answers: Record<string, Answer> }
  | { outcome: 'refused'; message: string };

/** Finds the answers that a wish asks to start with: another review's, or a template's. */
export async function findCopySource(
  stores: { reviews: ReviewStore; templates: AnswerTemplateStore },
  { lens, from, template: templateId }: ReviewWish,
  tx: Knex.Transaction,
): Promise<CopySource> {
  if (from !== undefined && templateId !== undefined) {
    return {
      outcome: 'refused',
      message: 'template: start from another review or a template, not both.',
    };
  }
  if (from !== undefined) {
    const source = await stores.reviews.get(from, tx);
    if (source?.lensAlias !== lens || source.frozen) {
      return {
        outcome: 'refused',
        message: `from: there is no review '${from}' with the lens '${lens}' to copy answers from.`,
      };
    }
    const answers = await answersOf(stores.reviews, from, tx);
    return { outcome: 'found', name: from, answers };
  }
  if (templateId !== undefined) {
    const template = await stores.templates.get({ id: templateId }, tx);
    if (template?.lensAlias !== lens) {
      return {
        outcome: 'refused',
        message: `template: there is no template '${templateId}' of the lens '${lens}'; choose one of GET /lenses/${lens}/answer-templates.`,
      };
    }
    const { name, answers } = template;
    return { outcome: 'found', name, answers };
  }
  return { outcome: 'none' };
}
