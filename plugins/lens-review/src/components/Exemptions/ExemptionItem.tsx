import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEntityTitles } from '../../entities';
import { Tone } from '../../styles/tones';
import { formatDay, formatRelative } from '../../time';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import { ToneChip } from '../ToneChip';
import { ExemptionListProps } from './ExemptionList';

type Exemption = ApiSchemas['Exemption'];

const TONE: Record<Exemption['status'], Tone> = {
  requested: 'warning',
  in_force: 'info',
  expired: 'neutral',
  refused: 'neutral',
  revoked: 'neutral',
};

const useStyles = makeStyles(
  theme => ({
    item: {
      padding: theme.spacing(1.5),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    title: { textAlign: 'left', fontWeight: 500 },
    text: {
      maxWidth: '75ch',
      marginTop: theme.spacing(0.5),
      overflowWrap: 'anywhere',
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewExemptionItem' },
);

/** Props of {@link ExemptionItem}. */
export interface ExemptionItemProps
  extends Omit<ExemptionListProps, 'exemptions' | 'titleOf'> {
  exemption: Exemption;
  /** Of the practice. */
  title: string;
}

/** Who did what when, and until when it holds, as sentences. */
const Facts = ({ exemption, now }: { exemption: Exemption; now: Date }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(exemptionsTranslationRef);
  const { requestedBy, decidedBy, revokedBy } = exemption;
  const nameOf = useEntityTitles(
    [requestedBy, decidedBy, revokedBy].flatMap(ref => ref ?? []),
  );
  const { status, validUntil } = exemption;
  const event = (
    key: 'requestedBy' | 'approvedBy' | 'refusedBy' | 'revokedBy',
    who: string | undefined,
    at: string | undefined,
  ) =>
    at === undefined
      ? []
      : [
          t(`exemptions.${key}`, {
            who: who === undefined ? '' : nameOf(who),
            when: formatRelative(at, now),
          }),
        ];
  const untilKey = {
    requested: 'exemptions.wantedUntil',
    in_force: 'exemptions.holdsUntil',
    expired: 'exemptions.heldUntil',
    refused: 'exemptions.wantedUntil',
    revoked: undefined,
  } as const;
  const key = untilKey[status];
  const sentences = [
    ...event('requestedBy', requestedBy, exemption.requestedAt),
    ...event(
      status === 'refused' ? 'refusedBy' : 'approvedBy',
      decidedBy,
      exemption.decidedAt,
    ),
    ...event('revokedBy', revokedBy, exemption.revokedAt),
    ...(key && validUntil ? [t(key, { day: formatDay(validUntil) })] : []),
    ...(exemption.renews ? [t('exemptions.renews')] : []),
  ];
  return (
    <Typography variant="body2" color="textSecondary" className={classes.text}>
      {sentences.join(' · ')}
    </Typography>
  );
};

/** One exemption or dismissal with what the viewer can do about it. */
export const ExemptionItem = (props: ExemptionItemProps) => {
  const { exemption, title, permissions, viewer, now, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(exemptionsTranslationRef);
  const { kind, status } = exemption;
  const isOwn = exemption.requestedBy === viewer;
  const waits = status === 'requested';
  const mayEnd = isOwn || permissions.request || permissions.approve;

  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <MuiLink
          component="button"
          type="button"
          variant="body1"
          className={classes.title}
          aria-label={t('exemptions.open', { title })}
          onClick={() => actions.onOpen(exemption)}
        >
          {title}
        </MuiLink>
        <ToneChip tone={TONE[status]}>
          {t(`exemptions.status.${status}`)}
        </ToneChip>
        {kind === 'dismissal' && (
          <ToneChip tone="neutral">{t('exemptions.kind.dismissal')}</ToneChip>
        )}
      </div>
      <Typography variant="body2" className={classes.text}>
        {exemption.reason}
      </Typography>
      {exemption.compensatingControl && (
        <Typography variant="body2" className={classes.text}>
          <strong>{t('exemptions.control')}:</strong>{' '}
          {exemption.compensatingControl}
        </Typography>
      )}
      <Facts exemption={exemption} now={now} />
      {[exemption.decisionNote, exemption.revokeReason].map(
        note =>
          note && (
            <Typography key={note} variant="body2" className={classes.text}>
              <strong>{t('exemptions.note')}:</strong> {note}
            </Typography>
          ),
      )}
      {waits && permissions.approve && isOwn && (
        <Typography variant="body2" className={classes.text}>
          {t('exemptions.ownRequest')}
        </Typography>
      )}
      <div className={classes.actions}>
        {waits && permissions.approve && !isOwn && (
          <>
            <Button
              size="small"
              variant="contained"
              color="primary"
              aria-label={t('exemptions.approveOne', { title })}
              onClick={() => actions.onDecide(exemption, 'approve')}
            >
              {t('exemptions.approve')}
            </Button>
            <Button
              size="small"
              variant="outlined"
              aria-label={t('exemptions.refuseOne', { title })}
              onClick={() => actions.onDecide(exemption, 'refuse')}
            >
              {t('exemptions.refuse')}
            </Button>
          </>
        )}
        {waits && mayEnd && (
          <Button
            size="small"
            aria-label={t('exemptions.withdrawOne', { title })}
            onClick={() => actions.onDecide(exemption, 'withdraw')}
          >
            {t('exemptions.withdraw')}
          </Button>
        )}
        {status === 'in_force' &&
          permissions.request &&
          kind === 'exemption' && (
            <Button
              size="small"
              variant="outlined"
              aria-label={t('exemptions.renewOne', { title })}
              onClick={() => actions.onRenew(exemption)}
            >
              {t('exemptions.renew')}
            </Button>
          )}
        {status === 'in_force' && mayEnd && (
          <Button
            size="small"
            aria-label={t('exemptions.revokeOne', { title })}
            onClick={() => actions.onDecide(exemption, 'revoke')}
          >
            {t('exemptions.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
};
