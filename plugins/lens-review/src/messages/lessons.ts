import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of lessons, in the tab and on the page of a lens. */
export const lessonsTranslationRef = createTranslationRef({
  id: 'lens-review.lessons',
  messages: {
    lessons: {
      title: 'Lessons learned',
      help: 'What this cycle taught you. Whoever looks after the lens sees it and can make it a practice, so that the next review of any component asks for it.',
      empty: 'No lessons yet. Write down what you wish you had known before.',
      readers: 'No lessons yet.',
      record: 'Record a lesson',
      recordHelp:
        'Say what happened and what you would do differently. It stays with the review and goes to those who look after the lens.',
      text: 'What was learned',
      textHelp: 'For example: nobody was paged when the endpoint failed',
      missingText: 'Say what was learned: one sentence is enough.',
      practices: 'Practices it is about',
      practicesHelp: 'Leave it empty where no practice covers it yet',
      addPractice: 'Add a practice…',
      removePractice: 'Remove {{title}}',
      send: 'Record it',
      recorded: 'Recorded. Those who look after the lens see it from now on.',
      status: {
        open: 'Open',
        taken_up: 'In draft {{version}}',
        published: 'Published in {{version}}',
        set_aside: 'Declined',
      },
      recordedBy: '{{who}} {{when}}',
      about: 'About:',
      open: 'Open the practice {{title}}',
    },
  },
});
