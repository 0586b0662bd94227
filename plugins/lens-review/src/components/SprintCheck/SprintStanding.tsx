import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import EventIcon from '@material-ui/icons/Event';
import { Tone } from '../../styles/tones';
import { formatDay, formatRelative } from '../../time';
import { sprintTranslationRef } from '../../messages/sprint';
import { ToneChip } from '../ToneChip';

type SprintCheck = ApiSchemas['SprintCheck'];

const TONE: Record<Exclude<SprintCheck['status'], 'none'>, Tone> = {
  running: 'neutral',
  due: 'warning',
  overdue: 'bad',
};

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
  }),
  { name: 'LensReviewSprintStanding' },
);

/** Props of {@link SprintStanding}. */
export interface SprintStandingProps {
  check: Pick<SprintCheck, 'status' | 'dueAt' | 'skipped'>;
  now: Date;
  /** Goes to the check; nothing leads there without it. */
  onOpen?: () => void;
}

/** Whether a sprint check is due, overdue, or how many were skipped. Nothing where there is no rhythm. */
export const SprintStanding = ({ check, now, onOpen }: SprintStandingProps) => {
  const { status, dueAt, skipped } = check;
  const classes = useStyles();
  const { t } = useTranslationRef(sprintTranslationRef);
  if (status === 'none' || dueAt === undefined) {
    return null;
  }
  return (
    <div className={classes.root}>
      <ToneChip tone={TONE[status]} icon={<EventIcon aria-hidden="true" />}>
        {t(`sprint.standing.${status}`, {
          when: formatRelative(dueAt, now),
          day: formatDay(dueAt),
        })}
      </ToneChip>
      {skipped > 0 && (
        <ToneChip tone="warning">
          {t('sprint.skipped', { count: skipped })}
        </ToneChip>
      )}
      {onOpen && status !== 'running' && (
        <MuiLink
          component="button"
          type="button"
          variant="body2"
          underline="always"
          onClick={onOpen}
        >
          {t('sprint.open')}
        </MuiLink>
      )}
    </div>
  );
};
