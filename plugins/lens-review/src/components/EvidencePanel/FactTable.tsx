import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import HistoryIcon from '@material-ui/icons/History';
import { useEvidenceSources } from '../../evidence';
import { evidenceTranslationRef } from '../../messages/evidence';
import { isHidden } from './factText';
import { FactResource } from './FactResource';
import { FactTime } from './FactTime';
import { FactValue } from './FactValue';

type Fact = ApiSchemas['Fact'];

const useStyles = makeStyles(
  theme => ({
    table: { '& th, & td': { verticalAlign: 'top' } },
    question: {
      minWidth: '14rem',
      width: '40%',
      fontWeight: 'normal',
      lineHeight: theme.typography.body2.lineHeight,
    },
    breaks: { overflowWrap: 'anywhere', minWidth: '8rem' },
    name: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
      overflowWrap: 'anywhere',
    },
    history: { width: 0, padding: theme.spacing(0.25) },
  }),
  { name: 'LensReviewFactTable' },
);

const Question = ({ fact }: { fact: Fact }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { asks, field } = useEvidenceSources().questionOf(fact);
  return asks === fact.name ? (
    <code>{fact.name}</code>
  ) : (
    <>
      {asks}
      <div className={classes.name}>
        <code>{fact.name}</code>
      </div>
      {field && (
        <div className={classes.name}>{t('evidence.field', { field })}</div>
      )}
    </>
  );
};

const HistoryButton = (props: {
  fact: Fact;
  onHistory: (fact: Fact) => void;
}) => {
  const { fact, onHistory } = props;
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { asks } = useEvidenceSources().questionOf(fact);
  return (
    <IconButton
      size="small"
      title={t('evidence.past.open')}
      aria-label={t('evidence.past.openOf', { question: asks })}
      onClick={() => onHistory(fact)}
    >
      <HistoryIcon fontSize="small" aria-hidden="true" />
    </IconButton>
  );
};

/** Props of {@link FactTable}. */
export interface FactTableProps {
  /** Read out as the name of the table. */
  label: string;
  facts: Fact[];
  now: Date;
  /** What the questions are; left out where the heading above asks already. */
  questions?: boolean;
  /** What the facts are about; left out where the heading above says it. */
  resources?: boolean;
  /** Who read it and how, where facts of several collectors stand together. */
  collectors?: boolean;
  /** Shows what a fact was before; no button without it. */
  onHistory?: (fact: Fact) => void;
}

/** Facts: what was asked and found, where, when, and whether it still counts. */
export const FactTable = (props: FactTableProps) => {
  const { label, facts, now, onHistory } = props;
  const { questions = true, resources = true, collectors = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { titleOf } = useEvidenceSources();
  const resourceOf = (fact: Fact) => (
    <>
      {collectors && (
        <div className={classes.name}>
          {titleOf(fact.collector)}, {t(`evidence.${fact.kind}`)}
        </div>
      )}
      <FactResource
        resource={fact.resource}
        collector={fact.collector}
        hidden={isHidden(fact)}
        viaEntityRef={fact.viaEntityRef}
        source={fact.source}
      />
    </>
  );
  return (
    <Table size="small" aria-label={label} className={classes.table}>
      <TableHead>
        <TableRow>
          {questions && <TableCell>{t('evidence.fact')}</TableCell>}
          {resources && <TableCell>{t('evidence.where')}</TableCell>}
          <TableCell>{t('evidence.value')}</TableCell>
          <TableCell>{t('evidence.read')}</TableCell>
          {onHistory && <TableCell className={classes.history} />}
        </TableRow>
      </TableHead>
      <TableBody>
        {facts.map((fact, index) => (
          // What the viewer may not see has no id and no resource
          <TableRow key={fact.id ?? `${fact.name} ${index}`}>
            {questions && (
              <TableCell
                component="th"
                scope="row"
                className={`${classes.question} ${classes.breaks}`}
              >
                <Question fact={fact} />
              </TableCell>
            )}
            {resources && (
              <TableCell
                component={questions ? 'td' : 'th'}
                scope={questions ? undefined : 'row'}
                className={`${classes.question} ${classes.breaks}`}
              >
                {resourceOf(fact)}
              </TableCell>
            )}
            <TableCell className={classes.breaks}>
              <FactValue fact={fact} hidden={isHidden(fact)} />
            </TableCell>
            <TableCell>
              <FactTime fact={fact} now={now} />
            </TableCell>
            {onHistory && (
              <TableCell className={classes.history}>
                {!isHidden(fact) && (
                  <HistoryButton fact={fact} onHistory={onHistory} />
                )}
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
