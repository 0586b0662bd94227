import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type LensChange = ApiSchemas['LensChange'];
type LensRename = ApiSchemas['LensRename'];
type LensPlace = ApiSchemas['LensPlace'];

/** Which sentence says a change. */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'letGo'
  | 'reworded'
  | 'rewordedTexts'
  | 'evidence'
  | 'weight'
  | 'phase'
  | 'rules'
  | 'order'
  | 'questionAdded'
  | 'questionRemoved'
  | 'pillar'
  | 'lens'
  | 'phases';

/** A change of a lens as one line. */
export interface ChangeLine {
  kind: ChangeKind;
  title: string;
  /** Places that a rename leads from and to, in text. */
  from?: string;
  to?: string;
  place?: LensPlace;
}

/** The weightiest first. */
const ORDER: ChangeKind[] = [
  'questionAdded',
  'added',
  'renamed',
  'letGo',
  'questionRemoved',
  'removed',
  'reworded',
  'rewordedTexts',
  'evidence',
  'weight',
  'rules',
];

/** A question or choice by its ids: `<questionId>/<choiceId>`. */
export function placeText({ questionId, choiceId }: LensPlace): string {
  return choiceId === undefined ? questionId : `${questionId}/${choiceId}`;
}

/**
 * Changes as lines, the weightiest first. What a rename explains is said once,
 * rather than as something gone and something new.
 */
export function changeLines(
  changes: LensChange[],
  renames: LensRename[] = [],
): ChangeLine[] {
  const gone = new Set(renames.map(({ from }) => placeText(from)));
  const come = new Set(renames.flatMap(({ to }) => (to ? placeText(to) : [])));
  const lines = [
    ...renames.map(
      ({ from, to }): ChangeLine => ({
        kind: to ? 'renamed' : 'letGo',
        title: '',
        from: placeText(from),
        to: to && placeText(to),
      }),
    ),
    ...changes
      .filter(({ change, questionId, choiceId }) => {
        const place = questionId && placeText({ questionId, choiceId });
        return !(
          place &&
          ((change === 'removed' && gone.has(place)) ||
            (change === 'added' && come.has(place)))
        );
      })
      .map(toLine),
  ];
  const rank = ({ kind }: ChangeLine) => {
    const at = ORDER.indexOf(kind);
    return at < 0 ? ORDER.length : at;
  };
  return lines.sort((a, b) => rank(a) - rank(b));
}

function toLine(change: LensChange): ChangeLine {
  const { title = '', questionId, choiceId } = change;
  return {
    kind: kindOf(change),
    title,
    place: questionId === undefined ? undefined : { questionId, choiceId },
  };
}

function kindOf({ change, what, fields = [] }: LensChange): ChangeKind {
  const ordered = fields.every(field => field.endsWith('Order'));
  switch (what) {
    case 'choice':
      if (change !== 'changed') {
        return change;
      }
      return fields.includes('title') ? 'reworded' : 'rewordedTexts';
    case 'question':
      if (change !== 'changed') {
        return change === 'added' ? 'questionAdded' : 'questionRemoved';
      }
      if (fields.includes('pillar')) {
        return 'pillar';
      }
      if (ordered) {
        return 'order';
      }
      return fields.includes('title') ? 'reworded' : 'rewordedTexts';
    case 'rules':
      return 'rules';
    case 'overlay':
      if (fields.includes('phases')) {
        return 'phases';
      }
      if (fields.includes('phase')) {
        return 'phase';
      }
      return fields.includes('evidence') ? 'evidence' : 'weight';
    case 'pillar':
      return ordered ? 'order' : 'pillar';
    default:
      return 'lens';
  }
}

/** What changes are counted as, the weightiest first. */
const GROUPS = ['new', 'renamed', 'gone', 'reworded', 'other'] as const;

/** One of the groups that changes are counted in. */
export type ChangeGroup = (typeof GROUPS)[number];

/** Any kind that is not here counts as other. */
const GROUP_OF: Partial<Record<ChangeKind, ChangeGroup>> = {
  questionAdded: 'new',
  added: 'new',
  renamed: 'renamed',
  letGo: 'gone',
  questionRemoved: 'gone',
  removed: 'gone',
  reworded: 'reworded',
  rewordedTexts: 'reworded',
};

/** How many changes there are of each group; groups without any are left out. */
export function summarizeChanges(
  changes: LensChange[],
  renames: LensRename[] = [],
): { group: ChangeGroup; count: number }[] {
  const groups = changeLines(changes, renames).map(
    ({ kind }) => GROUP_OF[kind] ?? 'other',
  );
  return GROUPS.map(group => ({
    group,
    count: groups.filter(each => each === group).length,
  })).filter(({ count }) => count > 0);
}
