import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import { formatScore, ScoreValue } from '../../components/ScoreValue';
import { HEAT, heatStep } from '../../styles/tones';
import { pageTranslationRef } from '../../messages/page';

const useCellStyles = makeStyles(
  theme => ({
    cell: {
      padding: 2,
      borderBottom: 'none',
      minWidth: '5.5rem',
      textAlign: 'center',
    },
    none: { color: theme.palette.text.secondary },
    link: ({ step }: { step: number }) => {
      const colors = HEAT[theme.palette.type][step];
      return {
        display: 'block',
        padding: theme.spacing(1.25, 1),
        borderRadius: theme.shape.borderRadius,
        border: `1px solid ${colors.border}`,
        backgroundColor: colors.background,
        color: colors.text,
        fontVariantNumeric: 'tabular-nums',
        fontWeight: 500,
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.text.primary}`,
          outlineOffset: 1,
        },
      };
    },
  }),
  { name: 'LensReviewHeatMapCell' },
);

/** Props of {@link ScoreCell}. */
export interface ScoreCellProps {
  score: number | null;
  /** Heading of the column. */
  pillar: string;
  group: string;
  /** Address of the components behind the number. */
  to: string;
}

/** A mean score on its colour; leads to the components behind it. */
export const ScoreCell = (props: ScoreCellProps) => {
  const { score, pillar, group, to } = props;
  const classes = useCellStyles({ step: heatStep(score ?? 0) });
  const { t } = useTranslationRef(pageTranslationRef);
  if (score === null) {
    return (
      <TableCell className={`${classes.cell} ${classes.none}`}>
        <ScoreValue value={null} />
      </TableCell>
    );
  }
  return (
    <TableCell className={classes.cell}>
      <Link
        to={to}
        underline="none"
        className={classes.link}
        aria-label={t('heatMap.cell', {
          pillar,
          group,
          score: formatScore(score),
        })}
      >
        {formatScore(score)}
      </Link>
    </TableCell>
  );
};
