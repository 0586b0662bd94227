import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { HEAT } from '../../styles/tones';
import { pageTranslationRef } from '../../messages/page';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    step: {
      padding: theme.spacing(0.25, 1),
      borderRadius: theme.shape.borderRadius,
      fontSize: theme.typography.caption.fontSize,
    },
  }),
  { name: 'LensReviewHeatMapLegend' },
);

const RANGES = ['0–20', '20–40', '40–60', '60–80', '80–100'];

/** Which colour stands for which scores. */
export const Legend = () => {
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(pageTranslationRef);
  return (
    <ul className={classes.root} aria-label={t('heatMap.legend')}>
      <Typography component="li" variant="caption" color="textSecondary">
        {t('heatMap.legend')}
      </Typography>
      {RANGES.map((range, step) => {
        const { background, border, text } = HEAT[theme.palette.type][step];
        return (
          <li
            key={range}
            className={classes.step}
            style={{
              backgroundColor: background,
              border: `1px solid ${border}`,
              color: text,
            }}
          >
            {range}
          </li>
        );
      })}
    </ul>
  );
};
