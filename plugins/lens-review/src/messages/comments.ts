import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of comments. */
export const commentsTranslationRef = createTranslationRef({
  id: 'lens-review.comments',
  messages: {
    comments: {
      title: 'Comments',
      help: 'Comments stand at their question and here. They change no answer.',
      empty: 'No comments yet.',
      onReview: 'About the review as a whole',
      count_one: '{{count}} comment',
      count_other: '{{count}} comments',
      open_one: '{{count}} open',
      open_other: '{{count}} open',
      comment: 'Comment',
      addOne: 'Comment on: {{title}}',
      text: 'Your comment',
      textOne: 'Your comment on: {{title}}',
      missing: 'Write something first.',
      send: 'Comment',
      sending: 'Sending…',
      failed: 'The comment was not sent. {{message}}',
      resolveFailed: 'It was not changed. {{message}}',
      by: '{{who}}, {{when}}',
      resolve: 'Resolve',
      resolveNamed: 'Resolve the comment of {{who}}: {{text}}',
      resolvedBy: 'Resolved by {{who}} {{when}}',
      showResolved_one: 'Show {{count}} that is resolved',
      showResolved_other: 'Show {{count}} that are resolved',
      hideResolved_one: 'Hide {{count}} that is resolved',
      hideResolved_other: 'Hide {{count}} that are resolved',
    },
  },
});
