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
import { lensReviewTranslationRef } from '../../translation';
import { CampaignsContent } from '../CampaignsContent';
import { ComponentsContent } from '../ComponentsContent';
import { GapsContent } from '../GapsContent';
import { HeatMapContent } from '../HeatMapContent';
import { LensesContent } from '../LensesContent';
import { OverviewContent } from '../OverviewContent';

/** The page with its own header, for apps that do not draw one around it. */
export const LensReviewPage = () => {
  const { t } = useTranslationRef(lensReviewTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={t('page.title')} subtitle={t('page.subtitle')} />
      <TabbedLayout>
        <TabbedLayout.Route
          path={`/${OVERVIEW_PATH}`}
          title={t('overview.title')}
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
        <TabbedLayout.Route path={`/${GAPS_PATH}`} title={t('gaps.title')}>
          <GapsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path={`/${CAMPAIGNS_PATH}`}
          title={t('campaigns.title')}
        >
          <CampaignsContent />
        </TabbedLayout.Route>
        <TabbedLayout.Route path={`/${LENSES_PATH}`} title={t('lenses.title')}>
          <LensesContent />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
};
