import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import FlaskIcon from '@material-ui/icons/EmojiObjectsOutlined';
import { ReactNode } from 'react';
import { evidenceTranslationRef } from '../../messages/evidence';
import { toneColors } from '../../styles/tones';

const useStyles = makeStyles(
  theme => {
    const { text, background, border } = toneColors(theme, 'info');
    return {
      // The stripe goes along everything that is simulated
      root: { borderLeft: `4px solid ${border}` },
      head: {
        display: 'flex',
        gap: theme.spacing(1.5),
        padding: theme.spacing(1, 2),
        color: text,
        backgroundColor: background,
      },
      title: { fontWeight: 600 },
    };
  },
  { name: 'LensReviewSimulatedSources' },
);

/** Sources that read a simulated account, marked as such once for all of them. */
export const SimulatedSources = ({ children }: { children: ReactNode }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  return (
    <section
      className={classes.root}
      aria-labelledby="lens-review-simulated-sources"
    >
      <div className={classes.head}>
        <FlaskIcon aria-hidden="true" />
        <div>
          <Typography
            component="h3"
            variant="subtitle1"
            id="lens-review-simulated-sources"
            className={classes.title}
          >
            {t('evidence.simulated')}
          </Typography>
          <Typography variant="body2">{t('evidence.simulatedHelp')}</Typography>
        </div>
      </div>
      {children}
    </section>
  );
};
