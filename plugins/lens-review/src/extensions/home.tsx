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
      width: { minColumns: 4, defaultColumns: 5 },
      height: { minRows: 6, defaultRows: 9 },
    },
    components: () =>
      import('../components/ScorecardCard').then(m => ({
        Content: m.OrganisationSummary,
      })),
  },
});

/** `home-page-widget:lens-review/mine`, for portals with the home plugin. */
export const myReviewsWidget = HomePageWidgetBlueprint.make({
  name: 'mine',
  params: {
    name: 'LensReviewMine',
    title: 'My lens reviews',
    description:
      'What needs attention in the reviews of your own components and those of your groups',
    layout: {
      width: { minColumns: 4, defaultColumns: 5 },
      height: { minRows: 4, defaultRows: 7 },
    },
    components: () =>
      import('../components/MyReviews').then(m => ({ Content: m.MyReviews })),
  },
});
