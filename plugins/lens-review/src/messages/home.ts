import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of what the home page says of the reader's own components. */
export const homeTranslationRef = createTranslationRef({
  id: 'lens-review.home',
  messages: {
    mine: {
      title: 'My lens reviews',
      loadFailed: 'Your reviews could not be loaded. {{message}}',
      none: 'No machine learning component belongs to you or to your groups.',
      reviewedOf_one:
        '{{reviewed}} of {{count}} component of yours is reviewed',
      reviewedOf_other:
        '{{reviewed}} of {{count}} components of yours are reviewed',
      attention: 'What needs attention',
      allLate_one: '{{count}} with a late check',
      allLate_other: 'All {{count}} with a late check',
      allRisky_one: '{{count}} with conflicts or high risks',
      allRisky_other: 'All {{count}} with conflicts or high risks',
      calm: 'Nothing of yours needs attention now.',
      conflicts_one: '{{count}} conflict',
      conflicts_other: '{{count}} conflicts',
      highRisks_one: '{{count}} high risk',
      highRisks_other: '{{count}} high risks',
    },
  },
});
