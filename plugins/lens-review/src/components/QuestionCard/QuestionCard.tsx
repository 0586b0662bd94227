import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { memo, useState } from 'react';
import { practicesOf } from '../../answering';
import { useEntityTitles } from '../../entities';
import { PendingAnswer } from '../../hooks';
import { formatRelative } from '../../time';
import { tabTranslationRef } from '../../messages/tab';
import { CollisionPanel } from '../CollisionPanel';
import { QuestionComments } from '../Comments';
import { NoteField } from '../NoteField';
import { PracticeActions, PracticeRow } from '../PracticeRow';
import { ReasonSelect } from '../ReasonSelect';
import { useQuestionTexts } from '../ReviewTexts';
import { RiskLabel } from '../RiskLabel';

type Question = ApiSchemas['Question'];
type Reason = ApiSchemas['NotApplicableReason'];

/** Characters that the AWS tool takes in a note on a question. */
const NOTE_LENGTH = 2_084;

const useStyles = makeStyles(
  theme => ({
    root: {
      marginBottom: theme.spacing(2),
      scrollMargin: theme.spacing(10),
      // Cards below the fold are laid out when they come near.
      contentVisibility: 'auto',
      containIntrinsicSize: 'auto 320px',
    },
    head: { padding: theme.spacing(2, 1.5, 1.5) },
    title: { fontSize: '1.05rem', fontWeight: 600, lineHeight: 1.4 },
    text: { maxWidth: '75ch', marginTop: theme.spacing(0.5) },
    risks: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      marginTop: theme.spacing(1),
      fontSize: theme.typography.body2.fontSize,
    },
    risk: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    foot: { padding: theme.spacing(0, 1.5, 1) },
    alert: { margin: theme.spacing(0, 1.5, 1) },
  }),
  { name: 'LensReviewQuestionCard' },
);

/** What a person can do with a question; the same functions at every drawing. */
export interface QuestionActions extends PracticeActions {
  onRest: (questionId: string) => void;
  onNone: (questionId: string) => void;
  onExclude: (questionId: string, reason: Reason) => void;
  onInclude: (questionId: string) => void;
  onQuestionNote: (questionId: string, note: string) => void;
  onKeepMine: (questionId: string) => void;
  onTakeTheirs: (questionId: string) => void;
  onRetry: () => void;
}

/** Props of {@link QuestionCard}. */
export interface QuestionCardProps {
  question: Question;
  /** What of it is not saved. */
  pending?: PendingAnswer;
  /** The practice where the keyboard is, where it is in this question. */
  activeChoiceId?: string;
  readOnly: boolean;
  now: Date;
  actions: QuestionActions;
}

const Head = ({ question, now }: { question: Question; now: Date }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const texts = useQuestionTexts(question.id);
  const nameOf = useEntityTitles(
    question.updatedBy ? [question.updatedBy] : [],
  );
  return (
    <div className={classes.head}>
      <Typography
        component="h4"
        variant="body1"
        id={`lens-review-question-${question.id}`}
        className={classes.title}
      >
        {question.title}
      </Typography>
      {texts?.description && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.text}
        >
          {texts.description}
        </Typography>
      )}
      {(texts?.helpText || texts?.helpUrl) && (
        <Typography variant="body2" className={classes.text}>
          {texts.helpText}{' '}
          {texts.helpUrl && (
            <Link to={texts.helpUrl}>{t('tab.question.more')}</Link>
          )}
        </Typography>
      )}
      <div className={classes.risks}>
        <span className={classes.risk}>
          {t('tab.question.risk')} <RiskLabel risk={question.risk} />
        </span>
        {question.effectiveRisk !== question.risk && (
          <span
            className={classes.risk}
            title={t('tab.question.effectiveHelp')}
          >
            {t('tab.question.effectiveRisk')}{' '}
            <RiskLabel risk={question.effectiveRisk} />
          </span>
        )}
        {question.updatedBy && question.updatedAt && (
          <Typography component="span" variant="body2" color="textSecondary">
            {t('tab.question.changedBy', {
              who: nameOf(question.updatedBy),
              when: formatRelative(question.updatedAt, now),
            })}
          </Typography>
        )}
      </div>
    </div>
  );
};

