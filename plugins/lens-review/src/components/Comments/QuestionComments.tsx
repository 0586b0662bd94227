import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CommentIcon from '@material-ui/icons/CommentOutlined';
import { useState } from 'react';
import { commentsTranslationRef } from '../../messages/comments';
import { CommentThread } from './CommentThread';
import { useComments } from './CommentsContext';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(0.5, 1.5, 1),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'LensReviewQuestionComments' },
);

/** Props of {@link QuestionComments}. */
export interface QuestionCommentsProps {
  questionId: string;
  /** Of the question. */
  title: string;
  now: Date;
}

/** The comments of a question, behind a button that counts them. */
export const QuestionComments = (props: QuestionCommentsProps) => {
  const { questionId, title, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(commentsTranslationRef);
  const [chosen, setChosen] = useState<boolean>();
  const { ofQuestion, mayAdd, actions } = useComments();
  const comments = ofQuestion(questionId);
  const unresolved = comments.filter(({ resolvedAt }) => !resolvedAt).length;
  if (comments.length === 0 && !mayAdd) {
    return null;
  }
  const open = chosen ?? unresolved > 0;
  const threadId = `lens-review-comments-${questionId}`;
  const count =
    comments.length === 0
      ? t('comments.comment')
      : t('comments.count', { count: comments.length });
  const words =
    unresolved > 0
      ? `${count}, ${t('comments.open', { count: unresolved })}`
      : count;
  return (
    <div className={classes.root}>
      <Button
        size="small"
        startIcon={<CommentIcon aria-hidden="true" />}
        aria-expanded={open}
        aria-controls={open ? threadId : undefined}
        aria-label={
          comments.length === 0
            ? t('comments.addOne', { title })
            : `${words}: ${title}`
        }
        onClick={() => setChosen(!open)}
      >
        {words}
      </Button>
      {open && (
        <div id={threadId}>
          <CommentThread
            comments={comments}
            questionId={questionId}
            title={title}
            mayAdd={mayAdd}
            now={now}
            actions={actions}
          />
        </div>
      )}
    </div>
  );
};
