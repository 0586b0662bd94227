import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { panelsTranslationRef } from '../../messages/panels';
import { roadmapTranslationRef } from '../../messages/roadmap';
import { tabTranslationRef } from '../../messages/tab';
import { tasksTranslationRef } from '../../messages/tasks';
import { LoadedSection } from '../LoadedSection';
import { NextSteps } from '../NextSteps';
import { ReviewPart } from '../PillarPhaseMatrix';
import { TaskDialog, TaskFacts, TaskList, TaskWish } from '../Tasks';
import { Done, UndoBar } from '../UndoBar';

type Task = ApiSchemas['Task'];
type TaskUpdate = ApiSchemas['TaskUpdate'];
type Improvement = ApiSchemas['Improvement'];
type PracticeRef = ApiSchemas['PracticeRef'];

/** Steps shown at first, and added at a time; the API gives at most 200. */
const PAGE = 20;
const MOST = 200;

/** Props of {@link StepsView}. */
export interface StepsViewProps {
  review: ApiSchemas['Review'];
  /** Only of this part. */
  part?: ReviewPart;
  now: Date;
  /** Goes to a practice. */
  onOpen: (practice: PracticeRef) => void;
}

/** What a dialog is open for: a step without a task, or a task. */
type Asked =
  | { kind: 'assign'; step: Improvement; key: string }
  | { kind: 'change'; task: Task };

const isSame = (a: PracticeRef, b: PracticeRef) =>
  a.questionId === b.questionId && a.choiceId === b.choiceId;

/** Only what differs: a day that stands may be past already. */
function changesOf(task: Task, wish: TaskWish): TaskUpdate {
  const change: TaskUpdate = {};
  for (const field of ['owner', 'dueOn', 'note'] as const) {
    if (wish[field] !== task[field]) {
      change[field] = wish[field] ?? null;
    }
  }
  return change;
}

/** Loads what to do next with who takes care of it, and lets people decide that. */
export const StepsView = (props: StepsViewProps) => {
  const { review, part, now, onOpen } = props;
  const { id, revision, questions, permissions } = review;
  const { pillarId, phaseId } = part ?? {};
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(tasksTranslationRef);
  const { t: tTab } = useTranslationRef(tabTranslationRef);
  const { t: tRoadmap } = useTranslationRef(roadmapTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Done>();
  const [busyTask, setBusyTask] = useState<string>();
  const load = useCallback(async () => {
    const [list, tasks] = await Promise.all([
      api.getImprovements(id, { pillarId, phaseId, limit }),
      api.tasks.list(id),
    ]);
    return { revision, list, tasks: tasks.items, issues: tasks.issues };
  }, [api, id, revision, pillarId, phaseId, limit]);
  const { value, error, retry } = useKeptAsync(load);
  const pillar = review.pillars.find(each => each.id === pillarId)?.name;
  const phase = review.phases.find(each => each.id === phaseId)?.name;

  const move = async (
    task: Task,
    status: Task['status'],
    isUndo = false,
  ): Promise<void> => {
    try {
      await api.tasks.update(id, task.id, { status });
      setDone(
        isUndo
          ? undefined
          : {
              severity: 'success',
              message: t(`tasks.moved.${status}`),
              undo: () => void move(task, task.status, true),
            },
      );
      retry();
    } catch (cause) {
      setDone({
        severity: 'error',
        message: t('tasks.failed', { message: messageOf(cause) }),
      });
    }
  };
  const askForIssue = async (task: Task) => {
    setBusyTask(task.id);
    try {
      await (task.issue
        ? api.tasks.refreshIssue(id, task.id)
        : api.tasks.makeIssue(id, task.id));
      setDone({
        severity: 'success',
        message: t(task.issue ? 'tasks.issue.read' : 'tasks.issue.made'),
      });
    } catch (cause) {
      setDone({
        severity: 'error',
        message: t(task.issue ? 'tasks.issue.notRead' : 'tasks.issue.failed', {
          message: messageOf(cause),
        }),
      });
    } finally {
      setBusyTask(undefined);
      retry();
    }
  };
  const send = async (wish: TaskWish) => {
    if (asked?.kind === 'assign') {
      const { questionId, choiceId } = asked.step;
      await api.tasks.create(id, { questionId, choiceId, ...wish }, asked.key);
    } else if (asked) {
      await api.tasks.update(id, asked.task.id, changesOf(asked.task, wish));
    }
    setAsked(undefined);
    setDone({ severity: 'success', message: t('tasks.saved') });
    retry();
  };

  return (
    <LoadedSection
      title={tTab('tab.views.steps')}
      value={value}
      problem={error && messageOf(error)}
      onRetry={retry}
    >
      {({ list, tasks, issues }) => (
        <>
          <TaskList
            tasks={tasks}
            stateOf={task =>
              questions
                .find(question => question.id === task.questionId)
                ?.choices.find(choice => choice.id === task.choiceId)?.practice
                ?.state
            }
            readOnly={!permissions.update}
            issues={issues}
            busyTask={busyTask}
            now={now}
            actions={{
              onOpen: ({ questionId, choiceId }) =>
                onOpen({ questionId, choiceId }),
              onMove: (task, status) => void move(task, status),
              onChange: task => setAsked({ kind: 'change', task }),
              onIssue: task => void askForIssue(task),
            }}
          />
          <Typography component="h3" variant="subtitle1">
            {pillar && phase
              ? tRoadmap('roadmap.stepsOf', { pillar, phase })
              : tPanels('steps.list')}
          </Typography>
          <NextSteps
            steps={list.items}
            onOpen={({ questionId, choiceId }) =>
              onOpen({ questionId, choiceId })
            }
            extra={step => {
              const task = tasks.find(
                one => one.status === 'open' && isSame(one, step),
              );
              if (task) {
                return <TaskFacts task={task} now={now} />;
              }
              return (
                permissions.update && (
                  <Button
                    size="small"
                    aria-label={t('tasks.assignOne', { title: step.title })}
                    onClick={() =>
                      setAsked({
                        kind: 'assign',
                        step,
                        key: newIdempotencyKey(),
                      })
                    }
                  >
                    {t('tasks.assign')}
                  </Button>
                )
              );
            }}
          />
          {list.totalItems > list.items.length && limit < MOST && (
            <Button onClick={() => setLimit(shown => shown + PAGE)}>
              {tTab('tab.views.moreSteps')}
            </Button>
          )}
          {asked && (
            <TaskDialog
              title={
                asked.kind === 'assign' ? asked.step.title : asked.task.title
              }
              task={asked.kind === 'change' ? asked.task : undefined}
              now={now}
              onSend={send}
              onClose={() => setAsked(undefined)}
            />
          )}
          <UndoBar done={done} onDismiss={() => setDone(undefined)} />
        </>
      )}
    </LoadedSection>
  );
};
