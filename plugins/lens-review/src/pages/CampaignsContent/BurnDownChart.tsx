import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { CHART_SIZE, ScoreChart } from '../../components/ScoreChart';
import { trendPath } from '../../components/TrendChart';
import { campaignsTranslationRef } from '../../messages/campaigns';

type Point = ApiSchemas['CampaignPoint'];

const openOf = ({ total, done }: Point) => total - done;

const percentOpen = (point: Point) =>
  point.total === 0 ? null : (100 * openOf(point)) / point.total;

/** Props of {@link BurnDownChart}. */
export interface BurnDownChartProps {
  /** At least two, one a day. */
  points: Point[];
  dueOn: string;
}

/** How many of the components of a campaign are still open, by day. */
export const BurnDownChart = ({ points, dueOn }: BurnDownChartProps) => {
  const { t } = useTranslationRef(campaignsTranslationRef);
  const first = points[0];
  const last = points[points.length - 1];
  const until = last.day > dueOn ? last.day : dueOn;
  // Both lines have the same days to stand on
  const end = { day: until, value: null };
  const remaining = trendPath(
    [
      ...points.map(point => ({ day: point.day, value: percentOpen(point) })),
      ...(last.day < until ? [end] : []),
    ],
    CHART_SIZE,
  );
  const pace = trendPath(
    [
      { day: first.day, value: 100 },
      { day: dueOn, value: 0 },
      ...(dueOn < until ? [end] : []),
    ],
    CHART_SIZE,
  );
  return (
    <ScoreChart
      score={remaining}
      assurance={pace}
      legend={{
        score: t('campaigns.remaining'),
        assurance: t('campaigns.pace'),
      }}
      from={first.day}
      until={until}
      label={t('campaigns.chart', {
        first: String(openOf(first)),
        firstTotal: String(first.total),
        from: first.day,
        last: String(openOf(last)),
        lastTotal: String(last.total),
        to: last.day,
      })}
      table={
        <DataTable label={t('campaigns.burnDown')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('campaigns.day')}</TableCell>
              <TableCell align="right">{t('campaigns.stillOpen')}</TableCell>
              <TableCell align="right">{t('campaigns.components')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {[...points].reverse().map(point => (
              <TableRow key={point.day}>
                <TableCell component="th" scope="row">
                  {point.day}
                </TableCell>
                <TableCell align="right">{openOf(point)}</TableCell>
                <TableCell align="right">{point.total}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </DataTable>
      }
    />
  );
};
