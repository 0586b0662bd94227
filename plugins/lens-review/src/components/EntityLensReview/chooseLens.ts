import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { withDistinctNames } from '../../lenses';

type Lens = Pick<ApiSchemas['Lens'], 'alias' | 'name' | 'builtIn'>;
type NamedLens = Pick<Lens, 'alias' | 'name'>;
type ReviewSummary = Pick<ApiSchemas['ReviewSummary'], 'lens' | 'status'>;

/**
 * Lenses that a component can be or is reviewed with, each once, built-in ones
 * first, by names that tell them apart.
 */
export function lensesOf(
  lenses: Lens[],
  reviews: ReviewSummary[],
): NamedLens[] {
  const known = new Map(
    [...lenses]
      .sort((a, b) => Number(b.builtIn) - Number(a.builtIn))
      .map(({ alias, name }) => [alias, name]),
  );
  for (const { lens } of reviews) {
    if (!known.has(lens.alias)) {
      known.set(lens.alias, lens.name);
    }
  }
  return withDistinctNames(
    [...known].map(([alias, name]) => ({ alias, name })),
  );
}

/**
 * The lens that the tab opens with: the one that the address names, else the
 * one of an open review, else the first that the component asks for, else the
 * first of the library, built-in before imported.
 *
 * @param wanted - value of the annotation `lens-review.io/lenses`, a comma list
 */
export function chooseLens(
  lenses: Lens[],
  reviews: ReviewSummary[],
  inAddress: string | null,
  wanted: string | undefined,
): string | undefined {
  const all = lensesOf(lenses, reviews).map(({ alias }) => alias);
  const candidates = [
    inAddress,
    ...reviews
      .filter(({ status }) => status !== 'closed')
      .map(({ lens }) => lens.alias),
    ...(wanted ?? '').split(',').map(alias => alias.trim()),
    ...all,
  ];
  return (
    candidates.find(alias => alias !== null && all.includes(alias)) ?? undefined
  );
}
