import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import LateIcon from '@material-ui/icons/AlarmOutlined';
import DueIcon from '@material-ui/icons/Schedule';
import { formatInstant, formatRelative } from '../../time';
import { pageTranslationRef } from '../../messages/page';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(
  theme => ({ none: { color: theme.palette.text.secondary } }),
  { name: 'LensReviewSprintLabel' },
);

/** Props of {@link SprintLabel}. */
export interface SprintLabelProps {
  sprint: ApiSchemas['SprintStatus'];
  dueAt?: string;
  now: Date;
}

/** When the next sprint check of a review is due, or that it is late. */
export const SprintLabel = ({ sprint, dueAt, now }: SprintLabelProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  if (sprint === 'none' || !dueAt) {
    return <span className={classes.none}>{t('components.sprint_none')}</span>;
  }
  const when = (
    <time
      dateTime={dueAt}
      title={t('components.sprintDay', { day: formatInstant(dueAt) })}
    >
      {sprint === 'running'
        ? formatRelative(dueAt, now)
        : t('components.sprintWhen', {
            status: t(`components.sprint_${sprint}`),
            when: formatRelative(dueAt, now),
          })}
    </time>
  );
  switch (sprint) {
    case 'overdue':
      return (
        <ToneChip tone="bad" icon={<LateIcon aria-hidden="true" />}>
          {when}
        </ToneChip>
      );
    case 'due':
      return (
        <ToneChip tone="warning" icon={<DueIcon aria-hidden="true" />}>
          {when}
        </ToneChip>
      );
    default:
      return when;
  }
};
