import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import { formatInstant, formatRelative } from '../../time';
import { evidenceTranslationRef } from '../../messages/evidence';
import { FactValue } from '../EvidencePanel';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(
  theme => ({
    when: {
      whiteSpace: 'nowrap',
      lineHeight: theme.typography.body2.lineHeight,
    },
    faint: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
    },
    answer: { overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewFactHistory' },
);

/** Props of {@link FactHistory}. */
export interface FactHistoryProps {
  /** Read out as the name of the table. */
  label: string;
  /** Newest first. */
  rows: ApiSchemas['FactHistoryRow'][];
  now: Date;
  /** Shows older ones; no button without it. */
  onOlder?: () => void;
}

/** What a fact was, from when on. */
export const FactHistory = (props: FactHistoryProps) => {
  const { label, rows, now, onOlder } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  if (rows.length === 0) {
    return <Typography>{t('evidence.past.empty')}</Typography>;
  }
  return (
    <>
      <Table size="small" aria-label={label}>
        <TableHead>
          <TableRow>
            <TableCell>{t('evidence.past.when')}</TableCell>
            <TableCell>{t('evidence.past.answer')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.id}>
              <TableCell component="th" scope="row" className={classes.when}>
                <time dateTime={row.at}>{formatInstant(row.at)}</time>
                <div className={classes.faint}>
                  {formatRelative(row.at, now)}
                </div>
              </TableCell>
              <TableCell className={classes.answer}>
                {row.withdrawn ? (
                  <ToneChip
                    tone="neutral"
                    icon={<LinkOffIcon aria-hidden="true" />}
                  >
                    {t('evidence.past.withdrawn')}
                  </ToneChip>
                ) : (
                  <FactValue fact={row} />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {onOlder && <Button onClick={onOlder}>{t('evidence.past.older')}</Button>}
    </>
  );
};
