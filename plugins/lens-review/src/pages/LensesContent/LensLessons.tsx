import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { lensReviewApiRef } from '../../api';
import { useNow } from '../../components/EntityLensReview/useNow';
import { useEntityTabPath } from '../../components/EntityTabLink';
import { LabelledSelect } from '../../components/LabelledSelect';
import { LessonList } from '../../components/Lessons';
import { LoadedSection } from '../../components/LoadedSection';
import { useEntityTitles } from '../../entities';
import { messageOf } from '../../hooks';
import { practiceTitles } from '../../lenses';
import { lensesTranslationRef } from '../../messages/lenses';
import { useKeptAsync } from '../useKeptAsync';

type Lesson = ApiSchemas['Lesson'];

const STATUSES = ['open', 'taken_up', 'published', 'set_aside'] as const;
const SHOWN = 50;

const useStyles = makeStyles(
  theme => ({ filter: { marginBottom: theme.spacing(1.5) } }),
  { name: 'LensReviewLensLessons' },
);

/** Props of {@link LensLessons}. */
export interface LensLessonsProps {
  alias: string;
  lens: Pick<ApiSchemas['LensVersion'], 'pillars'>;
  /** Lessons are read again when it is another one. */
  changed: unknown;
  mayDraft: boolean;
  onTakeUp: (lesson: Lesson) => void;
  onSay: (message: string, undo?: () => void) => void;
}

/** What was learned in all reviews with a lens, and what becomes of it. */
export const LensLessons = (props: LensLessonsProps) => {
  const { alias, lens, changed, mayDraft, onTakeUp, onSay } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensesTranslationRef);
  const classes = useStyles();
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const tabPath = useEntityTabPath();
  const wanted = params.get('lessons') ?? 'open';
  const status = STATUSES.find(each => each === wanted);
  const load = useCallback(
    async () => ({
      changed,
      ...(await api.lessons.list({ lens: alias, status, limit: SHOWN })),
    }),
    [api, alias, status, changed],
  );
  const { value, error, retry } = useKeptAsync(load);
  const titleOf = useMemo(
    () => practiceTitles(lens.pillars.flatMap(({ questions }) => questions)),
    [lens],
  );
  const entityTitle = useEntityTitles([
    ...new Set(value?.items.map(({ entityRef }) => entityRef)),
  ]);

  const update = async (lesson: Lesson, next: 'open' | 'set_aside') => {
    await api.lessons.update(lesson.id, { status: next });
    retry();
    onSay(
      t(next === 'open' ? 'lenses.reopened' : 'lenses.declined'),
      next === 'set_aside' ? () => update(lesson, 'open') : undefined,
    );
  };
  const actionsOf = (lesson: Lesson) => {
    const { text } = lesson;
    return (
      <>
        {(lesson.status === 'open' || lesson.status === 'taken_up') && (
          <Button
            size="small"
            variant="outlined"
            aria-label={t('lenses.takeUpOne', { text })}
            onClick={() => onTakeUp(lesson)}
          >
            {t('lenses.takeUp')}
          </Button>
        )}
        {lesson.status === 'open' && (
          <Button
            size="small"
            aria-label={t('lenses.declineOne', { text })}
            onClick={() => update(lesson, 'set_aside')}
          >
            {t('lenses.decline')}
          </Button>
        )}
        {lesson.status === 'set_aside' && (
          <Button
            size="small"
            aria-label={t('lenses.reopenOne', { text })}
            onClick={() => update(lesson, 'open')}
          >
            {t('lenses.reopen')}
          </Button>
        )}
      </>
    );
  };

  return (
    <section>
      <LoadedSection
        title={t('lenses.lessons')}
        value={value}
        problem={error && messageOf(error)}
        onRetry={retry}
      >
        {({ items, totalItems }) => (
          <>
            <Typography color="textSecondary" paragraph>
              {t('lenses.lessonsHelp')}
            </Typography>
            <div className={classes.filter}>
              <LabelledSelect
                label={t('lenses.status')}
                value={status ?? 'all'}
                options={[
                  ...STATUSES.map(each => ({
                    value: each,
                    text: t(`lenses.statuses.${each}`),
                  })),
                  { value: 'all', text: t('lenses.anyStatus') },
                ]}
                onChange={chosen =>
                  setParams(
                    before => {
                      const next = new URLSearchParams(before);
                      next.set('lessons', chosen);
                      return next;
                    },
                    { replace: true },
                  )
                }
              />
            </div>
            {items.length === 0 ? (
              <Typography paragraph>{t('lenses.lessonsNone')}</Typography>
            ) : (
              <LessonList
                lessons={items}
                now={now}
                titleOf={titleOf}
                sourceOf={({ entityRef }) => (
                  <Link to={tabPath(entityRef)}>{entityTitle(entityRef)}</Link>
                )}
                actionsOf={mayDraft ? actionsOf : undefined}
              />
            )}
            {totalItems > items.length && (
              <Typography paragraph>
                {t('lenses.lessonsMore', { count: totalItems - items.length })}
              </Typography>
            )}
          </>
        )}
      </LoadedSection>
    </section>
  );
};
