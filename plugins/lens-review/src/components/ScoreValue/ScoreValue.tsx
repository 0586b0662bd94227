import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import { panelsTranslationRef } from '../../messages/panels';
import { VisuallyHidden } from '../VisuallyHidden';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'inline-flex', flexDirection: 'column', minWidth: 0 },
    label: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
      lineHeight: 1.4,
    },
    value: { fontVariantNumeric: 'tabular-nums', lineHeight: 1.2 },
    small: { fontSize: theme.typography.body2.fontSize },
    medium: { fontSize: '1.25rem', fontWeight: 500 },
    large: { fontSize: '2.25rem', fontWeight: 600 },
    link: {
      color: 'inherit',
      '&:hover': { textDecoration: 'underline' },
    },
    help: {
      borderBottom: `1px dotted ${theme.palette.text.secondary}`,
      alignSelf: 'flex-start',
    },
  }),
  { name: 'LensReviewScoreValue' },
);

/** Props of {@link ScoreValue}. */
export interface ScoreValueProps {
  /** Percentage with one decimal, 0..100; null where nothing is in the denominator. */
  value: number | null;
  /** Shown above the number; without it only the number is drawn. */
  label?: string;
  /** What the number means, shown when the label is pointed at or focused. */
  help?: string;
  size?: 'small' | 'medium' | 'large';
  /** Where what is behind the number is shown. */
  to?: string;
}

/**
 * Writes a percentage the way every place of the plugin shows it.
 *
 * @param value - 0..100 or null
 * @returns one decimal, always; a dash for null
 */
export function formatScore(value: number | null): string {
  return value === null ? '–' : value.toFixed(1);
}

/** One percentage of a review, with its name where wanted. */
export const ScoreValue = (props: ScoreValueProps) => {
  const { value, label, help, size = 'small', to } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);

  const number = (
    <span className={`${classes.value} ${classes[size]}`}>
      {value === null ? (
        <>
          <span aria-hidden="true">–</span>
          <VisuallyHidden>{t('score.none')}</VisuallyHidden>
        </>
      ) : (
        formatScore(value)
      )}
    </span>
  );
  if (!label) {
    return number;
  }
  return (
    <span className={classes.root}>
      {help ? (
        <Tooltip title={help}>
          <Typography
            component="span"
            tabIndex={0}
            className={`${classes.label} ${classes.help}`}
          >
            {label}
          </Typography>
        </Tooltip>
      ) : (
        <Typography component="span" className={classes.label}>
          {label}
        </Typography>
      )}
      {to && value !== null ? (
        <Link
          to={to}
          className={classes.link}
          aria-label={t('score.link', { label, value: formatScore(value) })}
        >
          {number}
        </Link>
      ) : (
        number
      )}
    </span>
  );
};
