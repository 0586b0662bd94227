import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useEntityTitles } from '../../entities';
import { Tone } from '../../styles/tones';
import { formatRelative } from '../../time';
import { lessonsTranslationRef } from '../../messages/lessons';
import { ToneChip } from '../ToneChip';

type Lesson = ApiSchemas['Lesson'];
type PracticeRef = ApiSchemas['PracticeRef'];

const TONE: Record<Lesson['status'], Tone> = {
  open: 'warning',
  taken_up: 'info',
  published: 'good',
  set_aside: 'neutral',
};

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 3),
      padding: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    item: {
      padding: theme.spacing(1.5),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    text: {
      maxWidth: '75ch',
      overflowWrap: 'anywhere',
      whiteSpace: 'pre-line',
      marginBottom: theme.spacing(0.5),
    },
    practices: { display: 'inline', margin: 0, padding: 0 },
    practice: {
      display: 'inline',
      '& + &::before': { content: '" · "' },
    },
    link: { textAlign: 'left', verticalAlign: 'baseline' },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewLessonList' },
);

/** Props of {@link LessonList}. */
export interface LessonListProps {
  lessons: Lesson[];
  now: Date;
  titleOf: (practice: PracticeRef) => string;
  /** Goes to a practice; without it practices are only named. */
  onOpen?: (practice: PracticeRef) => void;
  /** Where a lesson comes from, where that does not go without saying. */
  sourceOf?: (lesson: Lesson) => ReactNode;
  /** What can be done with a lesson. */
  actionsOf?: (lesson: Lesson) => ReactNode;
}

/** Lessons with where each stands on its way into the lens. */
export const LessonList = (props: LessonListProps) => {
  const { lessons, now, titleOf, onOpen, sourceOf, actionsOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lessonsTranslationRef);
  const nameOf = useEntityTitles([
    ...new Set(lessons.map(({ createdBy }) => createdBy)),
  ]);
  return (
    <ul className={classes.list}>
      {lessons.map(lesson => {
        const { id, text, practices, status, draftVersion } = lesson;
        const actions = actionsOf?.(lesson);
        return (
          <li key={id} className={classes.item}>
            <Typography className={classes.text}>{text}</Typography>
            <div className={classes.head}>
              <ToneChip tone={TONE[status]}>
                {t(`lessons.status.${status}`, { version: draftVersion ?? '' })}
              </ToneChip>
              {sourceOf?.(lesson)}
              <Typography
                component="span"
                variant="body2"
                color="textSecondary"
              >
                {t('lessons.recordedBy', {
                  who: nameOf(lesson.createdBy),
                  when: formatRelative(lesson.createdAt, now),
                })}
              </Typography>
            </div>
            {practices.length > 0 && (
              <Typography component="div" variant="body2">
                {t('lessons.about')}{' '}
                <ul className={classes.practices}>
                  {practices.map(practice => {
                    const title = titleOf(practice);
                    return (
                      <li
                        key={`${practice.questionId}/${practice.choiceId}`}
                        className={classes.practice}
                      >
                        {onOpen ? (
                          <MuiLink
                            component="button"
                            type="button"
                            variant="body2"
                            className={classes.link}
                            aria-label={t('lessons.open', { title })}
                            onClick={() => onOpen(practice)}
                          >
                            {title}
                          </MuiLink>
                        ) : (
                          title
                        )}
                      </li>
                    );
                  })}
                </ul>
              </Typography>
            )}
            {actions && <div className={classes.actions}>{actions}</div>}
          </li>
        );
      })}
    </ul>
  );
};
