import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { memo, useState } from 'react';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { tabTranslationRef } from '../../messages/tab';
import { AnswerControl } from '../AnswerControl';
import { OwnDocuments, useDocuments } from '../Attestations';
import { NoteField } from '../NoteField';
import { ReasonSelect } from '../ReasonSelect';
import { useChoiceTexts } from '../ReviewTexts';
import { VerdictChip, VerdictDetails } from '../VerdictDetails';
import { VisuallyHidden } from '../VisuallyHidden';
import { PracticeChips } from './PracticeChips';

type Choice = ApiSchemas['Choice'];
type ChoiceState = ApiSchemas['ChoiceState'];
type Reason = ApiSchemas['NotApplicableReason'];
type ExemptionKind = ApiSchemas['ExemptionKind'];

/** Characters that the AWS tool takes in a note on a choice. */
const NOTE_LENGTH = 250;

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1, 1.5),
      scrollMargin: theme.spacing(10),
      borderTop: `1px solid ${theme.palette.divider}`,
      '&:focus': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: -2,
        borderRadius: theme.shape.borderRadius,
      },
    },
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    what: { flex: '1 1 24rem', minWidth: 0 },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      marginTop: theme.spacing(0.5),
    },
    answer: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: theme.spacing(1),
    },
    text: { maxWidth: '70ch', marginTop: theme.spacing(0.5) },
    small: {
      padding: theme.spacing(0, 0.5),
      minWidth: 0,
      textTransform: 'none',
      textDecoration: 'underline',
    },
  }),
  { name: 'LensReviewPracticeRow' },
);

/** Attribute by which the keyboard finds practices in the order on the page. */
export const PRACTICE_ATTRIBUTE = 'data-lens-review-practice';

/** What a person can do with a practice; the same functions at every drawing. */
export interface PracticeActions {
  onAnswer: (
    questionId: string,
    choiceId: string,
    state: ChoiceState,
    reason?: Reason,
  ) => void;
  onNote: (questionId: string, choiceId: string, note: string) => void;
  onAskExemption: (
    questionId: string,
    choiceId: string,
    kind: ExemptionKind,
  ) => void;
}

/** Props of {@link PracticeRow}. */
export interface PracticeRowProps {
  questionId: string;
  choice: Choice;
  /** "None of these" is chosen for the question. */
  noneChosen: boolean;
  /** Whether Tab stops here; arrow keys and j/k reach the others. */
  tabStop: boolean;
  readOnly: boolean;
  /** The instant that "3 hours ago" counts from. */
  now: Date;
  actions: PracticeActions;
}

const About = ({ texts }: { texts: ApiSchemas['ChoiceTexts'] }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  return (
    <>
      {texts.description && (
        <Typography variant="body2" className={classes.text}>
          {texts.description}
        </Typography>
      )}
      {texts.url && (
        <Typography variant="body2" className={classes.text}>
          <Link to={texts.url}>{t('tab.practice.read')}</Link>
        </Typography>
      )}
      {(texts.improvement || texts.improvementUrl) && (
        <Typography variant="body2" className={classes.text}>
          <strong>{t('tab.practice.improve')}:</strong> {texts.improvement}{' '}
          {texts.improvementUrl && texts.improvementUrl !== texts.url && (
            <Link to={texts.improvementUrl}>{t('tab.practice.read')}</Link>
          )}
        </Typography>
      )}
    </>
  );
};

const ASK_TEXTS = {
  exemption: { short: 'exemptions.ask', one: 'exemptions.askOne' },
  dismissal: { short: 'exemptions.dismiss', one: 'exemptions.dismissOne' },
} as const;

/** What may be asked of somebody else about a practice that does not count as met. */
function askable(practice: Choice['practice']): ExemptionKind[] {
  if (practice?.state !== 'not_met' || practice.exempted) {
    return [];
  }
  return practice.standing ? ['exemption', 'dismissal'] : ['exemption'];
}

const WORDS_OF_STATE = {
  selected: 'tab.practice.met',
  unselected: 'tab.practice.notMet',
  not_applicable: 'tab.practice.notApplicableHelp',
  undecided: 'tab.practice.undecided',
} as const;

