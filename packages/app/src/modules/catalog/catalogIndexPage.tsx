import {
  coreExtensionData,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';

/**
 * `page:catalog` with the scores of Lens Review as a column, and the way to its
 * components among the filters. Path, icon and filters stay those of the catalog.
 */
export const catalogIndexPage = catalogPlugin
  .getExtension('page:catalog')
  .override({
    factory(originalFactory, { node, inputs, config }) {
      const original = originalFactory();
      const filters = inputs.filters.map(filter =>
        filter.get(coreExtensionData.reactElement),
      );
      return [
        ...[...original].filter(
          ({ id }) => id !== coreExtensionData.reactElement.id,
        ),
        coreExtensionData.reactElement(
          ExtensionBoundary.lazy(node, () =>
            import('./CatalogWithScores').then(m => (
              <m.CatalogWithScores
                filters={filters}
                pagination={config.pagination}
              />
            )),
          ),
        ),
      ];
    },
  });
