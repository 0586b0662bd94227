import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { formatInstant, formatRelative } from '../../time';
import { lensReviewTranslationRef } from '../../translation';
import { formatScore } from '../ScoreValue';
import { useHistorySentence } from './useHistorySentence';

type HistoryRow = ApiSchemas['HistoryRow'];

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      padding: theme.spacing(1.25, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
    },
    practices: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
    },
    numbers: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'LensReviewHistoryList' },
);

/** Props of {@link HistoryList}. */
export interface HistoryListProps {
  /** Newest first, as the API gives them. */
  rows: HistoryRow[];
  /** The instant that "3 hours ago" counts from. */
  now: Date;
  /** Title of a practice; its choice id is written where this knows none. */
  practiceTitle?: (questionId: string, choiceId: string) => string | undefined;
}

function difference(from: number | null, to: number | null): number {
  return Math.round(((to ?? 0) - (from ?? 0)) * 10) / 10;
}

const signed = (delta: number) =>
  `${delta > 0 ? '+' : '−'}${Math.abs(delta).toFixed(1)}`;

const Moves = (props: { row: HistoryRow; before: HistoryRow | undefined }) => {
  const { row, before } = props;
  const { t } = useTranslationRef(lensReviewTranslationRef);
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

/** What happened to a review, a sentence a change. */
export const HistoryList = (props: HistoryListProps) => {
  const { rows, now, practiceTitle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const sentence = useHistorySentence();
  if (rows.length === 0) {
    return <Typography color="textSecondary">{t('history.empty')}</Typography>;
  }
  return (
    <ol className={classes.list} aria-label={t('history.list')}>
      {rows.map((row, index) => (
        <li key={row.id} className={classes.row}>
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
            <Moves row={row} before={rows[index + 1]} />
          </Typography>
          {row.practices.length > 0 && (
            <Typography
              variant="body2"
              color="textSecondary"
              component="ul"
              className={classes.practices}
            >
              {row.practices.map(change => (
                <li key={`${change.questionId}/${change.choiceId}`}>
                  {t('history.practiceChange', {
                    practice:
                      practiceTitle?.(change.questionId, change.choiceId) ??
                      change.choiceId,
                    from: t(`history.states.${change.from}`),
                    to: t(`history.states.${change.to}`),
                  })}
                </li>
              ))}
            </Typography>
          )}
        </li>
      ))}
    </ol>
  );
};
