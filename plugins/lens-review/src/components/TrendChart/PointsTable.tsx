import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { panelsTranslationRef } from '../../messages/panels';
import { ScoreValue } from '../ScoreValue';
import { TrendChartProps } from './TrendChart';

/** The numbers of the trend, newest first. */
export const PointsTable = ({ points }: TrendChartProps) => {
  const { t } = useTranslationRef(organisationTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  return (
    <Table size="small" aria-label={t('overview.trend')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('overview.day')}</TableCell>
          <TableCell align="right">{tPanels('score.label')}</TableCell>
          <TableCell align="right">{tPanels('score.assurance')}</TableCell>
          <TableCell align="right">{t('overview.reviewed')}</TableCell>
          <TableCell align="right">{t('overview.highRisks')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {[...points].reverse().map(point => (
          <TableRow key={point.day}>
            <TableCell component="th" scope="row">
              {point.day}
            </TableCell>
            <TableCell align="right">
              <ScoreValue value={point.score} />
            </TableCell>
            <TableCell align="right">
              <ScoreValue value={point.assurance} />
            </TableCell>
            <TableCell align="right">
              {tPage('heatMap.reviewedOf', {
                reviewed: String(point.reviewed),
                total: String(point.total),
              })}
            </TableCell>
            <TableCell align="right">{point.effectiveRisk.HIGH}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
