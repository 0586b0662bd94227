import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactElement, ReactNode, useState } from 'react';
import { toneColors } from '../../styles/tones';
import { panelsTranslationRef } from '../../messages/panels';
import { CHART_SIZE, yOf } from './chartSize';

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
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 3),
      listStyle: 'none',
      margin: 0,
      padding: 0,
      '& li': {
        display: 'flex',
        alignItems: 'center',
        gap: theme.spacing(1),
      },
    },
    svg: {
      display: 'block',
      width: '100%',
      maxWidth: CHART_SIZE.width,
      height: 'auto',
    },
    grid: { stroke: theme.palette.divider, strokeWidth: 1 },
    axis: {
      fill: theme.palette.text.secondary,
      fontSize: 11,
      // The drawing shrinks with the page, and its words with it
      [theme.breakpoints.down('xs')]: { fontSize: 20 },
    },
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
    table: { position: 'relative', overflowX: 'auto' },
  }),
  { name: 'LensReviewScoreChart' },
);

const Key = ({ className }: { className: string }) => (
  <svg width="28" height="8" aria-hidden="true" focusable="false">
    <path d="M0 4H28" className={className} />
  </svg>
);

/** Props of {@link ScoreChart}. */
export interface ScoreChartProps {
  /** Paths in the units of {@link CHART_SIZE}. */
  score: string;
  assurance: string;
  /** What the two lines are, where they are not score and assurance. */
  legend?: { score: string; assurance: string };
  /** Names of the first and the last day of the axis. */
  from: string;
  until: string;
  /** The same numbers. */
  table: ReactNode;
  /** What the drawing says, for screen readers; hidden from them without it. */
  label?: string;
  /** Drawn below and above the lines. */
  behind?: ReactNode;
  marks?: ReactNode;
  /** Puts the drawing into something that can be worked with. */
  children?: (drawing: ReactElement) => ReactNode;
}

/** Score and assurance over time: lines with a legend, or the same numbers as a table. */
export const ScoreChart = (props: ScoreChartProps) => {
  const { from, until, table, label, behind, marks, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  const [asTable, setAsTable] = useState(false);
  const { width, height, margin } = CHART_SIZE;
  const end = width - margin.right;

  const drawing = (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={classes.svg}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
      focusable="false"
    >
      {GRID.map(value => (
        <g key={value}>
          <line
            x1={margin.left}
            x2={end}
            y1={yOf(value)}
            y2={yOf(value)}
            className={classes.grid}
          />
          <text
            x={margin.left - 6}
            y={yOf(value) + 4}
            textAnchor="end"
            className={classes.axis}
          >
            {value}
          </text>
        </g>
      ))}
      <text x={margin.left} y={height - 6} className={classes.axis}>
        {from}
      </text>
      <text x={end} y={height - 6} textAnchor="end" className={classes.axis}>
        {until}
      </text>
      {behind}
      <path d={props.assurance} className={classes.assurance} />
      <path d={props.score} className={classes.score} />
      {marks}
    </svg>
  );

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
            <Key className={classes.score} />
            {props.legend?.score ?? t('score.label')}
          </li>
          <li>
            <Key className={classes.assurance} />
            {props.legend?.assurance ?? t('score.assurance')}
          </li>
        </Typography>
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('history.showChart') : t('history.showTable')}
        </Button>
      </div>
      {asTable && <div className={classes.table}>{table}</div>}
      {!asTable && (children ? children(drawing) : drawing)}
    </div>
  );
};
