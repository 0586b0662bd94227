import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of templates of answers. */
export const answerTemplatesTranslationRef = createTranslationRef({
  id: 'lens-review.answer-templates',
  messages: {
    answerTemplates: {
      title: 'Templates of answers',
      help: 'A new review may begin with one of these. The answers arrive as claims marked copied, without notes, and evidence is judged anew.',
      none: 'There is no template yet.',
      loadFailed: 'The templates could not be loaded. {{message}}',
      about_one: '{{count}} practice, kept by {{who}} on {{day}}',
      about_other: '{{count}} practices, kept by {{who}} on {{day}}',
      save: 'Save answers as a template',
      saveHelp:
        'Keeps what people decided in a review under a name, for everybody who starts a review with this lens. The template does not follow the review afterwards.',
      noReviews: 'There is no review with this lens to take answers from.',
      from: 'Answers of',
      name: 'Name',
      nameHelp: 'What the reviews that begin with it have in common',
      missingName: 'Give the template a name.',
      missingReview: 'Choose whose answers to keep.',
      choose: 'Choose a review',
      confirm: 'Save the template',
      saved: 'The template “{{name}}” is saved.',
      remove: 'Delete',
      removeOne: 'Delete the template {{name}}',
      removeHelp:
        'New reviews cannot begin with it any more. Those that did stay as they are.',
      removed: 'The template “{{name}}” is deleted.',
    },
  },
});
