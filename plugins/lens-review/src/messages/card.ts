import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of the card on the entity's overview. */
export const cardTranslationRef = createTranslationRef({
  id: 'lens-review.card',
  messages: {
    card: {
      title: 'Lens review',
      nextSteps: 'Next steps',
      open: 'Open the review',
      start: 'Start',
      none: 'No review yet.',
      noneWithEvidence_one:
        'No review yet. Evidence already supports {{count}} practice.',
      noneWithEvidence_other:
        'No review yet. Evidence already supports {{count}} practices.',
      conflicts_one: '{{count}} conflict',
      conflicts_other: '{{count}} conflicts',
      noConflicts: 'No conflicts',
      loadFailed: 'The review could not be loaded. {{message}}',
      lens: '{{name}}, version {{version}}',
    },
  },
});
