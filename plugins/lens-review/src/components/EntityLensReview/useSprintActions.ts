import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import {
  answerAll,
  answerNone,
  answerPractice,
  excludeQuestion,
  reverseOf,
} from '../../answering';
import { lensReviewApiRef } from '../../api';
import { newIdempotencyKey, ReviewSession } from '../../hooks';
import { sprintTranslationRef } from '../../messages/sprint';
import { AttestationWish } from '../Attestations';
import { ExemptionWish } from '../Exemptions';
import {
  AskingOffer,
  firstStep,
  SprintOffer,
  SprintSubject,
} from '../SprintCheck';
import { TaskWish } from '../Tasks';
import { FoundMark } from './sprintMarks';
import { SprintUndo } from './useSprintList';

type SprintItem = ApiSchemas['SprintItem'];
type Question = ApiSchemas['Question'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];

/** Offers that are done at once, with nothing more to say. */
export type PlainOffer = Exclude<SprintOffer, AskingOffer | 'upgrade'>;

/** An item with what it is about. */
export interface SprintTarget {
  item: SprintItem;
  subject: SprintSubject;
  mark?: FoundMark;
}

/** What can be done about items, each answering how to take it back. */
export interface UseSprintActions {
  /** @param dueOn - of a task */
  perform(
    target: SprintTarget,
    offer: PlainOffer,
    dueOn: string,
  ): Promise<SprintUndo>;
  assign(
    target: SprintTarget,
    wish: TaskWish,
    idempotencyKey: string,
  ): Promise<SprintUndo>;
  /** Asks for an exemption, or to renew one. */
  exempt(
    target: SprintTarget,
    wish: ExemptionWish,
    idempotencyKey: string,
  ): Promise<SprintUndo>;
  /** Names a document again, or another one. */
  attest(
    target: SprintTarget,
    wish: AttestationWish,
    idempotencyKey: string,
  ): Promise<SprintUndo>;
  undo(undo: SprintUndo): Promise<void>;
}

/** The practice that something is to be done about. */
function practiceOf({
  item,
  subject,
}: SprintTarget): ApiSchemas['PracticeRef'] {
  const choiceId =
    item.choiceId ?? (subject.question && firstStep(subject.question)?.id);
  if (item.questionId === undefined || choiceId === undefined) {
    throw new Error('There is no practice left to do this for.');
  }
  return { questionId: item.questionId, choiceId };
}

/** What a review that is not met after all is answered with. */
function notMet(question: Question, choiceId: string): AnswerUpdate {
  const update = answerPractice(question, choiceId, 'unselected');
  return question.applicable ? update : { ...update, applicable: true };
}

/** Does what a person decides about the items of a sprint check. */
export function useSprintActions(
  reviewId: string,
  session: ReviewSession,
): UseSprintActions {
  const api = useApi(lensReviewApiRef);
  const identityApi = useApi(identityApiRef);
  const { t } = useTranslationRef(sprintTranslationRef);

  const answer = (question: Question, update: AnswerUpdate): SprintUndo => {
    session.change(question.id, update);
    return {
      kind: 'answer',
      questionId: question.id,
      update: reverseOf(question, update),
    };
  };

  const accept = async (target: SprintTarget): Promise<SprintUndo> => {
    const practice = practiceOf(target);
    const { question } = target.subject;
    const { accepted, skipped } = await session.accept([practice]);
    if (accepted.length === 0 || !question) {
      throw new Error(
        t('sprint.notAccepted', { reason: skipped[0]?.reason ?? '' }),
      );
    }
    return {
      kind: 'answer',
      questionId: question.id,
      update: reverseOf(
        question,
        answerPractice(question, practice.choiceId, 'selected'),
      ),
    };
  };

  const actions: Omit<UseSprintActions, 'perform'> = {
    async assign(target, wish, idempotencyKey) {
      const { id } = await api.tasks.create(
        reviewId,
        { ...practiceOf(target), ...wish },
        idempotencyKey,
      );
      return { kind: 'task', id };
    },
    async exempt(target, wish, idempotencyKey) {
      const { exemption } = target.mark ?? {};
      const { id } = exemption
        ? await api.exemptions.renew(
            reviewId,
            exemption.id,
            wish,
            idempotencyKey,
          )
        : await api.exemptions.request(
            reviewId,
            { ...practiceOf(target), kind: 'exemption', ...wish },
            idempotencyKey,
          );
      return { kind: 'exemption', id };
    },
    async attest(target, wish, idempotencyKey) {
      const { id } = await api.attestations.create(
        reviewId,
        { ...practiceOf(target), ...wish },
        idempotencyKey,
      );
      return { kind: 'attestation', id };
    },
    async undo(undo) {
      switch (undo.kind) {
        case 'answer':
          session.change(undo.questionId, undo.update);
          return;
        case 'task':
          await api.tasks.update(reviewId, undo.id, { status: 'dropped' });
          break;
        case 'attestation':
          await api.attestations.withdraw(reviewId, undo.id);
          break;
        case 'exemption':
          await api.exemptions.revoke(reviewId, undo.id, {
            reason: t('sprint.takenBack'),
          });
          break;
        default:
          return;
      }
      await session.reload();
    },
  };

  return {
    ...actions,
    async perform(target, offer, dueOn) {
      const { item, subject, mark } = target;
      const { question } = subject;
      switch (offer) {
        case 'accept':
          return accept(target);
        case 'take': {
          const { userEntityRef } = await identityApi.getBackstageIdentity();
          return actions.assign(
            target,
            { owner: userEntityRef, dueOn },
            newIdempotencyKey(),
          );
        }
        case 'renew':
          if (item.kind === 'exemption' && mark?.exemption) {
            const { reason, compensatingControl } = mark.exemption;
            return actions.exempt(
              target,
              { reason, compensatingControl, validUntil: mark.renewUntil },
              newIdempotencyKey(),
            );
          }
          return actions.attest(
            target,
            { ...mark?.document, validUntil: mark?.renewUntil },
            newIdempotencyKey(),
          );
        case 'seen':
          return { kind: 'nothing' };
        default:
          break;
      }
      if (!question) {
        return { kind: 'nothing' };
      }
      switch (offer) {
        case 'not_met':
          return answer(
            question,
            notMet(question, practiceOf(target).choiceId),
          );
        case 'all_met':
          return answer(question, answerAll(question));
        case 'none_met':
          return answer(question, answerNone(question));
        default:
          return answer(question, excludeQuestion('OUT_OF_SCOPE'));
      }
    },
  };
}
