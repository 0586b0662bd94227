import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { commentsTranslationRef } from '../../messages/comments';
import { CommentThread, useComments } from '../Comments';

const useStyles = makeStyles(
  theme => ({
    thread: { marginTop: theme.spacing(2) },
    title: { textAlign: 'left', fontWeight: 500 },
  }),
  { name: 'LensReviewCommentsOverview' },
);

/** Props of {@link CommentsOverview}. */
export interface CommentsOverviewProps {
  questions: ApiSchemas['Question'][];
  now: Date;
  /** Goes to a question. */
  onOpen: (target: { questionId: string }) => void;
}

/** Everything that was said about a review: about it as a whole, then question by question. */
export const CommentsOverview = (props: CommentsOverviewProps) => {
  const { questions, now, onOpen } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(commentsTranslationRef);
  const { all, ofQuestion, mayAdd, actions } = useComments();
  const common = { mayAdd, now, actions };
  return (
    <section aria-labelledby="lens-review-comments">
      <Typography id="lens-review-comments" component="h3" variant="subtitle1">
        {t('comments.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('comments.help')} {all.length === 0 && t('comments.empty')}
      </Typography>
      <div className={classes.thread}>
        <Typography component="h4" variant="body1" className={classes.title}>
          {t('comments.onReview')}
        </Typography>
        <CommentThread
          {...common}
          comments={all.filter(({ questionId }) => questionId === undefined)}
          title={t('comments.onReview')}
        />
      </div>
      {questions
        .filter(({ id }) => ofQuestion(id).length > 0)
        .map(({ id, title }) => (
          <div key={id} className={classes.thread}>
            <Typography component="h4" variant="body1">
              <MuiLink
                component="button"
                type="button"
                variant="body1"
                className={classes.title}
                onClick={() => onOpen({ questionId: id })}
              >
                {title}
              </MuiLink>
            </Typography>
            <CommentThread
              {...common}
              comments={ofQuestion(id)}
              questionId={id}
              title={title}
            />
          </div>
        ))}
    </section>
  );
};
