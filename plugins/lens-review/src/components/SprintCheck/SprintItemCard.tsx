import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/Check';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { practicesOf } from '../../answering';
import { Tone } from '../../styles/tones';
import { formatDay } from '../../time';
import { sprintTranslationRef } from '../../messages/sprint';
import { tabTranslationRef } from '../../messages/tab';
import { AnswerControl } from '../AnswerControl';
import { RiskLabel } from '../RiskLabel';
import { ToneChip } from '../ToneChip';
import { VerdictChip, VerdictDetails } from '../VerdictDetails';
import {
  SprintItemText,
  SprintItemTextProps,
  SprintMark,
} from './SprintItemText';
import { SprintOffer, sprintOffers, SprintSubject } from './sprintOffers';

type SprintItem = ApiSchemas['SprintItem'];
type ChoiceState = ApiSchemas['ChoiceState'];

const TONE: Record<SprintItem['kind'], Tone> = {
  conflict: 'bad',
  evidence: 'info',
  exemption: 'warning',
  attestation: 'warning',
  risk_without_owner: 'bad',
  unanswered: 'neutral',
  lens: 'info',
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
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
    did: { marginLeft: 'auto' },
    done: { color: theme.palette.text.primary },
    practices: { margin: theme.spacing(1, 0, 0), padding: 0 },
    practice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(0.5, 0),
      listStyle: 'none',
    },
    alert: { marginTop: theme.spacing(1) },
  }),
  { name: 'LensReviewSprintItemCard' },
);

/** One item of a check as it is shown. */
export interface ShownSprintItem {
  key: string;
  item: SprintItem;
  subject: SprintSubject;
  mark?: SprintMark;
  /** What was done about it; undefined while it waits. */
  did?: SprintOffer | 'answered';
  /** Something is under way. */
  busy?: boolean;
  /** Why the last attempt failed. */
  problem?: string;
}

/** What a person can do with the items of a check. */
export interface SprintItemActions {
  onOffer: (shown: ShownSprintItem, offer: SprintOffer) => void;
  /** Answers one practice of a question that nobody answered. */
  onAnswer: (
    shown: ShownSprintItem,
    choiceId: string,
    state: ChoiceState,
  ) => void;
  onUndo: (shown: ShownSprintItem) => void;
  /** Goes to a practice or a question. */
  onOpen: (item: SprintItem) => void;
}

/** Props of {@link SprintItemCard}. */
export interface SprintItemCardProps
  extends Pick<SprintItemTextProps, 'lensVersion' | 'now'> {
  shown: ShownSprintItem;
  readOnly: boolean;
  actions: SprintItemActions;
}

/** Attribute by which the focus finds what comes next. */
export const SPRINT_ITEM_ATTRIBUTE = 'data-lens-review-sprint-item';

/** Attribute by which the focus finds what can be done about it. */
export const SPRINT_OFFERS_ATTRIBUTE = 'data-lens-review-sprint-offers';

const Practices = (props: SprintItemCardProps) => {
  const { shown, readOnly, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const { question } = shown.subject;
  return (
    <ul className={classes.practices}>
      {question &&
        practicesOf(question).map(choice => (
          <li key={choice.id} className={classes.practice}>
            <Typography variant="body2" component="span">
              {choice.title}
            </Typography>
            <AnswerControl
              label={t('tab.practice.label', { title: choice.title })}
              state={choice.state}
              disabled={readOnly}
              tabIndex={0}
              onChange={state => actions.onAnswer(shown, choice.id, state)}
            />
          </li>
        ))}
    </ul>
  );
};

const Offers = (props: SprintItemCardProps) => {
  const { shown, actions } = props;
  const { item, subject, mark, busy } = shown;
  const classes = useStyles();
  const { t } = useTranslationRef(sprintTranslationRef);
  const day = mark?.renewUntil ? formatDay(mark.renewUntil) : '';
  const textOf = (offer: SprintOffer) => {
    if (offer !== 'renew') {
      return t(`sprint.offer.${offer}`);
    }
    return item.kind === 'exemption'
      ? t('sprint.offer.renewAsk', { day })
      : t('sprint.offer.renew', { day });
  };
  return (
    <div className={classes.actions} {...{ [SPRINT_OFFERS_ATTRIBUTE]: '' }}>
      {sprintOffers(item, subject, mark?.renewUntil !== undefined).map(
        (offer, index) => (
          <Button
            key={offer}
            size="small"
            variant={offer === 'seen' && index > 0 ? 'text' : 'outlined'}
            disabled={busy}
            aria-label={t('sprint.offerOne', {
              offer: textOf(offer),
              title: item.title,
            })}
            onClick={() => actions.onOffer(shown, offer)}
          >
            {textOf(offer)}
          </Button>
        ),
      )}
    </div>
  );
};

/** One thing to look at, with everything that can be done about it in place. */
export const SprintItemCard = (props: SprintItemCardProps) => {
  const { shown, lensVersion, readOnly, now, actions } = props;
  const { key, item, subject, mark, did, problem } = shown;
  const classes = useStyles();
  const { t } = useTranslationRef(sprintTranslationRef);
  const [evidenceOpen, setEvidenceOpen] = useState(false);
  const { title, kind } = item;
  const practice = subject.choice?.practice;
  const detailsId = `lens-review-sprint-${key}`;

  return (
    <li
      className={classes.item}
      {...{ [SPRINT_ITEM_ATTRIBUTE]: did ? 'done' : 'open' }}
    >
      <div className={classes.head}>
        {did && <CheckIcon aria-hidden="true" fontSize="small" />}
        {kind === 'lens' ? (
          <Typography component="span" className={classes.title}>
            {title}
          </Typography>
        ) : (
          <MuiLink
            component="button"
            type="button"
            variant="body1"
            className={classes.title}
            onClick={() => actions.onOpen(item)}
          >
            {title}
          </MuiLink>
        )}
        <ToneChip tone={did ? 'neutral' : TONE[kind]}>
          {t(`sprint.kind.${kind}`)}
        </ToneChip>
        {!did && item.effectiveRisk && <RiskLabel risk={item.effectiveRisk} />}
        {!did && practice && kind !== 'exemption' && kind !== 'attestation' && (
          <VerdictChip
            title={title}
            verdict={practice.verdict}
            strength={practice.strength}
            open={evidenceOpen}
            controls={detailsId}
            tabIndex={0}
            onToggle={() => setEvidenceOpen(open => !open)}
          />
        )}
        {did && (
          <>
            <Typography variant="body2" component="span">
              {t(
                did === 'renew' && kind === 'exemption'
                  ? 'sprint.did.renewAsk'
                  : `sprint.did.${did === 'renew_otherwise' ? 'renew' : did}`,
              )}
            </Typography>
            <Button
              size="small"
              className={classes.did}
              disabled={shown.busy}
              aria-label={t('sprint.undoOne', { title })}
              onClick={() => actions.onUndo(shown)}
            >
              {t('sprint.undo')}
            </Button>
          </>
        )}
      </div>
      {!did && (
        <>
          <SprintItemText
            item={item}
            subject={subject}
            mark={mark}
            lensVersion={lensVersion}
            now={now}
          />
          {evidenceOpen && practice && (
            <div id={detailsId}>
              <VerdictDetails verdict={practice} now={now} />
            </div>
          )}
          {kind === 'unanswered' && <Practices {...props} />}
          {!readOnly && <Offers {...props} />}
        </>
      )}
      {problem && (
        <Alert severity="error" className={classes.alert}>
          {problem}
        </Alert>
      )}
    </li>
  );
};