const PlainPracticeRow = (props: PracticeRowProps) => {
  const { questionId, choice, noneChosen, tabStop, readOnly, now, actions } =
    props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const { t: tExemptions } = useTranslationRef(exemptionsTranslationRef);
  const { t: tSharedAttestations } = useTranslationRef(
    sharedAttestationsTranslationRef,
  );
  const documents = useDocuments();
  const [evidenceOpen, setEvidenceOpen] = useState(false);
  const [aboutOpen, setAboutOpen] = useState(false);
  const [noteOpen, setNoteOpen] = useState(false);

  const { practice, title, state } = choice;
  const id = `${questionId}/${choice.id}`;
  const titleId = `lens-review-title-${id}`;
  const stateId = `lens-review-state-${id}`;
  const detailsId = `lens-review-verdict-${id}`;
  const aboutId = `lens-review-about-${id}`;
  const tabIndex = tabStop ? 0 : -1;
  const texts = useChoiceTexts(questionId, choice.id);
  const hasAbout = Boolean(
    texts?.description ||
      texts?.url ||
      texts?.improvement ||
      texts?.improvementUrl,
  );

  return (
    <div
      {...{ [PRACTICE_ATTRIBUTE]: id }}
      className={classes.root}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={stateId}
      tabIndex={tabIndex}
    >
      <div className={classes.line}>
        <div className={classes.what}>
          <Typography id={titleId} component="p">
            {title}
          </Typography>
          <VisuallyHidden>
            <span id={stateId}>{t(WORDS_OF_STATE[state])}</span>
          </VisuallyHidden>
          <div className={classes.chips}>
            <VerdictChip
              title={title}
              verdict={practice?.verdict ?? 'none'}
              strength={practice?.strength}
              open={evidenceOpen}
              controls={detailsId}
              tabIndex={tabIndex}
              onToggle={() => setEvidenceOpen(open => !open)}
            />
            <PracticeChips choice={choice} noneChosen={noneChosen} />
            {hasAbout && (
              <Button
                size="small"
                className={classes.small}
                aria-expanded={aboutOpen}
                aria-controls={aboutOpen ? aboutId : undefined}
                aria-label={t('tab.practice.aboutOne', { title })}
                tabIndex={tabIndex}
                onClick={() => setAboutOpen(open => !open)}
              >
                {t('tab.practice.about')}
              </Button>
            )}
            {!readOnly && !choice.note && !noteOpen && (
              <Button
                size="small"
                className={classes.small}
                aria-label={t('tab.practice.note', { title })}
                tabIndex={tabIndex}
                onClick={() => setNoteOpen(true)}
              >
                {t('tab.practice.addNote')}
              </Button>
            )}
            {!readOnly &&
              askable(practice).map(kind => (
                <Button
                  key={kind}
                  size="small"
                  className={classes.small}
                  aria-label={tExemptions(ASK_TEXTS[kind].one, { title })}
                  tabIndex={tabIndex}
                  onClick={() =>
                    actions.onAskExemption(questionId, choice.id, kind)
                  }
                >
                  {tExemptions(ASK_TEXTS[kind].short)}
                </Button>
              ))}
            {!readOnly && documents.actions && (
              <Button
                size="small"
                className={classes.small}
                aria-label={tSharedAttestations('shared.nameOne', { title })}
                tabIndex={tabIndex}
                onClick={() =>
                  documents.actions?.onName({ questionId, choiceId: choice.id })
                }
              >
                {tSharedAttestations('shared.name')}
              </Button>
            )}
          </div>
        </div>
        <div className={classes.answer}>
          {state === 'not_applicable' && (
            <ReasonSelect
              label={`${t('tab.practice.why')}: ${title}`}
              reason={choice.reason ?? 'OTHER'}
              disabled={readOnly}
              tabIndex={tabIndex}
              onChange={reason =>
                actions.onAnswer(questionId, choice.id, state, reason)
              }
            />
          )}
          <AnswerControl
            label={t('tab.practice.label', { title })}
            state={state}
            disabled={readOnly}
            tabIndex={tabIndex}
            onChange={next => actions.onAnswer(questionId, choice.id, next)}
          />
        </div>
      </div>
      {aboutOpen && texts && (
        <div id={aboutId}>
          <About texts={texts} />
        </div>
      )}
      {evidenceOpen && (
        <div id={detailsId}>
          <VerdictDetails
            verdict={practice ?? { verdict: 'none', explanation: [] }}
            now={now}
          />
          <OwnDocuments
            practice={{ questionId, choiceId: choice.id }}
            title={title}
            inForce={practice?.attestations}
            now={now}
          />
        </div>
      )}
      {(choice.note || noteOpen) && (
        <NoteField
          label={t('tab.practice.note', { title })}
          note={choice.note ?? ''}
          maxLength={NOTE_LENGTH}
          disabled={readOnly}
          focusFirst={noteOpen}
          onSave={note => actions.onNote(questionId, choice.id, note)}
        />
      )}
    </div>
  );
};

/** One practice: what it is, what evidence says, and the answer to it. */
export const PracticeRow = memo(PlainPracticeRow);