const LeftOut = (props: QuestionCardProps) => {
  const { question, readOnly, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const leftOut = practicesOf(question).filter(
    choice => !choice.practice?.conflict,
  );
  return (
    <div className={classes.actions}>
      <Typography variant="body2">
        {t('tab.question.isNotApplicable')}
      </Typography>
      <ReasonSelect
        label={`${t('tab.question.reason')}: ${question.title}`}
        reason={question.notApplicableReason ?? 'OTHER'}
        disabled={readOnly}
        onChange={reason => actions.onExclude(question.id, reason)}
      />
      <Typography variant="body2" color="textSecondary">
        {t('tab.question.practicesLeftOut', { count: leftOut.length })}
      </Typography>
      {!readOnly && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => actions.onInclude(question.id)}
        >
          {t('tab.question.applies')}
        </Button>
      )}
    </div>
  );
};

const Actions = (props: QuestionCardProps & { onAddNote?: () => void }) => {
  const { question, actions, onAddNote } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const practices = practicesOf(question);
  const none = question.choices.find(choice => choice.none);
  return (
    <div
      className={classes.actions}
      role="group"
      aria-label={`${t('tab.question.actions')}: ${question.title}`}
    >
      {practices.some(choice => choice.state === 'undecided') && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => actions.onRest(question.id)}
        >
          {t('tab.question.rest')}
        </Button>
      )}
      {none && (
        <Button
          size="small"
          variant="outlined"
          aria-pressed={none.state === 'selected'}
          onClick={() => actions.onNone(question.id)}
        >
          {none.state === 'selected' && <span aria-hidden="true">✓&nbsp;</span>}
          {t('tab.question.none')}
        </Button>
      )}
      <Button
        size="small"
        variant="outlined"
        onClick={() => actions.onExclude(question.id, 'OUT_OF_SCOPE')}
      >
        {t('tab.question.notApplicable')}
      </Button>
      {onAddNote && (
        <Button size="small" onClick={onAddNote}>
          {t('tab.question.addNote')}
        </Button>
      )}
    </div>
  );
};

const PlainQuestionCard = (props: QuestionCardProps) => {
  const { question, pending, activeChoiceId, readOnly, now, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const [noteOpen, setNoteOpen] = useState(false);

  const noneChosen = question.choices.some(
    choice => choice.none && choice.state === 'selected',
  );
  // Evidence that contradicts a practice counts even where nobody wants it to.
  const practices = practicesOf(question).filter(
    choice => question.applicable || choice.practice?.conflict,
  );
  const tabStopId =
    practices.find(choice => choice.id === activeChoiceId)?.id ??
    practices[0]?.id;
  const hasNote = noteOpen || Boolean(question.note);

  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.root}
      aria-labelledby={`lens-review-question-${question.id}`}
    >
      <Head question={question} now={now} />
      {question.inconsistent && (
        <Alert severity="warning" className={classes.alert}>
          {t('tab.question.inconsistent')}
        </Alert>
      )}
      {pending?.state === 'collision' && (
        <CollisionPanel
          update={pending.update}
          theirs={pending.theirs}
          onKeepMine={() => actions.onKeepMine(question.id)}
          onTakeTheirs={() => actions.onTakeTheirs(question.id)}
        />
      )}
      {pending?.state === 'refused' && (
        <Alert
          severity="error"
          className={classes.alert}
          action={
            <>
              <Button color="inherit" size="small" onClick={actions.onRetry}>
                {t('tab.question.retry')}
              </Button>
              <Button
                color="inherit"
                size="small"
                onClick={() => actions.onTakeTheirs(question.id)}
              >
                {t('tab.question.discard')}
              </Button>
            </>
          }
        >
          {t('tab.question.refused', { message: pending.message })}
        </Alert>
      )}
      {!question.applicable && <LeftOut {...props} />}
      {practices.map(choice => (
        <PracticeRow
          key={choice.id}
          questionId={question.id}
          choice={choice}
          noneChosen={noneChosen}
          tabStop={choice.id === tabStopId}
          readOnly={readOnly}
          now={now}
          actions={actions}
        />
      ))}
      {question.applicable && !readOnly && (
        <Actions
          {...props}
          onAddNote={hasNote ? undefined : () => setNoteOpen(true)}
        />
      )}
      {hasNote && (
        <div className={classes.foot}>
          <NoteField
            label={`${t('tab.question.note')}: ${question.title}`}
            note={question.note ?? ''}
            maxLength={NOTE_LENGTH}
            disabled={readOnly}
            focusFirst={noteOpen}
            onSave={note => actions.onQuestionNote(question.id, note)}
          />
        </div>
      )}
      <QuestionComments
        questionId={question.id}
        title={question.title}
        now={now}
      />
    </Paper>
  );
};

/** A question with its practices, its risk, and what can be said about it as a whole. */
export const QuestionCard = memo(PlainQuestionCard);
