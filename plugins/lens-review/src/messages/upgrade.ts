import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of going to a newer version of the lens. */
export const upgradeTranslationRef = createTranslationRef({
  id: 'lens-review.upgrade',
  messages: {
    upgrade: {
      out: 'Version {{version}} of the lens is out; this review follows {{from}}.',
      summary: {
        new_one: '{{count}} new practice or question',
        new_other: '{{count}} new practices or questions',
        renamed_one: '{{count}} with another id',
        renamed_other: '{{count}} with another id',
        gone_one: '{{count}} no longer asked',
        gone_other: '{{count}} no longer asked',
        reworded_one: '{{count}} in other words',
        reworded_other: '{{count}} in other words',
        other_one: '{{count}} other change',
        other_other: '{{count}} other changes',
      },
      show: 'Show what would change',
      hide: 'Hide what would change',
      scores:
        'The score would go from {{before}} to {{after}}. Answers are kept under the ids of their practices.',
      upgrade: 'Upgrade',
      readers: 'Whoever may answer this review can upgrade it.',
      title: 'Upgrade to version {{version}}',
      help: 'A milestone keeps the review as it is; then it follows the newer version, with every answer that has a place there. There is no way back, but the milestone stays for ever and can be compared under History. A review that was signed off is open again.',
      confirm: 'Take a milestone and upgrade',
      carried_one: '{{count}} decision was carried over',
      carried_other: '{{count}} decisions were carried over',
      letGo_one: '{{count}} was given up',
      letGo_other: '{{count}} were given up',
      done: 'The review follows version {{version}} now: {{carried}}. Milestone {{milestone}} keeps it as it was.',
      doneLetGo:
        'The review follows version {{version}} now: {{carried}}, {{letGo}}. Milestone {{milestone}} keeps it as it was.',
    },
  },
});
