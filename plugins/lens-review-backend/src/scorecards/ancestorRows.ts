import { Knex } from 'knex';
import { pendRegrouped } from '../reviews/pendingRows';
import { Ancestor, closeHierarchy } from './closeHierarchy';

interface AncestorRow {
  group_ref: string;
  ancestor_ref: string;
  depth: number;
}

/**
 * Brings `scope_ancestors` to what the catalog says; writes only what differs.
 * Owners and domains that the catalog does not know keep the row of their own,
 * as long as a component is in them.
 *
 * @param parents - what every group and domain is directly part of
 */
export async function writeAncestors(
  tx: Knex.Transaction,
  parents: ReadonlyMap<string, readonly string[]>,
  now: Date,
): Promise<void> {
  const all = new Map(parents);
  for (const column of ['owner', 'domain']) {
    const used: string[] = await tx('scope_entities')
      .whereNull('removed_at')
      .whereNotNull(column)
      .distinct()
      .pluck(column);
    used.filter(ref => !all.has(ref)).forEach(ref => all.set(ref, []));
  }
  const wanted = new Map(closeHierarchy(all).map(row => [keyOf(row), row]));
  const stored: AncestorRow[] = await tx('scope_ancestors').select();

  const right = new Set<string>();
  const wrong: AncestorRow[] = [];
  for (const row of stored) {
    const { group_ref: ref, ancestor_ref: ancestor, depth } = row;
    const key = keyOf({ ref, ancestor });
    if (wanted.get(key)?.depth === depth) {
      right.add(key);
    } else {
      wrong.push(row);
    }
  }
  for (const { group_ref, ancestor_ref } of wrong) {
    await tx('scope_ancestors').where({ group_ref, ancestor_ref }).delete();
  }
  const missing = [...wanted].flatMap(([key, row]) =>
    right.has(key) ? [] : [row],
  );
  await insert(tx, missing);
  const regrouped = [
    ...new Set([
      ...wrong.map(row => row.group_ref),
      ...missing.map(row => row.ref),
    ]),
  ];
  if (regrouped.length > 0) {
    await pendRegrouped(tx, regrouped, now);
  }
}

/** Makes owners and domains known that no sync has seen yet. */
export async function addOwnGroups(
  tx: Knex.Transaction,
  refs: (string | null)[],
): Promise<void> {
  const groups = [...new Set(refs)].filter(ref => ref !== null);
  await insert(
    tx,
    groups.map(ref => ({ ref, ancestor: ref, depth: 0 })),
  );
}

async function insert(tx: Knex.Transaction, rows: Ancestor[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 200) {
    await tx('scope_ancestors')
      .insert(
        rows.slice(start, start + 200).map(({ ref, ancestor, depth }) => ({
          group_ref: ref,
          ancestor_ref: ancestor,
          depth,
        })),
      )
      .onConflict(['group_ref', 'ancestor_ref'])
      .ignore();
  }
}

function keyOf({ ref, ancestor }: Pick<Ancestor, 'ref' | 'ancestor'>): string {
  return `${ref} ${ancestor}`;
}
