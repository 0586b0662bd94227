import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatInstant, formatRelative } from '../../time';
import { panelsTranslationRef } from '../../messages/panels';
import { formatScore } from '../ScoreValue';
import { PracticeChanges, PracticeTitle } from './PracticeChanges';
import { useHistorySentence } from './useHistorySentence';

type HistoryRow = ApiSchemas['HistoryRow'];

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
    },
    numbers: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'LensReviewHistoryEntry' },
);

/** Props of {@link HistoryEntry}. */
export interface HistoryEntryProps {
  row: HistoryRow;
  /** The row before it in time; its scores are those that moved. */
  before: HistoryRow | undefined;
  /** The instant that "3 hours ago" counts from. */
  now: Date;
  practiceTitle?: PracticeTitle;
}

function difference(from: number | null, to: number | null): number {
  return Math.round(((to ?? 0) - (from ?? 0)) * 10) / 10;
}

const signed = (delta: number) =>
  `${delta > 0 ? '+' : '−'}${Math.abs(delta).toFixed(1)}`;

const Moves = (props: { row: HistoryRow; before: HistoryRow | undefined }) => {
  const { row, before } = props;
  const { t } = useTranslationRef(panelsTranslationRef);
  if (!before) {
    return null;
  }
  const score = difference(before.score, row.score);
  const assurance = difference(before.assurance, row.assurance);
  const parts: string[] = [
    score === 0
      ? t('history.scoreSame', { to: formatScore(row.score) })
      : t('history.scoreMove', {
          to: formatScore(row.score),
          delta: signed(score),
        }),
  ];
  if (assurance !== 0) {
    parts.push(
      t('history.assuranceMove', {
        to: formatScore(row.assurance),
        delta: signed(assurance),
      }),
    );
  }
  return <>{parts.join(', ')}</>;
};

/** One change: who did what when, what it moved, and which practices with it. */
export const HistoryEntry = (props: HistoryEntryProps) => {
  const { row, before, now, practiceTitle } = props;
  const classes = useStyles();
  const sentence = useHistorySentence([row]);
  return (
    <>
      <div className={classes.head}>
        <Typography variant="body1" component="span">
          {sentence(row)}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="span">
          <time dateTime={row.at} title={formatInstant(row.at)}>
            {formatRelative(row.at, now)}
          </time>
        </Typography>
      </div>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.numbers}
      >
        <Moves row={row} before={before} />
      </Typography>
      <PracticeChanges
        changes={row.practices}
        practiceTitle={practiceTitle}
        secondary
      />
    </>
  );
};
