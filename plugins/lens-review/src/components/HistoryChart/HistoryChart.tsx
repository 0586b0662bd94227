import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { KeyboardEvent, MouseEvent, useState } from 'react';
import { toneColors } from '../../styles/tones';
import { formatDay, formatInstant } from '../../time';
import { milestonesTranslationRef } from '../../messages/milestones';
import { panelsTranslationRef } from '../../messages/panels';
import { useHistorySentence } from '../HistoryList';
import { CHART_SIZE, ScoreChart } from '../ScoreChart';
import { formatScore } from '../ScoreValue';
import { layOutPoints, stepPath } from './chartGeometry';
import { HistoryTable } from './HistoryTable';

type HistoryRow = ApiSchemas['HistoryRow'];

const useStyles = makeStyles(
  theme => ({
    // As wide as the drawing at most, so that a click falls where it points
    frame: {
      maxWidth: CHART_SIZE.width,
      borderRadius: theme.shape.borderRadius,
      cursor: 'pointer',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    scoreDot: { fill: toneColors(theme, 'info').text },
    cursor: { stroke: theme.palette.text.secondary, strokeWidth: 1 },
    reading: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      minHeight: '2em',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'LensReviewHistoryChart' },
);

/** Props of {@link HistoryChart}. */
export interface HistoryChartProps {
  /** In any order. */
  rows: HistoryRow[];
  /** End of the time axis. */
  now: Date;
  /** Tells why the score changed at a point. */
  onWhy?: (row: HistoryRow) => void;
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

/**
 * Score and assurance over time. The chart is one stop of the Tab key; arrow
 * keys go from change to change, each change is read out with its cause, and
 * Enter or a click tells more about it. The same numbers are there as a table.
 */
export const HistoryChart = ({ rows, now, onWhy }: HistoryChartProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  const { t: tMilestones } = useTranslationRef(milestonesTranslationRef);
  const sentence = useHistorySentence(rows);
  const [chosen, setChosen] = useState<number>();

  if (rows.length === 0) {
    return <Typography color="textSecondary">{t('history.empty')}</Typography>;
  }

  const { width, height, margin } = CHART_SIZE;
  const points = layOutPoints(rows, now, CHART_SIZE);
  const last = points.length - 1;
  const selected = Math.min(chosen ?? last, last);
  const { row, x } = points[selected];
  const first = formatDay(points[0].row.at);
  const today = formatDay(now.toISOString());
  const sameDay = first === today;
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
    } else if (onWhy && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onWhy(row);
    }
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * width;
    const distances = points.map(point => Math.abs(point.x - at));
    const nearest = distances.indexOf(Math.min(...distances));
    setChosen(nearest);
    onWhy?.(points[nearest].row);
  };

  return (
    <ScoreChart
      score={stepPath(points, 'score', width - margin.right)}
      assurance={stepPath(points, 'assurance', width - margin.right)}
      from={sameDay ? formatInstant(points[0].row.at) : first}
      until={sameDay ? formatInstant(now.toISOString()) : today}
      table={<HistoryTable rows={points.map(point => point.row).reverse()} />}
      behind={
        <line
          x1={x}
          x2={x}
          y1={margin.top}
          y2={height - margin.bottom}
          className={classes.cursor}
        />
      }
      marks={points.map(
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
    >
      {drawing => (
        <>
          <div
            role="slider"
            tabIndex={0}
            aria-label={t('history.chartLabel')}
            aria-valuemin={1}
            aria-valuemax={points.length}
            aria-valuenow={selected + 1}
            aria-valuetext={reading}
            title={t(onWhy ? 'history.chartWhyHelp' : 'history.chartHelp')}
            className={classes.frame}
            onKeyDown={onKeyDown}
            onClick={onClick}
          >
            {drawing}
          </div>
          <Typography
            component="div"
            variant="body2"
            color="textSecondary"
            className={classes.reading}
          >
            <span>{reading}</span>
            {onWhy && (
              <Button size="small" color="primary" onClick={() => onWhy(row)}>
                {tMilestones('why.ask')}
              </Button>
            )}
          </Typography>
        </>
      )}
    </ScoreChart>
  );
};
