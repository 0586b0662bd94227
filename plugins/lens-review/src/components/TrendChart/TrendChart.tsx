import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useState } from 'react';
import { toneColors } from '../../styles/tones';
import { lensReviewTranslationRef } from '../../translation';
import { formatScore, ScoreValue } from '../ScoreValue';
import { trendPath, TrendSize } from './trendPath';

const SIZE: TrendSize = {
  width: 960,
  height: 220,
  margin: { left: 36, right: 12, top: 10, bottom: 22 },
};
const GRID = [0, 25, 50, 75, 100];

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
    },
    legend: {
      display: 'flex',
      gap: theme.spacing(3),
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& li': {
        display: 'flex',
        alignItems: 'center',
        gap: theme.spacing(1),
      },
    },
    svg: { display: 'block', width: '100%', maxWidth: SIZE.width },
    grid: { stroke: theme.palette.divider, strokeWidth: 1 },
    axis: { fill: theme.palette.text.secondary, fontSize: 11 },
    score: {
      fill: 'none',
      stroke: toneColors(theme, 'info').text,
      strokeWidth: 2.5,
      strokeLinecap: 'round',
    },
    assurance: {
      fill: 'none',
      stroke: toneColors(theme, 'good').text,
      strokeWidth: 2,
      strokeDasharray: '6 4',
      strokeLinecap: 'round',
    },
    table: { overflowX: 'auto' },
  }),
  { name: 'LensReviewTrendChart' },
);

/** Props of {@link TrendChart}. */
export interface TrendChartProps {
  /** At least one, in order of days. */
  points: ApiSchemas['TrendPoint'][];
}

const Key = ({ className }: { className: string }) => (
  <svg width="28" height="8" aria-hidden="true" focusable="false">
    <path d="M0 4H28" className={className} />
  </svg>
);

const PointsTable = ({ points }: TrendChartProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  return (
    <div className={classes.table}>
      <Table size="small" aria-label={t('overview.trend')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('overview.day')}</TableCell>
            <TableCell align="right">{t('score.label')}</TableCell>
            <TableCell align="right">{t('score.assurance')}</TableCell>
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
                {t('heatMap.reviewedOf', {
                  reviewed: String(point.reviewed),
                  total: String(point.total),
                })}
              </TableCell>
              <TableCell align="right">{point.effectiveRisk.HIGH}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};

/** Score and assurance by day, as lines or as a table. */
export const TrendChart = ({ points }: TrendChartProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const [asTable, setAsTable] = useState(false);
  const first = points[0];
  const last = points[points.length - 1];
  const { width, height, margin } = SIZE;
  const y = (value: number) =>
    margin.top + (height - margin.top - margin.bottom) * (1 - value / 100);
  const pathOf = (value: 'score' | 'assurance') =>
    trendPath(
      points.map(point => ({ day: point.day, value: point[value] })),
      SIZE,
    );
  return (
    <>
      <div className={classes.head}>
        <ul className={classes.legend}>
          <li>
            <Key className={classes.score} />
            {t('score.label')}
          </li>
          <li>
            <Key className={classes.assurance} />
            {t('score.assurance')}
          </li>
        </ul>
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'overview.asChart' : 'overview.asTable')}
        </Button>
      </div>
      {asTable ? (
        <PointsTable points={points} />
      ) : (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          className={classes.svg}
          role="img"
          aria-label={t('overview.chart', {
            summary: t('overview.chartSummary', {
              first: formatScore(first.score),
              from: first.day,
              last: formatScore(last.score),
              to: last.day,
            }),
          })}
        >
          {GRID.map(value => (
            <g key={value}>
              <line
                x1={margin.left}
                x2={width - margin.right}
                y1={y(value)}
                y2={y(value)}
                className={classes.grid}
              />
              <text
                x={margin.left - 6}
                y={y(value) + 4}
                textAnchor="end"
                className={classes.axis}
              >
                {value}
              </text>
            </g>
          ))}
          <text x={margin.left} y={height - 4} className={classes.axis}>
            {first.day}
          </text>
          <text
            x={width - margin.right}
            y={height - 4}
            textAnchor="end"
            className={classes.axis}
          >
            {last.day}
          </text>
          <path d={pathOf('assurance')} className={classes.assurance} />
          <path d={pathOf('score')} className={classes.score} />
        </svg>
      )}
    </>
  );
};
