import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import OverdueIcon from '@material-ui/icons/ErrorOutline';
import { toneColors } from '../../styles/tones';
import { formatCalendarDay } from '../../time';
import { roadmapTranslationRef } from '../../messages/roadmap';
import { ToneChip } from '../ToneChip';
import { VisuallyHidden } from '../VisuallyHidden';
import { isOverdue } from './cellState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(0.25),
      width: '100%',
      height: '100%',
      minHeight: 72,
      padding: theme.spacing(0.75, 1),
      font: 'inherit',
      fontSize: theme.typography.caption.fontSize,
      lineHeight: 1.35,
      textAlign: 'left',
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      cursor: 'pointer',
      '&:hover, &[aria-pressed="true"]': {
        boxShadow: `0 0 0 2px ${theme.palette.text.primary}`,
      },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 3,
      },
    },
    overdue: {
      borderColor: toneColors(theme, 'bad').border,
      borderLeftWidth: 4,
    },
    done: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 2,
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      '& svg': { fontSize: '1rem', color: toneColors(theme, 'good').text },
    },
    next: {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      overflow: 'hidden',
      overflowWrap: 'anywhere',
    },
    plan: { color: theme.palette.text.secondary, overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewRoadmapCell' },
);

/** Props of {@link RoadmapCell}. */
export interface RoadmapCellProps {
  cell: ApiSchemas['RoadmapCell'];
  /** Names, for screen readers. */
  pillar: string;
  phase: string;
  /** Name of the owner. */
  owner?: string;
  now: Date;
  chosen: boolean;
  onChoose: () => void;
}

/** What is done in a part of the review, what is next, until when and by whom, as a button that chooses it. */
export const RoadmapCell = (props: RoadmapCellProps) => {
  const { cell, pillar, phase, owner, now, chosen, onChoose } = props;
  const { done, total, next, tasks, targetOn } = cell;
  const classes = useStyles();
  const { t } = useTranslationRef(roadmapTranslationRef);
  const overdue = isOverdue(cell, now);
  const complete = total > 0 && done === total;
  const plan = [
    ...(targetOn && !complete
      ? [t('roadmap.until', { day: formatCalendarDay(targetOn) })]
      : []),
    ...(owner ? [owner] : []),
  ].join(', ');
  return (
    <button
      type="button"
      className={overdue ? `${classes.root} ${classes.overdue}` : classes.root}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <VisuallyHidden>{t('roadmap.cell', { pillar, phase })}</VisuallyHidden>{' '}
      <span className={classes.done}>
        {complete && <DoneIcon aria-hidden="true" />}
        {total === 0
          ? t('roadmap.nothingInScope')
          : t('roadmap.done', { done: String(done), total: String(total) })}
      </span>{' '}
      {next.length > 0 && (
        <span className={classes.next}>
          {t('roadmap.next', { title: next[0].title })}
        </span>
      )}{' '}
      {plan !== '' && <span className={classes.plan}>{plan}</span>}{' '}
      {tasks.length > 0 && (
        <span className={classes.plan}>
          {t('roadmap.tasks', { count: tasks.length })}
        </span>
      )}{' '}
      {overdue && (
        <ToneChip tone="bad" icon={<OverdueIcon aria-hidden="true" />}>
          {t('roadmap.overdue')}
        </ToneChip>
      )}
    </button>
  );
};
