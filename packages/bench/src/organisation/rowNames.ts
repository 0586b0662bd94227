/** Names of the rows by which our own figures are compared with those of the peers. */
export const ROW = {
  emptyRoute: 'empty route with one question about permissions',
  heatMap: 'heat map: groups × pillars, the whole organisation',
  components: 'components: 50 rows, filtered by type, sorted by score',
  entity: "one entity: the tab's review",
  entityTexts: 'one entity: what its lens explains, once a version',
  save: 'one answer saved',
  evidenceChanged: 'everything changed',
  evidenceUnchanged: 'nothing changed',
} as const;
