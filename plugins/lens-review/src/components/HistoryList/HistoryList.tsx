import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { panelsTranslationRef } from '../../messages/panels';
import { HistoryEntry, HistoryEntryProps } from './HistoryEntry';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      padding: theme.spacing(1.25, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
  }),
  { name: 'LensReviewHistoryList' },
);

/** Props of {@link HistoryList}. */
export interface HistoryListProps
  extends Pick<HistoryEntryProps, 'now' | 'practiceTitle'> {
  /** Newest first, as the API gives them. */
  rows: ApiSchemas['HistoryRow'][];
}

/** What happened to a review, a sentence a change. */
export const HistoryList = ({ rows, ...rest }: HistoryListProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  if (rows.length === 0) {
    return <Typography color="textSecondary">{t('history.empty')}</Typography>;
  }
  return (
    <ol className={classes.list} aria-label={t('history.list')}>
      {rows.map((row, index) => (
        <li key={row.id} className={classes.row}>
          <HistoryEntry {...rest} row={row} before={rows[index + 1]} />
        </li>
      ))}
    </ol>
  );
};
