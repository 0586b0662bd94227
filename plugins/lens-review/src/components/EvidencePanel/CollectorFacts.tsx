import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { evidenceTranslationRef } from '../../messages/evidence';
import { ToneChip } from '../ToneChip';
import { FactResource } from './FactResource';
import { FactTable } from './FactTable';
import { failureOf, groupByResource } from './groupFacts';

type Fact = ApiSchemas['Fact'];

const useStyles = makeStyles(
  theme => ({
    summary: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
    },
    details: { display: 'block' },
    group: {
      position: 'relative',
      overflowX: 'auto',
      '& + &': { marginTop: theme.spacing(3) },
    },
    resource: { marginBottom: theme.spacing(1) },
  }),
  { name: 'LensReviewCollectorFacts' },
);

/** Props of {@link CollectorFacts}. */
export interface CollectorFactsProps {
  collector: string;
  title: string;
  facts: Fact[];
  now: Date;
  onHistory?: (fact: Fact) => void;
}

/** Everything that one collector read about a component, by what it is about. */
export const CollectorFacts = (props: CollectorFactsProps) => {
  const { collector, title, facts, now, onHistory } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  const failures = facts.filter(fact => failureOf(fact) !== undefined).length;
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
        {groupByResource(facts).map(group => (
          <div
            key={`${group.hidden} ${group.resource ?? ''}`}
            className={classes.group}
          >
            <div className={classes.resource}>
              <FactResource
                resource={group.resource}
                collector={collector}
                hidden={group.hidden}
                viaEntityRef={group.facts[0].viaEntityRef}
              />
            </div>
            <FactTable
              label={`${title}: ${
                group.hidden
                  ? t('evidence.notShown')
                  : group.resource ?? t('evidence.itself')
              }`}
              facts={group.facts}
              now={now}
              resources={false}
              onHistory={onHistory}
            />
          </div>
        ))}
      </AccordionDetails>
    </Accordion>
  );
};
