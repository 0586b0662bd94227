import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEntityTitles } from '../../entities';
import { Tone } from '../../styles/tones';
import { formatRelative } from '../../time';
import { signOffTranslationRef } from '../../messages/signOff';
import { ToneChip } from '../ToneChip';
import {
  signOffStand,
  SignOffStand,
  SignOffStep,
  whyNot,
} from './signOffStand';

type Lifecycle = ApiSchemas['ReviewLifecycle'];

const STEPS: SignOffStep[] = ['submit', 'sign', 'requestChanges'];

const TONE: Record<SignOffStand, Tone> = {
  draft: 'neutral',
  in_review: 'info',
  changes_requested: 'warning',
  signed_off: 'good',
  changed_since: 'warning',
  closed: 'neutral',
};

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
      '& > * + *': { marginTop: theme.spacing(1) },
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    text: { maxWidth: '75ch', overflowWrap: 'anywhere' },
    steps: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1, 2) },
    step: { flex: '1 1 14rem', maxWidth: '22rem' },
  }),
  { name: 'LensReviewSignOffPanel' },
);

/** Props of {@link SignOffPanel}. */
export interface SignOffPanelProps {
  lifecycle: Lifecycle;
  /** Entity reference of the viewer. */
  viewer: string;
  now: Date;
  onStep: (step: SignOffStep) => void;
}

const Submission = ({ lifecycle, now }: SignOffPanelProps) => {
  const { submission } = lifecycle;
  const classes = useStyles();
  const { t } = useTranslationRef(signOffTranslationRef);
  const nameOf = useEntityTitles(
    [submission?.submittedBy, submission?.decidedBy].flatMap(ref => ref ?? []),
  );
  if (!submission) {
    return null;
  }
  const { decision, decidedAt, decidedBy, decisionNote } = submission;
  const words = (note: string | undefined) =>
    note ? ` ${t('signOff.words', { note })}` : '';
  return (
    <>
      <Typography variant="body2" className={classes.text}>
        {t('signOff.submittedBy', {
          who: nameOf(submission.submittedBy),
          when: formatRelative(submission.submittedAt, now),
        })}
        {words(submission.note)}
      </Typography>
      {decision && decidedAt && decidedBy && (
        <Typography variant="body2" className={classes.text}>
          {t(
            decision === 'signed_off'
              ? 'signOff.signedBy'
              : 'signOff.changesBy',
            { who: nameOf(decidedBy), when: formatRelative(decidedAt, now) },
          )}
          {words(decisionNote)}
        </Typography>
      )}
    </>
  );
};

/** Where a review stands, who wrote it, and the steps that can be taken; of those that cannot, why. */
export const SignOffPanel = (props: SignOffPanelProps) => {
  const { lifecycle, viewer, onStep } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(signOffTranslationRef);
  const nameOf = useEntityTitles(lifecycle.authors);
  const stand = signOffStand(lifecycle);
  return (
    <Paper variant="outlined" className={classes.root}>
      <div className={classes.line}>
        <ToneChip tone={TONE[stand]}>{t(`signOff.status.${stand}`)}</ToneChip>
        <Typography component="span">{t(`signOff.what.${stand}`)}</Typography>
      </div>
      <Submission {...props} />
      <Typography variant="body2" className={classes.text}>
        <strong>{t('signOff.authors')}:</strong>{' '}
        {lifecycle.authors.length > 0
          ? `${lifecycle.authors.map(nameOf).join(', ')}. ${t(
              'signOff.authorsHelp',
            )}`
          : t('signOff.noAuthors')}
      </Typography>
      <div className={classes.steps}>
        {STEPS.map(step => {
          const reason = whyNot(step, lifecycle, viewer);
          const reasonId = `lens-review-sign-off-${step}`;
          return (
            <div key={step} className={classes.step}>
              <Button
                variant={step === 'requestChanges' ? 'outlined' : 'contained'}
                color={step === 'requestChanges' ? 'default' : 'primary'}
                disabled={reason !== undefined}
                aria-describedby={reason && reasonId}
                onClick={() => onStep(step)}
              >
                {t(`signOff.${step}`)}
              </Button>
              {reason && (
                <Typography
                  id={reasonId}
                  variant="body2"
                  color="textSecondary"
                  className={classes.text}
                >
                  {t(`signOff.disabled.${reason}`)}
                </Typography>
              )}
            </div>
          );
        })}
      </div>
    </Paper>
  );
};
