import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { QuestionGroup } from '../../filtering';
import { PendingAnswers } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { QuestionActions, QuestionCard } from '../QuestionCard';

const useStyles = makeStyles(
  theme => ({
    group: { marginTop: theme.spacing(2) },
    heading: {
      margin: theme.spacing(0, 0, 1),
      fontSize: '1.2rem',
      fontWeight: 600,
    },
  }),
  { name: 'LensReviewQuestionList' },
);

/** Where the keyboard is. */
export interface ActivePractice {
  questionId: string;
  choiceId: string;
}

/** Props of {@link QuestionList}. */
export interface QuestionListProps {
  groups: QuestionGroup[];
  pending: PendingAnswers;
  active?: ActivePractice;
  readOnly: boolean;
  now: Date;
  actions: QuestionActions;
}

/** Questions under the headings of their pillar or phase. */
export const QuestionList = (props: QuestionListProps) => {
  const { groups, pending, active, readOnly, now, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  if (groups.length === 0) {
    return (
      <Typography color="textSecondary">{t('tab.filter.nothing')}</Typography>
    );
  }
  return (
    <>
      {groups.map(group => (
        <div key={group.id ?? ''} className={classes.group}>
          <Typography component="h3" variant="h6" className={classes.heading}>
            {group.name ?? t('tab.filter.noPhase')}
          </Typography>
          {group.questions.map(question => (
            <QuestionCard
              key={question.id}
              question={question}
              pending={pending[question.id]}
              activeChoiceId={
                active?.questionId === question.id ? active.choiceId : undefined
              }
              readOnly={readOnly}
              now={now}
              actions={actions}
            />
          ))}
        </div>
      ))}
    </>
  );
};
