import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  CAMPAIGNS_PATH,
  COMPONENTS_PATH,
  GAPS_PATH,
  HEAT_MAP_PATH,
  LENSES_PATH,
  OVERVIEW_PATH,
} from '../../routes';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { lensesTranslationRef } from '../../messages/lenses';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { CampaignsContent } from '../CampaignsContent';
import { ComponentsContent } from '../ComponentsContent';
import { GapsContent } from '../GapsContent';
import { HeatMapContent } from '../HeatMapContent';
import { LensesContent } from '../LensesContent';
import { OverviewContent } from '../OverviewContent';

/** The page with its own header, for apps that do not draw one around it. */
export const LensReviewPage = () => {
  const { t } = useTranslationRef(pageTranslationRef);
  const { t: tOrganisation } = useTranslationRef(organisationTranslationRef);
  const { t: tCampaigns } = useTranslationRef(campaignsTranslationRef);
  const { t: tLenses } = useTranslationRef(lensesTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <TabbedLayout>
        <TabbedLayout.Route
          path={`/${OVERVIEW_PATH}`}
          title={tOrganisation('overview.title')}
        >
          <OverviewContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={`/${COMPONENTS_PATH}`}
          title={t('page.components')}
        >
          <ComponentsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={`/${HEAT_MAP_PATH}`}
          title={t('page.heatMap')}
        >
          <HeatMapContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={`/${GAPS_PATH}`}
          title={tOrganisation('gaps.title')}
        >
          <GapsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={`/${CAMPAIGNS_PATH}`}
          title={tCampaigns('campaigns.title')}
        >
          <CampaignsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={`/${LENSES_PATH}`}
          title={tLenses('lenses.title')}
        >
          <LensesContent />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
};
