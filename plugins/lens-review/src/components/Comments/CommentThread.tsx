import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { useEntityTitles } from '../../entities';
import { messageOf } from '../../hooks';
import { formatRelative } from '../../time';
import { commentsTranslationRef } from '../../messages/comments';
import { CommentForm } from './CommentForm';

type Comment = ApiSchemas['Comment'];

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    comment: {
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    text: {
      maxWidth: '75ch',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewCommentThread' },
);

/** What a person can do with comments; both reject with what went wrong. */
export interface CommentActions {
  /** @param questionId - undefined for the review as a whole */
  onAdd: (text: string, questionId?: string) => Promise<void>;
  onResolve: (comment: Comment) => Promise<void>;
}

/** Props of {@link CommentThread}. */
export interface CommentThreadProps {
  /** Oldest first. */
  comments: Comment[];
  /** The question; undefined for the review as a whole. */
  questionId?: string;
  /** What the comments are about, for screen readers. */
  title: string;
  mayAdd: boolean;
  now: Date;
  actions: CommentActions;
}

const Item = (props: CommentThreadProps & { comment: Comment }) => {
  const { comment, mayAdd, now, actions } = props;
  const { text, createdAt, createdBy, resolvedAt, resolvedBy } = comment;
  const classes = useStyles();
  const { t } = useTranslationRef(commentsTranslationRef);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const nameOf = useEntityTitles(
    [createdBy, resolvedBy].flatMap(ref => ref ?? []),
  );
  const resolve = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await actions.onResolve(comment);
    } catch (error) {
      setProblem(t('comments.resolveFailed', { message: messageOf(error) }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className={classes.comment}>
      <div>
        <Typography variant="body2" className={classes.text}>
          {text}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('comments.by', {
            who: nameOf(createdBy),
            when: formatRelative(createdAt, now),
          })}
          {resolvedAt &&
            ` · ${t('comments.resolvedBy', {
              who: nameOf(resolvedBy ?? ''),
              when: formatRelative(resolvedAt, now),
            })}`}
        </Typography>
        {problem && <Alert severity="error">{problem}</Alert>}
      </div>
      {!resolvedAt && mayAdd && (
        <Button
          size="small"
          disabled={busy}
          aria-label={t('comments.resolveNamed', {
            who: nameOf(createdBy),
            text,
          })}
          onClick={resolve}
        >
          {t('comments.resolve')}
        </Button>
      )}
    </li>
  );
};

/** What was said about a question or the review; what is resolved is folded away. */
export const CommentThread = (props: CommentThreadProps) => {
  const { comments, questionId, title, mayAdd, actions } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(commentsTranslationRef);
  const [showsResolved, setShowsResolved] = useState(false);
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt).length;
  const shown = comments.filter(
    ({ resolvedAt }) => showsResolved || !resolvedAt,
  );
  return (
    <div>
      {shown.length > 0 && (
        <ul className={classes.list}>
          {shown.map(comment => (
            <Item key={comment.id} {...props} comment={comment} />
          ))}
        </ul>
      )}
      {resolved > 0 && (
        <Button
          size="small"
          aria-expanded={showsResolved}
          onClick={() => setShowsResolved(before => !before)}
        >
          {t(
            showsResolved ? 'comments.hideResolved' : 'comments.showResolved',
            { count: resolved },
          )}
        </Button>
      )}
      {mayAdd && (
        <CommentForm
          id={`lens-review-comment-${questionId ?? ''}`}
          label={
            questionId === undefined
              ? t('comments.text')
              : t('comments.textOne', { title })
          }
          onSend={text => actions.onAdd(text, questionId)}
        />
      )}
    </div>
  );
};
