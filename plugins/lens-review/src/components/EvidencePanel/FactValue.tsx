import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { useEvidenceSources } from '../../evidence';
import { evidenceTranslationRef } from '../../messages/evidence';
import { ToneChip } from '../ToneChip';
import { durationText, factValueText } from './factText';

const useStyles = makeStyles(
  theme => ({
    value: { fontWeight: 600, lineHeight: theme.typography.body2.lineHeight },
    faint: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
      lineHeight: theme.typography.caption.lineHeight,
    },
    reason: { marginTop: theme.spacing(0.5), overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewFactValue' },
);

/** Props of {@link FactValue}. */
export interface FactValueProps {
  fact: Pick<
    ApiSchemas['FactHistoryRow'],
    'collector' | 'name' | 'outcome' | 'value' | 'unit' | 'reason'
  >;
  /** The viewer may not see where it comes from, and so not the value either. */
  hidden?: boolean;
}

/** What a fact found: its value with unit and window, that there is nothing, or why it is not known. */
export const FactValue = ({ fact, hidden = false }: FactValueProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { window } = useEvidenceSources().questionOf(fact);
  switch (fact.outcome) {
    case 'value':
      if (hidden) {
        return <>{t('evidence.hidden')}</>;
      }
      return (
        <>
          <span className={classes.value}>
            {factValueText(fact.value, fact.unit, {
              yes: t('evidence.yes'),
              no: t('evidence.no'),
              nothing: t('evidence.nothing'),
            })}
          </span>
          {window && (
            <div className={classes.faint}>
              {t('evidence.window', { duration: durationText(window) })}
            </div>
          )}
        </>
      );
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
          <ToneChip tone="warning" icon={<HelpIcon aria-hidden="true" />}>
            {t('evidence.unknown')}
          </ToneChip>
          {fact.reason && <div className={classes.reason}>{fact.reason}</div>}
        </>
      );
  }
};
