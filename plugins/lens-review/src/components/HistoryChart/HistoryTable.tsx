import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { formatInstant } from '../../time';
import { panelsTranslationRef } from '../../messages/panels';
import { DataTable } from '../DataTable';
import { useHistorySentence } from '../HistoryList';
import { ScoreValue } from '../ScoreValue';

/** The numbers of the chart, newest first. */
export const HistoryTable = ({
  rows,
}: {
  rows: ApiSchemas['HistoryRow'][];
}) => {
  const { t } = useTranslationRef(panelsTranslationRef);
  const sentence = useHistorySentence(rows);
  return (
    <DataTable label={t('history.chartLabel')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('history.when')}</TableCell>
          <TableCell>{t('history.what')}</TableCell>
          <TableCell align="right">{t('history.score')}</TableCell>
          <TableCell align="right">{t('history.assurance')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(row => (
          <TableRow key={row.id}>
            <TableCell>{formatInstant(row.at)}</TableCell>
            <TableCell>{sentence(row)}</TableCell>
            <TableCell align="right">
              <ScoreValue value={row.score} />
            </TableCell>
            <TableCell align="right">
              <ScoreValue value={row.assurance} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
};
