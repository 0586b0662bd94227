import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { ReactNode } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { SourcesNotConnected } from '../SourcesNotConnected';
import { KnownVerdicts } from './KnownVerdicts';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(3) },
    text: { maxWidth: '70ch' },
    start: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(2),
      margin: theme.spacing(2, 0),
    },
    title: { fontSize: '1.4rem', fontWeight: 600 },
    subtitle: {
      fontSize: '1.15rem',
      fontWeight: 600,
      marginTop: theme.spacing(3),
      marginBottom: theme.spacing(1),
    },
    sources: { marginTop: theme.spacing(3) },
  }),
  { name: 'LensReviewStartReview' },
);

/** What the tab knows of the evidence about a component. */
export type KnownEvidence =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | {
      kind: 'ready';
      verdicts: ApiSchemas['VerdictList'];
      /** Names of the pillars of the lens, in its order. */
      pillars: ApiSchemas['ReviewPillar'][];
    };

/** Props of {@link StartReview}. */
export interface StartReviewProps {
  /** The lens to review with; undefined where the library is empty. */
  lens?: ApiSchemas['Lens'];
  /** Chooses another lens, where there are several. */
  lensPicker?: ReactNode;
  evidence: KnownEvidence;
  /** Whether the viewer may start a review; undefined while that is not known. */
  allowed?: boolean;
  starting: boolean;
  /** Why the last attempt to start failed. */
  failure?: string;
  onStart: () => void;
}

/** What a component without a review shows: what a review is, what is known already, and how to begin. */
export const StartReview = (props: StartReviewProps) => {
  const { lens, lensPicker, evidence, allowed, starting, failure, onStart } =
    props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  return (
    <Paper variant="outlined" className={classes.root}>
      <Typography component="h2" variant="h5" className={classes.title}>
        {t('tab.start.title')}
      </Typography>
      <Typography className={classes.text}>{t('tab.start.explain')}</Typography>
      {!lens && <Alert severity="info">{t('tab.start.noLens')}</Alert>}
      {lens && (
        <>
          <div className={classes.start}>
            {lensPicker}
            <div>
              <Typography>{lens.name}</Typography>
              <Typography variant="body2" color="textSecondary">
                {t('tab.version', { version: lens.version })}
                {' · '}
                {t('tab.start.size', {
                  questions: String(lens.questionCount),
                  practices: String(lens.practiceCount),
                })}
              </Typography>
            </div>
            {allowed && (
              <Button
                variant="contained"
                color="primary"
                disabled={starting}
                onClick={onStart}
              >
                {starting ? t('tab.start.beginning') : t('tab.start.begin')}
              </Button>
            )}
          </div>
          {allowed === false && (
            <Alert severity="info">{t('tab.start.notAllowed')}</Alert>
          )}
          {failure && (
            <Alert severity="error">
              {t('tab.start.failed', { message: failure })}
            </Alert>
          )}
          <Typography component="h3" variant="h6" className={classes.subtitle}>
            {t('tab.start.known')}
          </Typography>
          {evidence.kind === 'loading' && (
            <Typography color="textSecondary">{t('tab.loading')}</Typography>
          )}
          {evidence.kind === 'failed' && (
            <Alert severity="warning">
              {t('tab.start.knownFailed', { message: evidence.message })}
            </Alert>
          )}
          {evidence.kind === 'ready' && (
            <>
              <KnownVerdicts
                verdicts={evidence.verdicts}
                pillars={evidence.pillars}
              />
              <div className={classes.sources}>
                <SourcesNotConnected
                  collectors={evidence.verdicts.collectors}
                />
              </div>
            </>
          )}
        </>
      )}
    </Paper>
  );
};
