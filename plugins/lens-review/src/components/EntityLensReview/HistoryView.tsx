import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { lensReviewTranslationRef } from '../../translation';
import { HistoryChart } from '../HistoryChart';
import { HistoryList } from '../HistoryList';
import { LoadedSection } from '../LoadedSection';

/** Rows shown at first, and added at a time; the API gives at most 200. */
const PAGE = 50;
const MOST = 200;

/** Props of {@link HistoryView}. */
export interface HistoryViewProps {
  review: Pick<ApiSchemas['Review'], 'id' | 'revision' | 'questions'>;
  now: Date;
}

/** Loads what changed and why, and shows it as a chart and as a list. */
export const HistoryView = ({ review, now }: HistoryViewProps) => {
  const { id, revision, questions } = review;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const load = useCallback(
    async () => ({ revision, list: await api.getHistory(id, { limit }) }),
    [api, id, revision, limit],
  );
  const { value, error, retry } = useKeptAsync(load);
  return (
    <LoadedSection
      title={t('tab.views.historyTitle')}
      value={value}
      problem={error && messageOf(error)}
      onRetry={retry}
    >
      {({ list }) => (
        <>
          <HistoryChart rows={list.items} now={now} />
          <Typography component="h3" variant="h6">
            {t('tab.views.changesTitle')}
          </Typography>
          <HistoryList
            rows={list.items}
            now={now}
            practiceTitle={(questionId, choiceId) =>
              questions
                .find(question => question.id === questionId)
                ?.choices.find(choice => choice.id === choiceId)?.title
            }
          />
          {list.totalItems > list.items.length && limit < MOST && (
            <Button onClick={() => setLimit(shown => shown + PAGE)}>
              {t('tab.views.older')}
            </Button>
          )}
        </>
      )}
    </LoadedSection>
  );
};
