import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of the download of reports. */
export const reportsTranslationRef = createTranslationRef({
  id: 'lens-review.reports',
  messages: {
    reports: {
      open: 'Download a report',
      openOf: 'Download a report of {{name}}',
      menu: 'Report',
      help: 'For people who never saw the portal',
      formats: {
        pdf: 'PDF, to print or to send',
        html: 'HTML, to read in a browser',
        markdown: 'Markdown, for a wiki or a repository',
        csv: 'CSV, one line a practice, for a spreadsheet',
        json: 'JSON, for a program',
      },
      busy: 'Writing the report…',
      failed: 'The report could not be written. {{message}}',
      retry: 'Try again',
      done: '{{file}} is saved by your browser.',
      close: 'Close',
    },
  },
});
