import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import RefreshIcon from '@material-ui/icons/Refresh';
import { formatRelative } from '../../time';
import { lensReviewTranslationRef } from '../../translation';
import { SourcesNotConnected } from '../SourcesNotConnected';
import { ToneChip } from '../ToneChip';
import { FactTable } from './FactTable';

type Fact = ApiSchemas['Fact'];

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
      marginBottom: theme.spacing(2),
    },
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
    },
    details: { overflowX: 'auto', display: 'block' },
    sources: { marginTop: theme.spacing(3) },
  }),
  { name: 'LensReviewEvidencePanel' },
);

/** How far a collection is that somebody started. */
export type RefreshState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number };

/** Props of {@link EvidencePanel}. */
export interface EvidencePanelProps {
  evidence: ApiSchemas['EvidenceList'];
  now: Date;
  /** Starts a collection; no button without it. */
  onRefresh?: () => void;
  refresh?: RefreshState;
}

const failed = (fact: Fact) =>
  fact.outcome === 'unknown' || fact.lastFailure !== undefined;

const Collector = (props: { title: string; facts: Fact[]; now: Date }) => {
  const { title, facts, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const failures = facts.filter(failed).length;
  return (
    <Accordion variant="outlined" TransitionProps={{ unmountOnExit: true }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon aria-hidden="true" />}>
        <span className={classes.summary}>
          <Typography component="span">{title}</Typography>
          <Typography component="span" variant="body2" color="textSecondary">
            {t('evidence.facts', { count: facts.length })}
            {facts.length > 0 && `, ${t(`evidence.${facts[0].kind}`)}`}
          </Typography>
          {failures > 0 && (
            <ToneChip tone="warning" icon={<ErrorIcon aria-hidden="true" />}>
              {t('evidence.failures', { count: failures })}
            </ToneChip>
          )}
        </span>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        <FactTable label={title} facts={facts} now={now} />
      </AccordionDetails>
    </Accordion>
  );
};

/** All facts about a component by the collector that read them, and what is not connected. */
export const EvidencePanel = (props: EvidencePanelProps) => {
  const { evidence, now, onRefresh, refresh = { kind: 'idle' } } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);

  const titles = new Map(
    evidence.collectors.map(({ id, title }) => [id, title]),
  );
  const byCollector = new Map<string, Fact[]>();
  for (const fact of evidence.items) {
    byCollector.set(fact.collector, [
      ...(byCollector.get(fact.collector) ?? []),
      fact,
    ]);
  }
  const running = refresh.kind === 'running';

  return (
    <div>
      <div className={classes.head}>
        <Typography variant="body2" color="textSecondary" role="status">
          {running &&
            `${t('evidence.refreshing')} ${t('evidence.progress', {
              done: String(refresh.done),
              total: String(refresh.total),
            })}`}
          {!running &&
            (evidence.collectedAt
              ? t('evidence.collectedAt', {
                  when: formatRelative(evidence.collectedAt, now),
                })
              : t('evidence.never'))}
        </Typography>
        {onRefresh && (
          <Button
            variant="outlined"
            size="small"
            startIcon={<RefreshIcon aria-hidden="true" />}
            onClick={onRefresh}
            disabled={running}
          >
            {running ? t('evidence.refreshing') : t('evidence.refresh')}
          </Button>
        )}
      </div>
      {byCollector.size === 0 && (
        <Typography color="textSecondary">{t('evidence.empty')}</Typography>
      )}
      {[...byCollector].map(([id, facts]) => (
        <Collector
          key={id}
          title={titles.get(id) ?? id}
          facts={facts}
          now={now}
        />
      ))}
      <div className={classes.sources}>
        <SourcesNotConnected collectors={evidence.collectors} />
      </div>
    </div>
  );
};
