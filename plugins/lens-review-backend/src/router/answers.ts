import { CustomErrorBase, InputError, NotFoundError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { factVisibility } from './factVisibility';
import { actorOf } from '../permissions/actorOf';
import { questionToApi } from '../reviews/reviewToApi';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { goneError } from './support/goneError';
import { closedError } from './support/idempotency';
import { parseIfMatch, toEtag } from './support/revision';

/** Someone was faster; carries the question as it is now. */
class StaleAnswerError extends CustomErrorBase {
  readonly name = 'StaleAnswerError' as const;

  constructor(readonly question: ApiSchemas['Question']) {
    super(`The answer to '${question.id}' is at revision ${question.revision}`);
  }
}

/** The path `/reviews/{id}/answers/{questionId}`. */
export function addAnswerRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, httpAuth, reviews } = options;

  router.put('/reviews/:id/answers/:questionId', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id, questionId } = req.params;
    try {
      const question = await audited(
        auditor,
        {
          eventId: 'answer-update',
          request: req,
          meta: { reviewId: id, questionId },
        },
        async () => {
          await access.updateReview(id, credentials);
          const result = await reviews.putAnswer(
            id,
            questionId,
            req.body,
            parseIfMatch(req.header('If-Match')),
            actorOf(credentials),
          );
          switch (result.outcome) {
            case 'saved':
            case 'stale': {
              const { view } = result;
              const now = questionToApi(
                view,
                questionId,
                await factVisibility(
                  options,
                  view.input.facts,
                  credentials,
                  view.input.attestations,
                ),
              );
              if (!now) {
                throw unknownQuestion(id, questionId);
              }
              if (result.outcome === 'stale') {
                throw new StaleAnswerError(now);
              }
              return now;
            }
            case 'unknown_question':
              throw unknownQuestion(id, questionId);
            case 'refused':
              throw new InputError(result.message);
            case 'closed':
              throw closedError(id);
            default:
              throw goneError(id);
          }
        },
        ({ revision }) => ({ revision }),
      );
      res.set('ETag', toEtag(question.revision)).json(question);
    } catch (error) {
      if (!(error instanceof StaleAnswerError)) {
        throw error;
      }
      res
        .status(412)
        .set('ETag', toEtag(error.question.revision))
        .json(error.question);
    }
  });
}

function unknownQuestion(id: string, questionId: string): NotFoundError {
  return new NotFoundError(
    `The lens of the review '${id}' has no question '${questionId}'`,
  );
}
