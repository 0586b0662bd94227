import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import KeyboardIcon from '@material-ui/icons/Keyboard';
import { ReactNode, useState } from 'react';
import { groupKey, groupQuestions, ReviewFilter } from '../../filtering';
import { PendingAnswers } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { QuestionActions } from '../QuestionCard';
import { ExcludeAllDialog, QuestionFilters } from '../QuestionFilters';
import { ActivePractice, groupNumbers, QuestionList } from '../QuestionList';
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
  /** Whether a group of questions is open, by its key. */
  isGroupOpen: (key: string) => boolean;
  /** Opens just these groups. */
  onOpenGroups: (keys: string[]) => void;
  onFilter: (filter: ReviewFilter) => void;
  onExcludeAll: (questions: Question[], reason: Reason) => void;
  onHelp: () => void;
}

/** The questions that pass the filter, with the filter itself. */
export const QuestionsView = (props: QuestionsViewProps) => {
  const { review, matrix, filter, pending, active, readOnly, now, actions } =
    props;
  const { isGroupOpen, onOpenGroups } = props;
  const { onFilter, onExcludeAll, onHelp } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const [asking, setAsking] = useState(false);

  const shown = useShownQuestions(review.questions, filter);
  const applicable = shown.filter(question => question.applicable);
  const isPart = Boolean(filter.pillarId || filter.phaseId);
  const groups = groupQuestions(review, shown, filter.groupBy);
  const keys = groups.map(group => groupKey(group.id));
  const openKeys = keys.filter(isGroupOpen);

  return (
    <>
      {matrix}
      <Typography component="h2" variant="h6" className={classes.title}>
        {t('tab.filter.title')}
      </Typography>
      <QuestionFilters
        review={review}
        filter={filter}
        shown={groupNumbers(shown)}
        onChange={onFilter}
        onExcludeAll={
          !readOnly && isPart && applicable.length > 0
            ? () => setAsking(true)
            : undefined
        }
        opening={
          keys.length > 1 && (
            <Button
              size="small"
              onClick={() =>
                onOpenGroups(openKeys.length < keys.length ? keys : [])
              }
            >
              {openKeys.length < keys.length
                ? t('tab.group.openAll')
                : t('tab.group.closeAll')}
            </Button>
          )
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
        groups={groups}
        isOpen={isGroupOpen}
        onToggle={(key, open) =>
          onOpenGroups(
            open ? [...openKeys, key] : openKeys.filter(other => other !== key),
          )
        }
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
