import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import LinkOffIcon from '@material-ui/icons/LinkOff';
import ScheduleIcon from '@material-ui/icons/Schedule';
import { formatInstant, formatRelative } from '../../time';
import { evidenceTranslationRef } from '../../messages/evidence';
import { ToneChip } from '../ToneChip';
import { freshnessOf } from './factText';

const useStyles = makeStyles(
  theme => ({
    faint: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
      overflowWrap: 'anywhere',
    },
    freshness: { marginTop: theme.spacing(0.5) },
  }),
  { name: 'LensReviewFactTime' },
);

/** When a fact was read, whether it still counts, and what became of a later attempt. */
export const FactTime = (props: { fact: ApiSchemas['Fact']; now: Date }) => {
  const { fact, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
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
