import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { groupKey, QuestionGroup } from '../../filtering';
import { PendingAnswers } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { QuestionActions, QuestionCard } from '../QuestionCard';
import { QuestionSection } from './QuestionSection';

/** Where the keyboard is. */
export interface ActivePractice {
  questionId: string;
  choiceId: string;
}

/** Props of {@link QuestionList}. */
export interface QuestionListProps {
  groups: QuestionGroup[];
  /** Whether a group is open, by the key of its id. */
  isOpen: (key: string) => boolean;
  onToggle: (key: string, open: boolean) => void;
  pending: PendingAnswers;
  active?: ActivePractice;
  readOnly: boolean;
  now: Date;
  actions: QuestionActions;
}

/** Questions under the headings of their pillar or phase, which open and close. */
export const QuestionList = (props: QuestionListProps) => {
  const { groups, isOpen, onToggle, pending, active, readOnly, now, actions } =
    props;
  const { t } = useTranslationRef(tabTranslationRef);
  if (groups.length === 0) {
    return (
      <Typography color="textSecondary">{t('tab.filter.nothing')}</Typography>
    );
  }
  return (
    <>
      {groups.map(group => {
        const key = groupKey(group.id);
        return (
          <QuestionSection
            key={key}
            id={key}
            name={group.name ?? t('tab.filter.noPhase')}
            questions={group.questions}
            open={isOpen(key)}
            onToggle={open => onToggle(key, open)}
          >
            {group.questions.map(question => (
              <QuestionCard
                key={question.id}
                question={question}
                pending={pending[question.id]}
                activeChoiceId={
                  active?.questionId === question.id
                    ? active.choiceId
                    : undefined
                }
                readOnly={readOnly}
                now={now}
                actions={actions}
              />
            ))}
          </QuestionSection>
        );
      })}
    </>
  );
};
