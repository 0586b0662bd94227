import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of documents that show practices are followed. */
export const attestationsTranslationRef = createTranslationRef({
  id: 'lens-review.attestations',
  messages: {
    attestations: {
      nameTitle: 'Name a document',
      renewTitle: 'Renew the document',
      help: 'A document that shows the practice is followed raises its assurance to “documented”. Your name stands beside it, and its owners are reminded before it runs out.',
      url: 'Link to the document',
      urlHelp:
        'A page, file or record that others can open; empty where there is none',
      badUrl: 'Give a link that begins with https:// or http://.',
      title: 'Title of the document',
      titleHelp:
        'What it is called and, without a link, where it is kept: “Minutes of the model review of 3 March, quality binder”',
      unnamed: 'Give a link, or a title where the document has none.',
      until: 'Until',
      untilHelp:
        'The last day on which it is to count; a year from now where it is left empty, unless this portal sets another time',
      pastUntil: 'Name a day that is still to come.',
      send: 'Name the document',
      renew: 'Renew',
    },
  },
});
