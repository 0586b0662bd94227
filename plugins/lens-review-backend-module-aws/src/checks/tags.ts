/** What the checks of tags share, whichever service they ask. */
export const TAGS_FACT = {
  name: 'tags.on_all_taggable',
  asks: 'Does every resource of the component carry tags?',
  why: 'Without tags nobody can say whose costs these are.',
  practices: ['MLCOST04_BP12', 'MLCOST06_BP01'],
  remediation: {
    text: 'Tag the resource with its component, owner and cost centre.',
    effort: 'S',
  },
} as const;

/** Whether there is a tag that somebody gave; those that begin with `aws:` AWS gives itself. */
export function isTagged(tags: readonly { Key?: string }[]): boolean {
  return tags.some(({ Key }) => Key !== undefined && !Key.startsWith('aws:'));
}
