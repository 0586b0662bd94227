import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { lensReviewApiRef } from '../../api';

/** Components that are shown; links lead to all. */
const SHOWN = 5;

type Component = ApiSchemas['ComponentScorecard'];

/** A component with its review. */
export interface MyReview extends Component {
  review: ApiSchemas['ComponentReview'];
}

/** What belongs to whoever is signed in, and to their groups. */
export interface MyReviews {
  owners: string[];
  total: number;
  reviewed: number;
  /** How many are late with their check. */
  late: number;
  /** How many have conflicts or high risks. */
  risky: number;
  /** Whether there are more than those that are shown. */
  isCut: boolean;
  /** Those that need attention: late with their check first, then those with conflicts or high risks. */
  attention: MyReview[];
}

const isReviewed = (component: Component): component is MyReview =>
  component.review !== undefined;

/** Loads what of the reader's own components needs attention. */
export function useMyReviews() {
  const api = useApi(lensReviewApiRef);
  const identity = useApi(identityApiRef);
  return useAsyncRetry(async (): Promise<MyReviews> => {
    const { ownershipEntityRefs: owners } =
      await identity.getBackstageIdentity();
    if (owners.length === 0) {
      return {
        owners,
        total: 0,
        reviewed: 0,
        late: 0,
        risky: 0,
        isCut: false,
        attention: [],
      };
    }
    const [summary, late, risky] = await Promise.all([
      api.getScorecardSummary({ owner: owners }),
      api.listComponentScorecards({
        owner: owners,
        sprint: ['overdue', 'due'],
        orderBy: 'dueAt:asc',
        limit: SHOWN,
      }),
      api.listComponentScorecards({
        owner: owners,
        has: ['conflicts', 'highRisks'],
        orderBy: 'highRisks:desc',
        limit: SHOWN,
      }),
    ]);
    const attention = new Map(
      [...late.items, ...risky.items]
        .filter(isReviewed)
        .map(component => [component.entityRef, component]),
    );
    return {
      owners,
      total: summary.total,
      reviewed: summary.reviewed,
      late: late.totalItems,
      risky: risky.totalItems,
      isCut:
        attention.size > SHOWN ||
        [late, risky].some(
          ({ items, totalItems }) => totalItems > items.length,
        ),
      attention: [...attention.values()].slice(0, SHOWN),
    };
  }, [api, identity]);
}
