import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import ProposalIcon from '@material-ui/icons/PlaylistAddCheck';
import { ReactElement, ReactNode, useState } from 'react';
import { Tone, toneColors } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';

type PracticeRef = ApiSchemas['PracticeRef'];

const useStyles = makeStyles(
  theme => {
    const colored = (tone: Tone) => {
      const { text, background, border } = toneColors(theme, tone);
      return {
        color: text,
        backgroundColor: background,
        borderColor: border,
        '& .MuiButton-outlined': { color: text, borderColor: border },
        '& .MuiButton-text, & .MuiLink-root': { color: text },
      };
    };
    return {
      root: {
        marginTop: theme.spacing(2),
        padding: theme.spacing(1.5, 2),
        borderWidth: 1,
        borderStyle: 'solid',
        borderRadius: theme.shape.borderRadius,
      },
      conflicts: colored('bad'),
      proposals: colored('info'),
      head: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: theme.spacing(1),
      },
      title: { fontWeight: 600, marginRight: 'auto' },
      list: { margin: theme.spacing(1, 0, 0), padding: 0, listStyle: 'none' },
      item: {
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: theme.spacing(0.5, 2),
        padding: theme.spacing(0.5, 0),
      },
      link: { textAlign: 'left' },
      why: { flexBasis: '100%' },
    };
  },
  { name: 'LensReviewReviewAlerts' },
);

/** A practice that wants a person's attention. */
export interface AlertedPractice extends PracticeRef {
  title: string;
  /** Why the evidence counts, in a sentence. */
  why?: string;
}

const Box = (props: {
  kind: 'conflicts' | 'proposals';
  icon: ReactElement;
  title: string;
  actions?: ReactNode;
  children?: ReactNode;
}) => {
  const { kind, icon, title, actions, children } = props;
  const classes = useStyles();
  return (
    <section
      className={`${classes.root} ${classes[kind]}`}
      aria-labelledby={`lens-review-${kind}`}
    >
      <div className={classes.head}>
        {icon}
        <Typography
          component="h3"
          variant="body1"
          id={`lens-review-${kind}`}
          className={classes.title}
        >
          {title}
        </Typography>
        {actions}
      </div>
      {children}
    </section>
  );
};

const PracticeLink = (props: {
  practice: AlertedPractice;
  onOpen: (practice: PracticeRef) => void;
}) => {
  const classes = useStyles();
  return (
    <MuiLink
      component="button"
      type="button"
      variant="body2"
      underline="always"
      className={classes.link}
      onClick={() => props.onOpen(props.practice)}
    >
      {props.practice.title}
    </MuiLink>
  );
};

/** Props of {@link ConflictsAlert}. */
export interface ConflictsAlertProps {
  practices: AlertedPractice[];
  /** Goes to a practice. */
  onOpen: (practice: PracticeRef) => void;
}

/** Answers that evidence contradicts, each with a way to it. */
export const ConflictsAlert = ({ practices, onOpen }: ConflictsAlertProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  if (practices.length === 0) {
    return null;
  }
  return (
    <Box
      kind="conflicts"
      icon={<ConflictIcon aria-hidden="true" />}
      title={t('tab.alerts.conflicts', { count: practices.length })}
    >
      <Typography variant="body2">{t('tab.alerts.conflictsHelp')}</Typography>
      <ul className={classes.list}>
        {practices.map(practice => (
          <li
            key={`${practice.questionId}/${practice.choiceId}`}
            className={classes.item}
          >
            <PracticeLink practice={practice} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Box>
  );
};

/** Props of {@link ProposalsAlert}. */
export interface ProposalsAlertProps {
  practices: AlertedPractice[];
  /** A request to accept is on its way. */
  accepting: boolean;
  /** Goes to a practice. */
  onOpen: (practice: PracticeRef) => void;
  /** Accepts these; no buttons without it. */
  onAccept?: (practices: PracticeRef[]) => void;
}

/** Practices that evidence supports and nobody has accepted yet. */
export const ProposalsAlert = (props: ProposalsAlertProps) => {
  const { practices, accepting, onOpen, onAccept } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const [open, setOpen] = useState(false);
  if (practices.length === 0) {
    return null;
  }
  return (
    <Box
      kind="proposals"
      icon={<ProposalIcon aria-hidden="true" />}
      title={t('tab.alerts.proposals', { count: practices.length })}
      actions={
        <>
          <Button
            size="small"
            aria-expanded={open}
            onClick={() => setOpen(before => !before)}
          >
            {open ? t('tab.alerts.hide') : t('tab.alerts.review')}
          </Button>
          {onAccept && (
            <Button
              size="small"
              variant="outlined"
              disabled={accepting}
              onClick={() =>
                onAccept(
                  practices.map(({ questionId, choiceId }) => ({
                    questionId,
                    choiceId,
                  })),
                )
              }
            >
              {t('tab.alerts.acceptAll')}
            </Button>
          )}
        </>
      }
    >
      <Typography variant="body2">{t('tab.alerts.proposalsHelp')}</Typography>
      {open && (
        <ul className={classes.list}>
          {practices.map(practice => {
            const { questionId, choiceId, title, why } = practice;
            return (
              <li key={`${questionId}/${choiceId}`} className={classes.item}>
                <PracticeLink practice={practice} onOpen={onOpen} />
                {onAccept && (
                  <Button
                    size="small"
                    disabled={accepting}
                    aria-label={t('tab.alerts.acceptOne', { title })}
                    onClick={() => onAccept([{ questionId, choiceId }])}
                  >
                    {t('tab.alerts.accept')}
                  </Button>
                )}
                {why && (
                  <Typography variant="body2" className={classes.why}>
                    {why}
                  </Typography>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Box>
  );
};
