import { LinkButton } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { organisationTranslationRef } from '../../messages/organisation';

/**
 * The way from the catalog to all ML components with their scores, to be put
 * among the filters of the catalog's page.
 *
 * @public
 */
export const LensReviewCatalogLink = () => {
  const { t } = useTranslationRef(organisationTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  return (
    <LinkButton to={`${rootPath}/${COMPONENTS_PATH}`} variant="outlined">
      {t('catalogColumn.all')}
    </LinkButton>
  );
};
