import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { lensReviewTranslationRef } from '../../translation';
import { LoadedSection } from '../LoadedSection';
import { NextSteps } from '../NextSteps';
import { ReviewPart } from '../PillarPhaseMatrix';

/** Steps shown at first, and added at a time; the API gives at most 200. */
const PAGE = 20;
const MOST = 200;

/** Props of {@link StepsView}. */
export interface StepsViewProps {
  review: Pick<ApiSchemas['Review'], 'id' | 'revision' | 'pillars' | 'phases'>;
  /** Only of this part. */
  part?: ReviewPart;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** Loads what to do next and shows it. */
export const StepsView = ({ review, part, onOpen }: StepsViewProps) => {
  const { id, revision, pillars, phases } = review;
  const { pillarId, phaseId } = part ?? {};
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const load = useCallback(
    async () => ({
      revision,
      list: await api.getImprovements(id, { pillarId, phaseId, limit }),
    }),
    [api, id, revision, pillarId, phaseId, limit],
  );
  const { value, error, retry } = useKeptAsync(load);
  const pillar = pillars.find(each => each.id === pillarId)?.name;
  const phase = phases.find(each => each.id === phaseId)?.name;
  return (
    <LoadedSection
      title={
        pillar && phase
          ? t('roadmap.stepsOf', { pillar, phase })
          : t('tab.views.steps')
      }
      value={value}
      problem={error && messageOf(error)}
      onRetry={retry}
    >
      {({ list }) => (
        <>
          <NextSteps
            steps={list.items}
            onOpen={({ questionId, choiceId }) =>
              onOpen({ questionId, choiceId })
            }
          />
          {list.totalItems > list.items.length && limit < MOST && (
            <Button onClick={() => setLimit(shown => shown + PAGE)}>
              {t('tab.views.moreSteps')}
            </Button>
          )}
        </>
      )}
    </LoadedSection>
  );
};
