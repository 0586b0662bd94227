import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import RefreshIcon from '@material-ui/icons/Refresh';
import { formatRelative } from '../../time';
import { evidenceTranslationRef } from '../../messages/evidence';
import { SourcesNotConnected } from '../SourcesNotConnected';
import { AnnotationProblems } from './AnnotationProblems';
import { CollectorFacts } from './CollectorFacts';
import { SimulatedSources } from './SimulatedSources';
import { UnreadFacts } from './UnreadFacts';

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
    progress: { marginBottom: theme.spacing(2) },
    others: { margin: theme.spacing(3, 0, 1), fontWeight: 600 },
    sources: { marginTop: theme.spacing(3) },
  }),
  { name: 'LensReviewEvidencePanel' },
);

/** How far a collection is that somebody started. */
export type RefreshState =
  | { kind: 'idle' }
  /** Sources done, of how many. */
  | { kind: 'running'; done: number; total: number };

/** Props of {@link EvidencePanel}. */
export interface EvidencePanelProps {
  evidence: ApiSchemas['EvidenceList'];
  now: Date;
  /** Starts a collection; no button without it. */
  onRefresh?: () => void;
  refresh?: RefreshState;
  /** Shows what a fact was before; no buttons without it. */
  onHistory?: (fact: Fact) => void;
}

const factsByCollector = (facts: Fact[]) => {
  const byCollector = new Map<string, Fact[]>();
  for (const fact of facts) {
    byCollector.set(fact.collector, [
      ...(byCollector.get(fact.collector) ?? []),
      fact,
    ]);
  }
  return [...byCollector];
};

/** All facts about a component by the collector that read them, what could not be read, and what is not connected. */
export const EvidencePanel = (props: EvidencePanelProps) => {
  const { evidence, now, onRefresh, onHistory } = props;
  const { refresh = { kind: 'idle' } } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);

  const titles = new Map(
    evidence.collectors.map(({ id, title }) => [id, title]),
  );
  const running = refresh.kind === 'running';
  const isSimulated = new Map(
    evidence.collectors.map(({ id, simulated }) => [id, simulated ?? false]),
  );
  const read = factsByCollector(evidence.items);
  const simulated = read.filter(([id]) => isSimulated.get(id));
  const others = read.filter(([id]) => !isSimulated.get(id));
  const factsOf = ([id, facts]: [string, Fact[]]) => (
    <CollectorFacts
      key={id}
      collector={id}
      title={titles.get(id) ?? id}
      facts={facts}
      now={now}
      onHistory={onHistory}
    />
  );

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
            disabled={running}
            onClick={onRefresh}
          >
            {running ? t('evidence.refreshing') : t('evidence.refresh')}
          </Button>
        )}
      </div>
      {running && (
        <LinearProgress
          className={classes.progress}
          aria-label={t('evidence.refreshing')}
          variant={refresh.total > 0 ? 'determinate' : 'indeterminate'}
          value={refresh.total > 0 ? (100 * refresh.done) / refresh.total : 0}
        />
      )}
      <AnnotationProblems problems={evidence.annotationProblems ?? []} />
      <UnreadFacts facts={evidence.items} />
      {evidence.items.length === 0 && (
        <Typography>{t('evidence.empty')}</Typography>
      )}
      {simulated.length > 0 && (
        <SimulatedSources>{simulated.map(factsOf)}</SimulatedSources>
      )}
      {simulated.length > 0 && others.length > 0 && (
        <Typography
          component="h3"
          variant="subtitle1"
          className={classes.others}
        >
          {t('evidence.otherSources')}
        </Typography>
      )}
      {others.map(factsOf)}
      <div className={classes.sources}>
        <SourcesNotConnected collectors={evidence.collectors} />
      </div>
    </div>
  );
};
