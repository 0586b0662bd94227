import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useMemo, useRef, useState } from 'react';
import { answerPractice, reverseOf } from '../../answering';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey, ReviewSession } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { sprintTranslationRef } from '../../messages/sprint';
import { LoadedSection } from '../LoadedSection';
import {
  asksForMore,
  isAnswered,
  ShownSprintItem,
  SprintCheck,
  SprintItemActions,
  SprintOffer,
  subjectOf,
} from '../SprintCheck';
import { Done, UndoBar } from '../UndoBar';
import { UPGRADE_BANNER_ID } from '../UpgradeBanner';
import { dayAfterSprint } from './dayAfterSprint';
import { AskedSprintItem, SprintDialog } from './SprintDialog';
import { FoundMark, sprintMarks } from './sprintMarks';
import { useSprintActions } from './useSprintActions';
import { UseSprintCheck } from './useSprintCheck';
import { SprintUndo, useSprintList } from './useSprintList';

type Check = ApiSchemas['SprintCheck'];
type Question = ApiSchemas['Question'];

/** Props of {@link SprintView}. */
export interface SprintViewProps {
  review: ApiSchemas['Review'];
  session: ReviewSession;
  sprint: UseSprintCheck;
  now: Date;
  /** Goes to a practice, or to a question. */
  onOpen: (target: { questionId: string; choiceId?: string }) => void;
}

/** Goes to the banner above the views that says what a newer lens would change. */
function openUpgrade() {
  const banner = document.getElementById(UPGRADE_BANNER_ID);
  banner?.scrollIntoView?.({ block: 'center' });
  banner?.focus();
}

/** The answers of a question as they are, to come back to. */
const asItIs = (question: Question) =>
  reverseOf(question, {
    choices: Object.fromEntries(
      question.choices.map(({ id, state }) => [id, { state }]),
    ),
  });

/** Loads what runs out, where a check has such items. */
function useMarks(
  { id, revision }: Pick<ApiSchemas['Review'], 'id' | 'revision'>,
  check: Check,
  now: Date,
): Map<string, FoundMark> {
  const api = useApi(lensReviewApiRef);
  const has = (kind: Check['items'][number]['kind']) =>
    check.items.some(item => item.kind === kind);
  const documents = has('attestation');
  const exemptions = has('exemption');
  const load = useCallback(async () => {
    const [attested, exempted] = await Promise.all([
      documents ? api.attestations.list(id) : undefined,
      exemptions ? api.exemptions.list(id) : undefined,
    ]);
    return {
      revision,
      attestations: attested?.items ?? [],
      exemptions: exempted?.items ?? [],
    };
  }, [api, id, revision, documents, exemptions]);
  const { value } = useKeptAsync(load);
  return useMemo(
    () => sprintMarks(value?.attestations ?? [], value?.exemptions ?? [], now),
    [value, now],
  );
}

const Loaded = (props: SprintViewProps & { check: Check }) => {
  const { review, session, sprint, check, now, onOpen } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(sprintTranslationRef);
  const [all, setAll] = useState(false);
  const list = useSprintList(review.id, check, all);
  const marks = useMarks(review, check, now);
  const { perform, undo, ...dialogActions } = useSprintActions(
    review.id,
    session,
  );
  const [busy, setBusy] = useState<string>();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState<AskedSprintItem>();
  const [done, setDone] = useState<Done>();
  // Sent again after a broken connection, it closes the sprint once
  const closingKey = useRef(newIdempotencyKey());
  const dueOn = dayAfterSprint(check, now);

  const items = list.items.map(({ key, item, handled }): ShownSprintItem => {
    const subject = subjectOf(review.questions, item);
    const isDone =
      handled !== undefined &&
      (item.kind !== 'unanswered' ||
        handled.undo.kind === 'nothing' ||
        (subject.question !== undefined && isAnswered(subject.question)));
    return {
      key,
      item,
      subject,
      mark: marks.get(key),
      did: isDone ? handled.did : undefined,
      busy: busy === key,
      problem: problems[key],
    };
  });

  const work = async (key: string, step: () => Promise<void>) => {
    setBusy(key);
    setProblems(({ [key]: _solved, ...rest }) => rest);
    try {
      await step();
    } catch (error) {
      setProblems(before => ({
        ...before,
        [key]: t('sprint.notDone', { message: messageOf(error) }),
      }));
    } finally {
      setBusy(undefined);
    }
  };
  const handle = (
    { key, item }: ShownSprintItem,
    did: SprintOffer | 'answered',
    way: SprintUndo,
  ) => list.handle(key, { item, did, undo: way });

  const actions: SprintItemActions = {
    onOffer: (shown, offer) => {
      if (asksForMore(offer)) {
        setAsked({ shown, offer, key: newIdempotencyKey() });
        return;
      }
      if (offer === 'upgrade') {
        openUpgrade();
        return;
      }
      work(shown.key, async () => {
        const target = { ...shown, mark: marks.get(shown.key) };
        handle(shown, offer, await perform(target, offer, dueOn));
        await session.reload();
      });
    },
    onAnswer: (shown, choiceId, state) => {
      const { question } = shown.subject;
      if (question) {
        const known = list.items.find(({ key }) => key === shown.key)?.handled;
        session.change(question.id, answerPractice(question, choiceId, state));
        handle(
          shown,
          'answered',
          known?.undo ?? {
            kind: 'answer',
            questionId: question.id,
            update: asItIs(question),
          },
        );
      }
    },
    onUndo: shown =>
      void work(shown.key, async () => {
        const known = list.items.find(({ key }) => key === shown.key)?.handled;
        if (known) {
          await undo(known.undo);
          list.handle(shown.key, undefined);
        }
      }),
    onOpen: ({ questionId, choiceId }) => {
      if (questionId !== undefined) {
        onOpen({ questionId, choiceId });
      }
    },
  };

  const showsAll = all && list.later === check.later;
  return (
    <>
      <SprintCheck
        check={check}
        items={items}
        later={list.later}
        lensVersion={review.lens.version}
        readOnly={!review.permissions.update}
        now={now}
        actions={actions}
        onShowLater={
          showsAll
            ? undefined
            : () => {
                setAll(true);
                sprint.showAll();
              }
        }
        onClose={async name => {
          await session.settled();
          await api.sprints.close(review.id, name, closingKey.current);
          closingKey.current = newIdempotencyKey();
          setAll(false);
          setDone({
            severity: 'success',
            message: t('sprint.close.done', { name }),
          });
          await session.reload();
        }}
      />
      {asked && (
        <SprintDialog
          asked={asked}
          mark={marks.get(asked.shown.key)}
          dueOn={dueOn}
          now={now}
          actions={dialogActions}
          onDone={async way => {
            handle(asked.shown, asked.offer, way);
            setAsked(undefined);
            await session.reload();
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </>
  );
};

/** The few minutes after a sprint: what changed, answered in place, and closed with a milestone. */
export const SprintView = (props: SprintViewProps) => {
  const { value, error, retry } = props.sprint;
  const { t } = useTranslationRef(sprintTranslationRef);
  return (
    <LoadedSection
      title={t('sprint.title')}
      value={value}
      problem={error && messageOf(error)}
      onRetry={retry}
    >
      {check => <Loaded {...props} check={check} />}
    </LoadedSection>
  );
};
