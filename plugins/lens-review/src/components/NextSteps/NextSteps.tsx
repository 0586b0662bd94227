import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import MuiLink from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import ProposalIcon from '@material-ui/icons/PlaylistAddCheck';
import { ReactNode } from 'react';
import { panelsTranslationRef } from '../../messages/panels';
import { RiskLabel } from '../RiskLabel';
import { ToneChip } from '../ToneChip';

type Improvement = ApiSchemas['Improvement'];

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    step: {
      padding: theme.spacing(1.5, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
    },
    title: { textAlign: 'left', fontWeight: 500 },
    gain: {
      fontVariantNumeric: 'tabular-nums',
      fontWeight: 600,
      whiteSpace: 'nowrap',
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(0.5),
    },
    detail: { marginTop: theme.spacing(0.5), maxWidth: '70ch' },
    fact: { overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewNextSteps' },
);

/** Props of {@link NextSteps}. */
export interface NextStepsProps {
  /** As the API gives them, the most rewarding first. */
  steps: Improvement[];
  /** Opens the practice of a step; titles are plain text without one of the two. */
  onOpen?: (step: Improvement) => void;
  /** Address of the practice of a step, from outside the review. */
  linkTo?: (step: Improvement) => string;
  /** Leaves out texts and evidence, for a card. */
  dense?: boolean;
  /** What stands beside a step, such as who takes care of it. */
  extra?: (step: Improvement) => ReactNode;
}

const EFFORT = {
  S: 'steps.effortS',
  M: 'steps.effortM',
  L: 'steps.effortL',
} as const;

const Evidence = (props: {
  evidence: NonNullable<Improvement['evidence']>;
}) => {
  const { strength, why, facts } = props.evidence;
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      className={classes.detail}
      component="div"
    >
      {strength === 'full' ? t('steps.provenFull') : t('steps.provenPartial')}{' '}
      {facts.map((fact, index) => (
        <span key={fact}>
          {index > 0 && ', '}
          <code className={classes.fact}>{fact}</code>
        </span>
      ))}
      . {why}
    </Typography>
  );
};

const Title = (
  props: Pick<NextStepsProps, 'onOpen' | 'linkTo'> & { step: Improvement },
) => {
  const { step, onOpen, linkTo } = props;
  const classes = useStyles();
  if (onOpen) {
    return (
      <MuiLink
        component="button"
        type="button"
        variant="body1"
        className={classes.title}
        onClick={() => onOpen(step)}
      >
        {step.title}
      </MuiLink>
    );
  }
  return linkTo ? (
    <Link to={linkTo(step)} className={classes.title}>
      {step.title}
    </Link>
  ) : (
    <Typography component="span" className={classes.title}>
      {step.title}
    </Typography>
  );
};

const Step = (props: NextStepsProps & { step: Improvement }) => {
  const { step, dense, extra } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  return (
    <li className={classes.step}>
      <div className={classes.head}>
        <Title {...props} />
        <Typography component="span" variant="body2" className={classes.gain}>
          {t('steps.gain', { points: step.gain.toFixed(1) })}
        </Typography>
      </div>
      <div className={classes.facts}>
        {step.conflict && (
          <ToneChip tone="bad" icon={<ConflictIcon aria-hidden="true" />}>
            {t('steps.conflict')}
          </ToneChip>
        )}
        {step.proposal && !step.conflict && (
          <ToneChip tone="info" icon={<ProposalIcon aria-hidden="true" />}>
            {t('steps.proposal')}
          </ToneChip>
        )}
        {step.risk === step.riskAfter ? (
          <RiskLabel risk={step.risk} />
        ) : (
          <>
            <RiskLabel risk={step.risk} />
            <span aria-hidden="true">→</span>
            <RiskLabel risk={step.riskAfter} />
          </>
        )}
        {step.effort && (
          <Typography component="span" variant="body2" color="textSecondary">
            {t(EFFORT[step.effort])}
          </Typography>
        )}
        {extra?.(step)}
      </div>
      {!dense && step.text && (
        <Typography variant="body2" className={classes.detail}>
          {step.text}
        </Typography>
      )}
      {!dense && step.evidence && <Evidence evidence={step.evidence} />}
      {!dense && step.url && (
        <Typography variant="body2" className={classes.detail}>
          <Link to={step.url}>{t('steps.howTo')}</Link>
        </Typography>
      )}
    </li>
  );
};

/** What to do next and what each step gains. A conflict is to be fixed or exempted, never ticked. */
export const NextSteps = (props: NextStepsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  if (props.steps.length === 0) {
    return <Typography color="textSecondary">{t('steps.empty')}</Typography>;
  }
  return (
    <ol className={classes.list} aria-label={t('steps.list')}>
      {props.steps.map(step => (
        <Step
          key={`${step.questionId}/${step.choiceId}`}
          {...props}
          step={step}
        />
      ))}
    </ol>
  );
};
