import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useMemo, useState } from 'react';
import {
  answerNone,
  answerPractice,
  answerRest,
  excludeQuestion,
  reverseOf,
} from '../../answering';
import { messageOf, ReviewSession } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { QuestionActions } from '../QuestionCard';
import { Done } from '../UndoBar';
import { AskedExemption } from './AskExemption';

type Question = ApiSchemas['Question'];
type AnswerUpdate = ApiSchemas['AnswerUpdate'];
type PracticeRef = ApiSchemas['PracticeRef'];
type Reason = ApiSchemas['NotApplicableReason'];

interface Change {
  question: Question;
  update: AnswerUpdate;
}

/** Everything that a person can do in the tab, and what was done last. */
export interface UseQuestionActions {
  actions: QuestionActions;
  /** Marks whole questions as not applicable, to be undone in one go. */
  excludeAll: (questions: Question[], reason: Reason) => void;
  /** Accepts what evidence supports. */
  accept: (practices: PracticeRef[]) => void;
  accepting: boolean;
  done: Done | undefined;
  /** Says that something else was done. */
  say: (done: Done) => void;
  dismiss: () => void;
}

/** What accepting does to the questions, so that it can be taken back. */
function acceptedChanges(
  questions: Question[],
  accepted: PracticeRef[],
): Change[] {
  return questions.flatMap(question => {
    const ids = accepted
      .filter(({ questionId }) => questionId === question.id)
      .map(({ choiceId }) => choiceId);
    if (ids.length === 0) {
      return [];
    }
    const choices: AnswerUpdate['choices'] = {};
    for (const { id, none } of question.choices) {
      if (none) {
        choices[id] = { state: 'undecided' };
      } else if (ids.includes(id)) {
        choices[id] = { state: 'selected' };
      }
    }
    return [{ question, update: { choices } }];
  });
}

/**
 * Turns what a person does into answers, and keeps how to take the last thing back.
 *
 * @param onAskExemption - opens the dialog that asks for an exemption; stable
 */
export function useQuestionActions(
  session: ReviewSession,
  onAskExemption: (asked: AskedExemption) => void,
): UseQuestionActions {
  const { t } = useTranslationRef(tabTranslationRef);
  const [done, setDone] = useState<Done>();
  const [accepting, setAccepting] = useState(false);

  const stable = useMemo(() => {
    const questions = () => session.snapshot.review?.questions ?? [];
    const find = (id: string) => questions().find(q => q.id === id);

    const undoOf = (changes: Change[]) => () => {
      for (const { question, update } of changes) {
        session.change(question.id, reverseOf(question, update));
      }
      setDone(undefined);
    };
    const change = (
      questionId: string,
      updateOf: (question: Question) => AnswerUpdate,
    ): Change | undefined => {
      const question = find(questionId);
      if (!question) {
        return undefined;
      }
      const update = updateOf(question);
      session.change(questionId, update);
      return { question, update };
    };
    const changePractices = (
      questionId: string,
      updateOf: (question: Question) => AnswerUpdate,
    ) => {
      const changed = change(questionId, updateOf);
      if (changed) {
        const { question, update } = changed;
        const count = question.choices.filter(
          ({ id, none }) => !none && update.choices?.[id],
        ).length;
        setDone({
          severity: 'success',
          message: t('tab.alerts.restMarked', { count }),
          undo: undoOf([changed]),
        });
      }
    };
    const excludeAll = (wanted: Question[], reason: Reason) => {
      const changes = wanted
        .filter(question => question.applicable)
        .map(question => change(question.id, () => excludeQuestion(reason)))
        .filter((changed): changed is Change => changed !== undefined);
      setDone({
        severity: 'success',
        message: t('tab.alerts.excluded', { count: changes.length }),
        undo: undoOf(changes),
      });
    };

    const actions: QuestionActions = {
      onAnswer: (questionId, choiceId, state, reason) =>
        void change(questionId, question =>
          answerPractice(question, choiceId, state, reason),
        ),
      onNote: (questionId, choiceId, note) =>
        void change(questionId, () => ({ choices: { [choiceId]: { note } } })),
      onRest: questionId => changePractices(questionId, answerRest),
      onNone: questionId => changePractices(questionId, answerNone),
      onExclude: (questionId, reason) =>
        void change(questionId, () => excludeQuestion(reason)),
      onInclude: questionId =>
        void change(questionId, () => ({ applicable: true })),
      onQuestionNote: (questionId, note) =>
        void change(questionId, () => ({ note })),
      onKeepMine: questionId => session.keepMine(questionId),
      onTakeTheirs: questionId => session.takeTheirs(questionId),
      onRetry: () => session.retry(),
      onAskExemption: (questionId, choiceId, kind) =>
        onAskExemption({ questionId, choiceId, kind }),
    };

    const accept = async (practices: PracticeRef[]) => {
      setAccepting(true);
      const before = questions();
      try {
        const { accepted, skipped } = await session.accept(practices);
        const skippedText =
          skipped.length > 0
            ? ` ${t('tab.alerts.skipped', {
                count: skipped.length,
                reasons: [...new Set(skipped.map(s => s.reason))].join('; '),
              })}`
            : '';
        setDone({
          severity: skipped.length > 0 ? 'warning' : 'success',
          message:
            t('tab.alerts.accepted', { count: accepted.length }) + skippedText,
          undo:
            accepted.length > 0
              ? undoOf(acceptedChanges(before, accepted))
              : undefined,
        });
      } catch (error) {
        setDone({
          severity: 'error',
          message: t('tab.alerts.acceptFailed', { message: messageOf(error) }),
        });
      } finally {
        setAccepting(false);
      }
    };

    return {
      actions,
      excludeAll,
      accept,
      say: setDone,
      dismiss: () => setDone(undefined),
    };
  }, [session, t, onAskExemption]);

  return { ...stable, accepting, done };
}
