import { Entity } from '@backstage/catalog-model';
import { TableColumn } from '@backstage/core-components';
import { LensReviewCell } from './LensReviewCell';

/**
 * A column for the catalog's table: score and level of ML components, each with
 * the way to the review. The rows of a page are asked for at once.
 *
 * @example
 * ```tsx
 * <CatalogIndexPage
 *   columns={context => [
 *     ...CatalogTable.defaultColumnsFunc(context),
 *     createLensReviewColumn(),
 *   ]}
 * />
 * ```
 *
 * @param options - `title`: the heading, "Lens review" where left out
 * @public
 */
export function createLensReviewColumn<
  TRow extends { entity: Entity },
>(options?: { title?: string }): TableColumn<TRow> {
  return {
    title: options?.title ?? 'Lens review',
    // The catalog sorts by what its own database holds
    sorting: false,
    searchable: false,
    width: 'auto',
    render: ({ entity }) => <LensReviewCell entity={entity} />,
  };
}
