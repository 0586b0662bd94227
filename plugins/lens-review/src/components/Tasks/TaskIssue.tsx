import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatInstant } from '../../time';
import { tasksTranslationRef } from '../../messages/tasks';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      overflowWrap: 'anywhere',
    },
    link: { textDecoration: 'underline' },
  }),
  { name: 'LensReviewTaskIssue' },
);

/** Props of {@link TaskIssue}. */
export interface TaskIssueProps {
  issue: ApiSchemas['TaskIssue'];
}

/** The issue that a task was turned into, and whether it is open still. */
export const TaskIssue = ({ issue }: TaskIssueProps) => {
  const { number, repository, state, url, problem, checkedAt } = issue;
  const classes = useStyles();
  const { t } = useTranslationRef(tasksTranslationRef);
  return (
    <span className={classes.root}>
      <Link to={url} className={classes.link}>
        {t('tasks.issue.link', { repository, number: String(number) })}
      </Link>
      <ToneChip tone={state === 'closed' ? 'good' : 'neutral'}>
        {t(`tasks.issue.state.${state}`)}
      </ToneChip>
      {problem && (
        <Typography component="span" variant="body2" color="textSecondary">
          {t('tasks.issue.problem', {
            at: formatInstant(checkedAt),
            problem,
          })}
        </Typography>
      )}
    </span>
  );
};
