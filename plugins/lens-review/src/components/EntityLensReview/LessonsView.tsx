import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useCallback, useMemo, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { practiceTitles } from '../../lenses';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { lessonsTranslationRef } from '../../messages/lessons';
import { LessonDialog, LessonList } from '../Lessons';
import { LoadedSection } from '../LoadedSection';
import { Done, UndoBar } from '../UndoBar';

/** Props of {@link LessonsView}. */
export interface LessonsViewProps {
  review: ApiSchemas['Review'];
  now: Date;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** Loads what was learned in a review, and records more. */
export const LessonsView = ({ review, now, onOpen }: LessonsViewProps) => {
  const { id, questions } = review;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lessonsTranslationRef);
  /** Of the lesson that is being written. */
  const [key, setKey] = useState<string>();
  const [done, setDone] = useState<Done>();
  const load = useCallback(() => api.lessons.listOf(id), [api, id]);
  const { value, error, retry } = useKeptAsync(load);
  const titleOf = useMemo(() => practiceTitles(questions), [questions]);
  const mayRecord = review.permissions.update;

  return (
    <LoadedSection
      title={t('lessons.title')}
      value={value}
      problem={error && messageOf(error)}
      onRetry={retry}
    >
      {({ items }) => (
        <>
          <Typography color="textSecondary" paragraph>
            {t('lessons.help')}
          </Typography>
          {items.length === 0 ? (
            <Typography paragraph>
              {t(mayRecord ? 'lessons.empty' : 'lessons.readers')}
            </Typography>
          ) : (
            <LessonList
              lessons={items}
              now={now}
              titleOf={titleOf}
              onOpen={onOpen}
            />
          )}
          {mayRecord && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => setKey(newIdempotencyKey())}
            >
              {t('lessons.record')}
            </Button>
          )}
          {key !== undefined && (
            <LessonDialog
              questions={questions}
              onSend={async lesson => {
                await api.lessons.record(id, lesson, key);
                setKey(undefined);
                setDone({
                  severity: 'success',
                  message: t('lessons.recorded'),
                });
                retry();
              }}
              onClose={() => setKey(undefined)}
            />
          )}
          <UndoBar done={done} onDismiss={() => setDone(undefined)} />
        </>
      )}
    </LoadedSection>
  );
};
