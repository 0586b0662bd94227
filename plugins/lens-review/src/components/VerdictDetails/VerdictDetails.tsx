import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import CloseIcon from '@material-ui/icons/HighlightOff';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { ReactElement } from 'react';
import { useEvidenceSources } from '../../evidence';
import { evidenceTranslationRef } from '../../messages/evidence';
import { tabTranslationRef } from '../../messages/tab';
import { FactTable } from '../EvidencePanel';
import { ToneChip } from '../ToneChip';

type Condition = ApiSchemas['Condition'];
type Practice = ApiSchemas['Practice'];

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: theme.spacing(1, 0),
      padding: theme.spacing(1, 1.5),
      borderLeft: `3px solid ${theme.palette.divider}`,
      overflowX: 'auto',
    },
    text: { maxWidth: '70ch' },
    condition: {
      listStyle: 'none',
      marginTop: theme.spacing(1.5),
    },
    asks: { fontWeight: 600, maxWidth: '70ch' },
    list: { margin: 0, padding: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      fontSize: theme.typography.body2.fontSize,
    },
    expected: { overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewVerdictDetails' },
);

const OUTCOME_ICON: Record<Condition['outcome'], ReactElement> = {
  true: <CheckIcon aria-hidden="true" />,
  false: <CloseIcon aria-hidden="true" />,
  unknown: <HelpIcon aria-hidden="true" />,
};

const ConditionItem = (props: { condition: Condition; now: Date }) => {
  const { condition, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const { t: tEvidence } = useTranslationRef(evidenceTranslationRef);
  const [first] = condition.observed;
  const { asks, field } = useEvidenceSources().questionOf({
    name: condition.fact,
    collector: first?.collector,
  });
  return (
    <li className={classes.condition}>
      {asks !== condition.fact && (
        <Typography variant="body2" className={classes.asks}>
          {asks}
        </Typography>
      )}
      <div className={classes.head}>
        <span>{t(`tab.verdict.${condition.side}`)}</span>
        <code className={classes.expected}>{condition.fact}</code>
        <strong className={classes.expected}>{condition.expected}</strong>
        <ToneChip tone="neutral" icon={OUTCOME_ICON[condition.outcome]}>
          {t(`tab.verdict.outcomes.${condition.outcome}`)}
        </ToneChip>
      </div>
      {field && (
        <Typography variant="body2" color="textSecondary">
          {tEvidence('evidence.field', { field })}
        </Typography>
      )}
      {condition.drift && (
        <Typography variant="body2">{t('tab.verdict.drift')}</Typography>
      )}
      {condition.observed.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('tab.verdict.nothingObserved')}
        </Typography>
      ) : (
        <FactTable
          label={`${t('tab.verdict.observed')}: ${condition.fact}`}
          facts={condition.observed}
          questions={false}
          collectors
          now={now}
        />
      )}
    </li>
  );
};

const STANDING = {
  last_seen: 'tab.verdict.lastSeen',
  withdrawn: 'tab.verdict.withdrawn',
} as const;

/** Props of {@link VerdictDetails}. */
export interface VerdictDetailsProps {
  verdict: Pick<
    Practice,
    'verdict' | 'strength' | 'standing' | 'why' | 'explanation'
  >;
  now: Date;
}

/** What a verdict rests on: why it counts, what was expected, what was read, where and when. */
export const VerdictDetails = ({ verdict, now }: VerdictDetailsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const { t: tEvidence } = useTranslationRef(evidenceTranslationRef);
  const { isSimulated } = useEvidenceSources();
  if (verdict.verdict === 'none') {
    return (
      <div className={classes.root}>
        <Typography variant="body2" className={classes.text}>
          {t('tab.verdict.noneHelp')}
        </Typography>
      </div>
    );
  }
  return (
    <div className={classes.root}>
      {verdict.standing && (
        <Typography variant="body2" className={classes.text} paragraph>
          {t(STANDING[verdict.standing])}
        </Typography>
      )}
      {(verdict.why || verdict.strength) && (
        <Typography variant="body2" className={classes.text}>
          {verdict.why && (
            <>
              <strong>{t('tab.verdict.why')}:</strong> {verdict.why}{' '}
            </>
          )}
          {verdict.strength === 'full' && t('tab.verdict.fullHelp')}
          {verdict.strength === 'partial' && t('tab.verdict.partialHelp')}
        </Typography>
      )}
      {verdict.explanation.some(({ observed }) =>
        observed.some(({ collector }) => isSimulated(collector)),
      ) && (
        <Typography variant="body2" className={classes.text}>
          <strong>{tEvidence('evidence.simulatedHere')}</strong>
        </Typography>
      )}
      <ul className={classes.list}>
        {verdict.explanation.map(condition => (
          <ConditionItem
            key={`${condition.side} ${condition.fact} ${condition.expected}`}
            condition={condition}
            now={now}
          />
        ))}
      </ul>
    </div>
  );
};
