import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

/** `home-page-widget:lens-review/organisation`, for portals with the home plugin. */
export const homeWidget = HomePageWidgetBlueprint.make({
  name: 'organisation',
  params: {
    name: 'LensReviewOrganisation',
    title: 'Lens review of the organisation',
    description:
      'Score, risks, levels and sprint checks of every machine learning component',
    layout: {
      width: { minColumns: 4, defaultColumns: 6 },
      height: { minRows: 6, defaultRows: 9 },
    },
    components: () =>
      import('../components/ScorecardCard').then(m => ({
        Content: m.OrganisationSummary,
      })),
  },
});
