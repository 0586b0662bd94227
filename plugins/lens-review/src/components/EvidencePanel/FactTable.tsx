import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Link } from '@backstage/core-components';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import ScheduleIcon from '@material-ui/icons/Schedule';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import { formatInstant, formatRelative } from '../../time';
import { lensReviewTranslationRef } from '../../translation';
import { ToneChip } from '../ToneChip';
import { factValueText, freshnessOf } from './factText';

type Fact = ApiSchemas['Fact'];

const useStyles = makeStyles(
  theme => ({
    breaks: { overflowWrap: 'anywhere', minWidth: '8rem' },
    faint: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
    },
    freshness: { marginTop: theme.spacing(0.5) },
  }),
  { name: 'LensReviewFactTable' },
);

const isWebAddress = (source: string) => /^https?:\/\//.test(source);

const Value = ({ fact }: { fact: Fact }) => {
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const words = {
    yes: t('evidence.yes'),
    no: t('evidence.no'),
    nothing: t('evidence.nothing'),
  };
  switch (fact.outcome) {
    case 'value':
      return <>{factValueText(fact.value, fact.unit, words)}</>;
    case 'absent':
      return (
        <>
          {fact.reason
            ? t('evidence.absentReason', { reason: fact.reason })
            : t('evidence.absent')}
        </>
      );
    default:
      return (
        <>
          {fact.reason
            ? t('evidence.reason', { reason: fact.reason })
            : t('evidence.unknown')}
        </>
      );
  }
};

const Where = ({ fact }: { fact: Fact }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  return (
    <>
      <div>{fact.resource ?? t('evidence.itself')}</div>
      {fact.viaEntityRef && (
        <div className={classes.faint}>
          {t('evidence.via', { entityRef: fact.viaEntityRef })}
        </div>
      )}
      <div className={classes.faint}>
        {isWebAddress(fact.source) ? (
          <Link to={fact.source}>{fact.source}</Link>
        ) : (
          fact.source
        )}
      </div>
    </>
  );
};

const Read = ({ fact, now }: { fact: Fact; now: Date }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const freshness = freshnessOf(fact, now);
  return (
    <>
      <time dateTime={fact.observedAt} title={formatInstant(fact.observedAt)}>
        {formatRelative(fact.observedAt, now)}
      </time>
      <div className={classes.freshness}>
        {freshness === 'fresh' && (
          <span className={classes.faint}>
            {t('evidence.freshUntil', {
              when: formatInstant(fact.expiresAt),
            })}
          </span>
        )}
        {freshness === 'expired' && (
          <ToneChip tone="warning" icon={<ScheduleIcon aria-hidden="true" />}>
            {t('evidence.expired', { when: formatInstant(fact.expiresAt) })}
          </ToneChip>
        )}
        {freshness === 'withdrawn' && (
          <ToneChip tone="neutral" icon={<LinkOffIcon aria-hidden="true" />}>
            {t('evidence.withdrawn', {
              when: formatRelative(fact.withdrawnAt ?? fact.expiresAt, now),
            })}
          </ToneChip>
        )}
      </div>
      {fact.lastFailure && (
        <div className={classes.faint}>
          {t('evidence.lastFailure', {
            when: formatRelative(fact.lastFailure.at, now),
            reason: fact.lastFailure.reason,
          })}
        </div>
      )}
    </>
  );
};

/** Props of {@link FactTable}. */
export interface FactTableProps {
  /** Name of the collector, read out as the name of the table. */
  label: string;
  facts: Fact[];
  now: Date;
}

/** Facts of one collector: what was found, where, when, and whether it still counts. */
export const FactTable = ({ label, facts, now }: FactTableProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          <TableCell>{t('evidence.fact')}</TableCell>
          <TableCell>{t('evidence.value')}</TableCell>
          <TableCell>{t('evidence.where')}</TableCell>
          <TableCell>{t('evidence.read')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {facts.map(fact => (
          <TableRow key={`${fact.name} ${fact.resource ?? ''}`}>
            <TableCell component="th" scope="row" className={classes.breaks}>
              <code>{fact.name}</code>
            </TableCell>
            <TableCell className={classes.breaks}>
              <Value fact={fact} />
            </TableCell>
            <TableCell className={classes.breaks}>
              <Where fact={fact} />
            </TableCell>
            <TableCell>
              <Read fact={fact} now={now} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
