import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { organisationTranslationRef } from '../../messages/organisation';
import { CHART_SIZE, ScoreChart } from '../ScoreChart';
import { formatScore } from '../ScoreValue';
import { PointsTable } from './PointsTable';
import { trendPath } from './trendPath';

/** Props of {@link TrendChart}. */
export interface TrendChartProps {
  /** At least one, in order of days. */
  points: ApiSchemas['TrendPoint'][];
}

/** Score and assurance by day, as lines or as a table. */
export const TrendChart = ({ points }: TrendChartProps) => {
  const { t } = useTranslationRef(organisationTranslationRef);
  const first = points[0];
  const last = points[points.length - 1];
  const pathOf = (value: 'score' | 'assurance') =>
    trendPath(
      points.map(point => ({ day: point.day, value: point[value] })),
      CHART_SIZE,
    );
  return (
    <ScoreChart
      score={pathOf('score')}
      assurance={pathOf('assurance')}
      from={first.day}
      until={last.day}
      label={t('overview.chart', {
        summary: t('overview.chartSummary', {
          first: formatScore(first.score),
          from: first.day,
          last: formatScore(last.score),
          to: last.day,
        }),
      })}
      table={<PointsTable points={points} />}
    />
  );
};
