import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import KeyboardIcon from '@material-ui/icons/Keyboard';
import { ReactNode, useState } from 'react';
import { practicesOf } from '../../answering';
import { groupQuestions, ReviewFilter } from '../../filtering';
import { PendingAnswers } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { QuestionActions } from '../QuestionCard';
import { ExcludeAllDialog, QuestionFilters } from '../QuestionFilters';
import { ActivePractice, QuestionList } from '../QuestionList';
import { useShownQuestions } from './useShownQuestions';

type Question = ApiSchemas['Question'];
type Reason = ApiSchemas['NotApplicableReason'];

const useStyles = makeStyles(
  theme => ({
    title: {
      fontSize: '1.2rem',
      fontWeight: 600,
      marginTop: theme.spacing(3),
    },
    keys: {
      display: 'inline-flex',
      alignItems: 'center',
      marginLeft: 'auto',
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'LensReviewQuestionsView' },
);

/** Props of {@link QuestionsView}. */
export interface QuestionsViewProps {
  review: ApiSchemas['Review'];
  /** Where its scores stand; chooses which questions to see. */
  matrix: ReactNode;
  filter: ReviewFilter;
  pending: PendingAnswers;
  active?: ActivePractice;
  readOnly: boolean;
  now: Date;
  actions: QuestionActions;
  onFilter: (filter: ReviewFilter) => void;
  onExcludeAll: (questions: Question[], reason: Reason) => void;
  onHelp: () => void;
}

/** How many of the practices are decided, "none of these" and all. */
function countDecided(questions: Question[]): number {
  return questions.reduce((sum, question) => {
    const practices = practicesOf(question);
    const none = question.choices.some(c => c.none && c.state === 'selected');
    return (
      sum +
      (none || !question.applicable
        ? practices.length
        : practices.filter(choice => choice.state !== 'undecided').length)
    );
  }, 0);
}

/** The questions that pass the filter, with the filter itself. */
export const QuestionsView = (props: QuestionsViewProps) => {
  const { review, matrix, filter, pending, active, readOnly, now, actions } =
    props;
  const { onFilter, onExcludeAll, onHelp } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const [asking, setAsking] = useState(false);

  const shown = useShownQuestions(review.questions, filter);
  const applicable = shown.filter(question => question.applicable);
  const isPart = Boolean(filter.pillarId || filter.phaseId);

  return (
    <>
      {matrix}
      <Typography component="h2" variant="h6" className={classes.title}>
        {t('tab.filter.title')}
      </Typography>
      <QuestionFilters
        review={review}
        filter={filter}
        shown={{
          questions: shown.length,
          practices: shown.flatMap(practicesOf).length,
          decided: countDecided(shown),
        }}
        onChange={onFilter}
        onExcludeAll={
          !readOnly && isPart && applicable.length > 0
            ? () => setAsking(true)
            : undefined
        }
      >
        <span className={classes.keys}>
          <Typography variant="body2">{t('tab.keys.hint')}</Typography>
          <IconButton
            size="small"
            color="inherit"
            aria-label={t('tab.keys.open')}
            onClick={onHelp}
          >
            <KeyboardIcon />
          </IconButton>
        </span>
      </QuestionFilters>
      <QuestionList
        groups={groupQuestions(review, shown, filter.groupBy)}
        pending={pending}
        active={active}
        readOnly={readOnly}
        now={now}
        actions={actions}
      />
      {asking && (
        <ExcludeAllDialog
          count={applicable.length}
          onCancel={() => setAsking(false)}
          onConfirm={reason => {
            setAsking(false);
            onExcludeAll(applicable, reason);
          }}
        />
      )}
    </>
  );
};
