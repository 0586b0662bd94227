import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import MetIcon from '@material-ui/icons/CheckCircleOutline';
import MissedIcon from '@material-ui/icons/ErrorOutline';
import UnknownIcon from '@material-ui/icons/HelpOutline';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import { ReactElement } from 'react';
import { Tone } from '../../styles/tones';
import { formatCalendarDay, formatDay } from '../../time';
import { goalsTranslationRef } from '../../messages/goals';
import { formatScore } from '../ScoreValue';
import { ToneChip } from '../ToneChip';

type Stand = ApiSchemas['GoalStand'];

const STATUS: Record<Stand['status'], { tone: Tone; icon: ReactElement }> = {
  met: { tone: 'good', icon: <MetIcon aria-hidden="true" /> },
  open: { tone: 'info', icon: <OpenIcon aria-hidden="true" /> },
  missed: { tone: 'bad', icon: <MissedIcon aria-hidden="true" /> },
  not_measurable: {
    tone: 'neutral',
    icon: <UnknownIcon aria-hidden="true" />,
  },
};

const useStyles = makeStyles(
  theme => ({
    item: {
      padding: theme.spacing(1.25, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
    },
    wanted: { fontWeight: 500, overflowWrap: 'anywhere' },
    text: { maxWidth: '75ch', fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'LensReviewTargetItem' },
);

/** Props of {@link TargetItem}. */
export interface TargetItemProps {
  stand: Stand;
  pillars: ApiSchemas['ReviewPillar'][];
  /** What the collector asks for a fact; its name says it where this knows none. */
  asks?: (fact: string) => string | undefined;
}

/** A number as it is: two decimals at most, so that it can be read. */
const plain = (value: number) => String(Math.round(value * 100) / 100);

/** One target: what is wanted, whether it is reached, the value now and why. */
export const TargetItem = ({ stand, pillars, asks }: TargetItemProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(goalsTranslationRef);
  const { kind, fact = '', unit = '', status, reason, until } = stand;
  const isFact = kind === 'fact';
  const show = (value: number) => (isFact ? plain(value) : formatScore(value));

  const wanted = isFact
    ? t(stand.bound === 'at_most' ? 'goals.atMost' : 'goals.atLeast', {
        fact,
        unit,
        value: plain(stand.value ?? 0),
      })
    : t(kind === 'score' ? 'goals.score' : 'goals.assurance', {
        of:
          pillars.find(({ id }) => id === stand.pillarId)?.name ??
          stand.pillarId ??
          t('goals.overall'),
        value: formatScore(stand.min ?? 0),
      });

  const sentences: string[] = [];
  if (stand.current !== undefined) {
    const value = show(stand.current);
    sentences.push(
      isFact ? t('goals.nowUnit', { value, unit }) : t('goals.now', { value }),
    );
  } else if (status !== 'not_measurable') {
    sentences.push(t('goals.nowHidden'));
  }
  const setOn = formatDay(stand.baselineAt);
  sentences.push(
    stand.baseline === null
      ? t('goals.wasUnknown', { day: setOn })
      : t('goals.was', { value: show(stand.baseline), day: setOn }),
  );
  const isPast = status === 'missed';
  sentences.push(
    until === undefined
      ? t('goals.noUntil')
      : t(isPast ? 'goals.untilPast' : 'goals.until', {
          day: formatCalendarDay(until),
        }),
  );
  const question = isFact ? asks?.(fact) : undefined;

  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <Typography component="span" className={classes.wanted}>
          {wanted}
        </Typography>
        <ToneChip tone={STATUS[status].tone} icon={STATUS[status].icon}>
          {t(`goals.status.${status}`)}
        </ToneChip>
      </div>
      {question !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {question}
        </Typography>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.text}
      >
        {sentences.join(' · ')}
      </Typography>
      {reason && (
        <Typography variant="body2" className={classes.text}>
          {t(`goals.reasons.${reason}`)}
        </Typography>
      )}
    </li>
  );
};
