import {
  CatalogIndexPage,
  CatalogTable,
  DefaultCatalogPageProps,
} from '@backstage/plugin-catalog';
import {
  createLensReviewColumn,
  LensReviewCatalogLink,
} from '@lens-review/backstage-plugin-lens-review';
import { Children, ReactElement } from 'react';

/** Props of {@link CatalogWithScores}. */
export interface CatalogWithScoresProps {
  filters: ReactElement[];
  pagination: DefaultCatalogPageProps['pagination'];
}

/** The catalog with the scores of Lens Review beside every ML component. */
export const CatalogWithScores = (props: CatalogWithScoresProps) => (
  <CatalogIndexPage
    columns={context => [
      // Descriptions make room; with both, the actions would be out of sight
      ...CatalogTable.defaultColumnsFunc(context)
        .filter(({ field }) => field !== 'entity.metadata.description')
        .map(column => ({
          ...column,
          // Backstage breaks words in cells anywhere, which cuts names in two
          cellStyle: { wordBreak: 'normal' as const },
        })),
      createLensReviewColumn(),
    ]}
    filters={
      <>
        {Children.toArray(props.filters)}
        <LensReviewCatalogLink />
      </>
    }
    pagination={props.pagination}
  />
);
