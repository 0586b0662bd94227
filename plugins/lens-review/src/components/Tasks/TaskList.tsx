import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { tasksTranslationRef } from '../../messages/tasks';
import { TaskFacts } from './TaskFacts';

type Task = ApiSchemas['Task'];
type TaskStatus = ApiSchemas['TaskStatus'];
type PracticeState = ApiSchemas['PracticeState'];

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 1),
      padding: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    task: {
      padding: theme.spacing(1.5),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
    },
    title: { textAlign: 'left', fontWeight: 500 },
    text: {
      maxWidth: '75ch',
      marginTop: theme.spacing(0.5),
      overflowWrap: 'anywhere',
      whiteSpace: 'pre-wrap',
    },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'LensReviewTaskList' },
);

/** What a person can do with tasks. */
export interface TaskActions {
  /** Goes to the practice. */
  onOpen: (task: Task) => void;
  onMove: (task: Task, status: TaskStatus) => void;
  onChange: (task: Task) => void;
  /** Makes its issue or, where it has one, reads that again. */
  onIssue: (task: Task) => void;
}

/** Props of {@link TaskList}. */
export interface TaskListProps {
  /** As the API gives them: open ones first, then by day. */
  tasks: Task[];
  stateOf: (task: Task) => PracticeState | undefined;
  readOnly: boolean;
  /** Where issues of tasks go, or why none can be made. */
  issues: ApiSchemas['TaskIssueTarget'];
  /** The task whose issue is made or read right now. */
  busyTask?: string;
  now: Date;
  actions: TaskActions;
}

const Item = (props: Omit<TaskListProps, 'tasks'> & { task: Task }) => {
  const { task, stateOf, readOnly, issues, busyTask, now, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tasksTranslationRef);
  const { id, title, status, note, issue } = task;
  const state = stateOf(task);
  const stillOpen =
    status === 'done' && (state === 'not_met' || state === 'unknown');
  const button = (
    text: string,
    label: string,
    onClick: () => void,
    more: { main?: boolean; disabled?: boolean } = {},
  ) => (
    <Button
      size="small"
      variant={more.main ? 'outlined' : 'text'}
      disabled={more.disabled}
      aria-label={label}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  const issueButton = () => {
    const isBusy = busyTask === id;
    const action = issue ? 'refresh' : 'make';
    const doing = issue ? 'reading' : 'making';
    return button(
      t(`tasks.issue.${isBusy ? doing : action}`),
      t(`tasks.issue.${action}One`, { title }),
      () => actions.onIssue(task),
      { disabled: busyTask !== undefined },
    );
  };
  return (
    <li className={classes.task}>
      <div className={classes.head}>
        <MuiLink
          component="button"
          type="button"
          variant="body1"
          className={classes.title}
          onClick={() => actions.onOpen(task)}
        >
          {title}
        </MuiLink>
        {!readOnly && (
          <div className={classes.actions}>
            {status === 'open' ? (
              <>
                {button(
                  t('tasks.done'),
                  t('tasks.doneOne', { title }),
                  () => actions.onMove(task, 'done'),
                  { main: true },
                )}
                {button(
                  t('tasks.change'),
                  t('tasks.changeOne', { title }),
                  () => actions.onChange(task),
                )}
                {(issue || issues.repository) && issueButton()}
                {button(t('tasks.drop'), t('tasks.dropOne', { title }), () =>
                  actions.onMove(task, 'dropped'),
                )}
              </>
            ) : (
              button(t('tasks.reopen'), t('tasks.reopenOne', { title }), () =>
                actions.onMove(task, 'open'),
              )
            )}
          </div>
        )}
      </div>
      <TaskFacts task={task} now={now} />
      {note && (
        <Typography variant="body2" className={classes.text}>
          {note}
        </Typography>
      )}
      {status === 'open' && issue?.state === 'closed' && (
        <Typography variant="body2" className={classes.text}>
          {t('tasks.issue.suggestsDone')}
        </Typography>
      )}
      {stillOpen && (
        <Typography variant="body2" className={classes.text}>
          {t('tasks.notMetYet')}
        </Typography>
      )}
    </li>
  );
};

/** Next steps that somebody takes care of; those that ended are folded away. */
export const TaskList = (props: TaskListProps) => {
  const { tasks, ...rest } = props;
  const { issues, readOnly } = rest;
  const classes = useStyles();
  const { t } = useTranslationRef(tasksTranslationRef);
  const [showsEnded, setShowsEnded] = useState(false);
  const open = tasks.filter(({ status }) => status === 'open');
  const ended = tasks.filter(({ status }) => status !== 'open');
  const listOf = (shown: Task[], label: string, id?: string) => (
    <ul id={id} className={classes.list} aria-label={label}>
      {shown.map(task => (
        <Item key={task.id} {...rest} task={task} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="lens-review-tasks">
      <Typography
        id="lens-review-tasks"
        component="h3"
        variant="subtitle1"
        gutterBottom
      >
        {t('tasks.title')}
      </Typography>
      {open.length === 0 ? (
        <Typography color="textSecondary" gutterBottom>
          {t('tasks.empty')}
        </Typography>
      ) : (
        <>
          {listOf(open, t('tasks.open', { count: open.length }))}
          {!readOnly && (
            <Typography variant="body2" color="textSecondary" gutterBottom>
              {issues.repository
                ? t('tasks.issue.target', { repository: issues.repository })
                : t('tasks.issue.none', { reason: issues.reason ?? '' })}
            </Typography>
          )}
        </>
      )}
      {ended.length > 0 && (
        <>
          <Button
            size="small"
            aria-expanded={showsEnded}
            aria-controls={showsEnded ? 'lens-review-tasks-ended' : undefined}
            onClick={() => setShowsEnded(shown => !shown)}
          >
            {t(showsEnded ? 'tasks.hideEnded' : 'tasks.showEnded', {
              count: ended.length,
            })}
          </Button>
          {showsEnded &&
            listOf(ended, t('tasks.ended'), 'lens-review-tasks-ended')}
        </>
      )}
    </section>
  );
};
