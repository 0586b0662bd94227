import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import LateIcon from '@material-ui/icons/AssignmentLate';
import { formatDay } from '../../time';
import { tasksTranslationRef } from '../../messages/tasks';
import { ToneChip } from '../ToneChip';
import { TaskIssue } from './TaskIssue';

type Task = ApiSchemas['Task'];

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      fontSize: theme.typography.body2.fontSize,
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewTaskFacts' },
);

/** Whether an open task should have been done before today. */
export const isOverdue = (
  { status, dueOn }: Pick<Task, 'status' | 'dueOn'>,
  now: Date,
): boolean =>
  status === 'open' &&
  dueOn !== undefined &&
  dueOn < now.toISOString().slice(0, 10);

/** Props of {@link TaskFacts}. */
export interface TaskFactsProps {
  task: Pick<Task, 'status' | 'owner' | 'dueOn' | 'issue'>;
  now: Date;
}

/** Who takes care of a task, and until when. */
export const TaskFacts = ({ task, now }: TaskFactsProps) => {
  const { status, owner, dueOn, issue } = task;
  const classes = useStyles();
  const { t } = useTranslationRef(tasksTranslationRef);
  const overdue = isOverdue(task, now);
  // A day has no time zone: noon keeps it the same one everywhere
  const day = dueOn && formatDay(`${dueOn}T12:00:00`);
  return (
    <span className={classes.root}>
      {status !== 'open' && (
        <ToneChip tone={status === 'done' ? 'good' : 'neutral'}>
          {t(`tasks.status.${status}`)}
        </ToneChip>
      )}
      {owner ? (
        <span>
          {t('tasks.owner')}: <EntityDisplayName entityRef={owner} hideIcon />
        </span>
      ) : (
        <Typography component="span" variant="body2" color="textSecondary">
          {t('tasks.noOwner')}
        </Typography>
      )}
      {day && !overdue && <span>{t('tasks.dueOn', { day })}</span>}
      {day && overdue && (
        <ToneChip tone="bad" icon={<LateIcon aria-hidden="true" />}>
          {t('tasks.overdue', { day })}
        </ToneChip>
      )}
      {issue && <TaskIssue issue={issue} />}
    </span>
  );
};
