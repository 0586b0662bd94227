import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { KeyboardEvent, MouseEvent, useState } from 'react';
import { toneColors } from '../../styles/tones';
import { formatDay, formatInstant } from '../../time';
import { lensReviewTranslationRef } from '../../translation';
import { useHistorySentence } from '../HistoryList';
import { formatScore } from '../ScoreValue';
import { ChartPoint, ChartSize, layOutPoints, stepPath } from './chartGeometry';
import { HistoryTable } from './HistoryTable';

const SIZE: ChartSize = {
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
      gap: theme.spacing(1, 2),
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
    // As wide as the drawing at most, so that a click falls where it points
    frame: {
      maxWidth: SIZE.width,
      borderRadius: theme.shape.borderRadius,
      cursor: 'pointer',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    svg: { display: 'block', width: '100%', height: 'auto' },
    grid: { stroke: theme.palette.divider, strokeWidth: 1 },
    axis: { fill: theme.palette.text.secondary, fontSize: 11 },
    score: {
      fill: 'none',
      stroke: toneColors(theme, 'info').text,
      strokeWidth: 2.5,
    },
    assurance: {
      fill: 'none',
      stroke: toneColors(theme, 'good').text,
      strokeWidth: 2,
      strokeDasharray: '6 4',
    },
    scoreDot: { fill: toneColors(theme, 'info').text },
    cursor: { stroke: theme.palette.text.secondary, strokeWidth: 1 },
    reading: { minHeight: '1.5em', fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'LensReviewHistoryChart' },
);

/** Props of {@link HistoryChart}. */
export interface HistoryChartProps {
  /** In any order. */
  rows: ApiSchemas['HistoryRow'][];
  /** End of the time axis. */
  now: Date;
}

/** The index that a key moves to, or undefined for a key that moves nowhere. */
function indexAfterKey(
  key: string,
  index: number,
  last: number,
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(index + 1, last);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

const Drawing = (props: {
  points: ChartPoint[];
  selected: number;
  until: Date;
}) => {
  const { points, selected, until } = props;
  const classes = useStyles();
  const { width, height, margin } = SIZE;
  const end = width - margin.right;
  const y = (value: number) =>
    margin.top + (height - margin.top - margin.bottom) * (1 - value / 100);
  const at = points[selected];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={classes.svg}
      aria-hidden="true"
      focusable="false"
    >
      {GRID.map(value => (
        <g key={value}>
          <line
            x1={margin.left}
            x2={end}
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
      <text x={margin.left} y={height - 6} className={classes.axis}>
        {formatDay(points[0].row.at)}
      </text>
      <text x={end} y={height - 6} textAnchor="end" className={classes.axis}>
        {formatDay(until.toISOString())}
      </text>
      <line
        x1={at.x}
        x2={at.x}
        y1={margin.top}
        y2={height - margin.bottom}
        className={classes.cursor}
      />
      <path
        d={stepPath(points, 'assurance', end)}
        className={classes.assurance}
      />
      <path d={stepPath(points, 'score', end)} className={classes.score} />
      {points.map(
        (point, index) =>
          point.score !== null && (
            <circle
              key={point.row.id}
              cx={point.x}
              cy={point.score}
              r={index === selected ? 6 : 3.5}
              className={classes.scoreDot}
            />
          ),
      )}
    </svg>
  );
};

const LegendLine = (props: { className: string }) => (
  <svg width={28} height={8} aria-hidden="true" focusable="false">
    <line x1={0} x2={28} y1={4} y2={4} className={props.className} />
  </svg>
);

/**
 * Score and assurance over time. The chart is one stop of the Tab key; arrow
 * keys go from change to change and each change is read out with its cause. The
 * same numbers are there as a table.
 */
export const HistoryChart = ({ rows, now }: HistoryChartProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const sentence = useHistorySentence();
  const [asTable, setAsTable] = useState(false);
  const [chosen, setChosen] = useState<number>();

  if (rows.length === 0) {
    return <Typography color="textSecondary">{t('history.empty')}</Typography>;
  }

  const points = layOutPoints(rows, now, SIZE);
  const last = points.length - 1;
  const selected = Math.min(chosen ?? last, last);
  const { row } = points[selected];
  const reading = t('history.point', {
    when: formatInstant(row.at),
    score: formatScore(row.score),
    assurance: formatScore(row.assurance),
    cause: sentence(row),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = indexAfterKey(event.key, selected, last);
    if (next !== undefined) {
      event.preventDefault();
      setChosen(next);
    }
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * SIZE.width;
    const distances = points.map(point => Math.abs(point.x - x));
    setChosen(distances.indexOf(Math.min(...distances)));
  };

  return (
    <div>
      <div className={classes.head}>
        <Typography
          component="ul"
          variant="body2"
          color="textSecondary"
          className={classes.legend}
        >
          <li>
            <LegendLine className={classes.score} />
            {t('history.score')}
          </li>
          <li>
            <LegendLine className={classes.assurance} />
            {t('history.assurance')}
          </li>
        </Typography>
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('history.showChart') : t('history.showTable')}
        </Button>
      </div>
      {asTable ? (
        <HistoryTable rows={points.map(point => point.row).reverse()} />
      ) : (
        <>
          <div
            role="slider"
            tabIndex={0}
            aria-label={t('history.chartLabel')}
            aria-valuemin={1}
            aria-valuemax={points.length}
            aria-valuenow={selected + 1}
            aria-valuetext={reading}
            title={t('history.chartHelp')}
            className={classes.frame}
            onKeyDown={onKeyDown}
            onClick={onClick}
          >
            <Drawing points={points} selected={selected} until={now} />
          </div>
          <Typography
            variant="body2"
            color="textSecondary"
            className={classes.reading}
          >
            {reading}
          </Typography>
        </>
      )}
    </div>
  );
};
