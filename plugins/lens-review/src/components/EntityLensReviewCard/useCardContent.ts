import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { LensReviewApi, lensReviewApiRef } from '../../api';

/** What the card says about a component. */
export type CardContent =
  | {
      kind: 'review';
      review: ApiSchemas['ReviewSummary'];
      steps: ApiSchemas['Improvement'][];
      /** Undefined where the scope index has not met the component yet. */
      conflicts?: number;
      /** What the next level lacks; undefined where it is not known, or at the top. */
      next?: Pick<ApiSchemas['ComponentReview'], 'nextLevel' | 'pillars'>;
    }
  | {
      kind: 'none';
      /** Practices that evidence supports; undefined where that is not known. */
      supported?: number;
    };

const STEPS_ON_THE_CARD = 3;

async function countSupported(
  api: LensReviewApi,
  entityRef: string,
): Promise<number | undefined> {
  const { items } = await api.listLenses();
  const lens = items.find(({ builtIn }) => builtIn) ?? items[0];
  return (
    lens && (await api.getVerdicts(entityRef, lens.alias)).counts.supported
  );
}

async function loadContent(
  api: LensReviewApi,
  entityRef: string,
): Promise<CardContent> {
  const { items } = await api.listReviews({ entityRef });
  const review = items.find(({ status }) => status !== 'closed');
  if (!review) {
    // The invitation to start holds without the count, so its failure is no failure of the card
    const supported = await countSupported(api, entityRef).catch(
      () => undefined,
    );
    return { kind: 'none', supported };
  }
  const [improvements, scorecards] = await Promise.all([
    api.getImprovements(review.id, { limit: STEPS_ON_THE_CARD }),
    api.listComponentScorecards({
      entityRef: [entityRef],
      lens: review.lens.alias,
      limit: 1,
    }),
  ]);
  return {
    kind: 'review',
    review,
    steps: improvements.items.slice(0, STEPS_ON_THE_CARD),
    conflicts: scorecards.items[0]?.review?.conflicts,
    next: scorecards.items[0]?.review,
  };
}

/**
 * Loads what the card says about a component.
 *
 * @param entityRef - full reference of the component
 */
export function useCardContent(entityRef: string) {
  const api = useApi(lensReviewApiRef);
  return useAsyncRetry(() => loadContent(api, entityRef), [api, entityRef]);
}
