import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of documents that a group, system or domain names for all its components. */
export const sharedAttestationsTranslationRef = createTranslationRef({
  id: 'lens-review.shared-attestations',
  messages: {
    documents: {
      title: 'Documents',
      open: 'Open the document',
      until: 'until {{day}}',
      own: 'Documents of this component',
      soon: 'runs out soon',
      renewOne: 'Renew the document: {{title}}',
      named: 'The document is named.',
      renewed: 'The document is renewed.',
      withdrawn: 'The document is withdrawn.',
      takenBack: 'The document is taken back.',
      namedAgain: 'The document counts again.',
      failed: 'The document could not be changed. {{message}}',
      inherited: 'inherited from',
      hidden:
        'A document of a group, system or domain that you may not see, until {{day}}',
    },
    shared: {
      title: 'Documents for all components',
      help_one:
        'Some practices are the organisation’s own: skills, roles, licences, package sources. A document named here counts for the {{count}} ML component below, unless it answers otherwise.',
      help_other:
        'Some practices are the organisation’s own: skills, roles, licences, package sources. A document named here counts for all {{count}} ML components below, unless they answer otherwise.',
      loadFailed: 'The documents could not be loaded. {{message}}',
      noPractices:
        'The lens marks no practice as the organisation’s own; its overlay does so with “organisational: true”.',
      named: 'Named',
      none: 'No document is named yet.',
      show_one: 'Show {{count}} practice without a document',
      show_other: 'Show {{count}} practices without a document',
      hide: 'Hide practices without a document',
      name: 'Name a document',
      nameOne: 'Name a document: {{title}}',
      withdraw: 'Withdraw',
      withdrawOne: 'Withdraw the document: {{title}}',
      withdrawFailed: 'The document could not be withdrawn. {{message}}',
      annotation: 'from an annotation in the catalog',
      by: 'named by {{actor}}',
      ended: 'ended on {{day}}',
      notAllowed: 'Whoever owns this can name documents.',
    },
  },
});
