import { Block, Report } from './Report';
import { dayOf, heading } from './words';

/** The documents in force by practice; empty where there are none. */
export function documents({ practices }: Report): Block[] {
  const rows = practices.flatMap(practice =>
    practice.documents.map(document => [
      practice.title,
      document.title ??
        document.url ??
        'A document that the reader may not see',
      document.title === undefined ? '' : document.url ?? '',
      document.inherited
        ? document.inheritedFrom ?? 'a group, system or domain'
        : 'the component itself',
      dayOf(document.validUntil),
    ]),
  );
  return rows.length === 0
    ? []
    : [
        heading('Documents'),
        {
          kind: 'text',
          text: 'What people name to show that a practice is followed. It makes a practice that is met documented rather than claimed; it proves nothing by itself.',
        },
        {
          kind: 'table',
          columns: ['Practice', 'Document', 'Where', 'Named by', 'Until'],
          widths: [2.4, 2.6, 2, 1.6, 1.1],
          rows,
        },
      ];
}
