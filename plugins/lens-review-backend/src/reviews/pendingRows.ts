import { Knex } from 'knex';
import { insertRows } from '../database/insertRows';
import { whereAmong } from '../database/whereAmong';
import { HOLDER_KINDS } from '../sharedAttestations/holders';

/** What is pending, as history tells it once it is scored. */
interface Pending {
  actor: string;
  /** A practice, where it is about one. */
  subject?: string;
  at: Date;
}

/**
 * Notes for every open review below a group, system or domain that an attestation
 * there changed.
 */
export async function pendBelow(
  tx: Knex.Transaction,
  holder: { entityRef: string; lensAlias: string },
  pending: Pending,
): Promise<void> {
  const { entityRef, lensAlias } = holder;
  await insertPending(tx, pending, reviews =>
    reviews
      .where('reviews.lens_alias', lensAlias)
      .where(below =>
        below
          .where('scope_entities.system', entityRef)
          .orWhereIn('scope_entities.owner', groupsBelow(tx, entityRef))
          .orWhereIn('scope_entities.domain', groupsBelow(tx, entityRef)),
      ),
  );
}

/** Notes for the open reviews of components that went elsewhere that they may inherit something else. */
export async function pendMoved(
  tx: Knex.Transaction,
  entityRefs: string[],
  at: Date,
): Promise<void> {
  await pendWhereInherited(tx, at, reviews =>
    whereAmong(tx, reviews, 'reviews.entity_ref', entityRefs),
  );
}

/** The same for all components of groups and domains that have others above them now. */
export async function pendRegrouped(
  tx: Knex.Transaction,
  groupRefs: string[],
  at: Date,
): Promise<void> {
  await pendWhereInherited(tx, at, reviews =>
    reviews.where(either => {
      whereAmong(tx, either, 'scope_entities.owner', groupRefs);
      either.orWhere(domain =>
        whereAmong(tx, domain, 'scope_entities.domain', groupRefs),
      );
    }),
  );
}

/** How many components in scope are below a group, system or domain. */
export async function countBelow(db: Knex, entityRef: string): Promise<number> {
  const row: { count?: string | number } | undefined = await db(
    'scope_entities',
  )
    .whereNull('removed_at')
    .where(below =>
      below
        .where('system', entityRef)
        .orWhereIn('owner', groupsBelow(db, entityRef))
        .orWhereIn('domain', groupsBelow(db, entityRef)),
    )
    .count({ count: '*' })
    .first();
  return Number(row?.count ?? 0);
}

/** Only reviews with a lens that something above components is attested for. */
async function pendWhereInherited(
  tx: Knex.Transaction,
  at: Date,
  among: (reviews: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<void> {
  const aliases: string[] = await tx('attestations')
    .where(either =>
      HOLDER_KINDS.forEach(kind =>
        either.orWhereLike('entity_ref', `${kind}:%`),
      ),
    )
    .distinct()
    .pluck('lens_alias');
  if (aliases.length > 0) {
    await insertPending(tx, { actor: 'system', at }, reviews =>
      among(reviews.whereIn('reviews.lens_alias', aliases)),
    );
  }
}

async function insertPending(
  tx: Knex.Transaction,
  { actor, subject, at }: Pending,
  among: (reviews: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<void> {
  const ids: string[] = await among(
    tx('reviews')
      .join('scope_entities', 'scope_entities.entity_ref', 'reviews.entity_ref')
      .whereNot('reviews.status', 'closed'),
  ).pluck('reviews.id');
  await insertRows(
    tx,
    'pending_changes',
    ids.map(id => ({
      review_id: id,
      cause: 'attestation',
      action: 'inherited',
      actor,
      subject: subject ?? null,
      at,
    })),
  );
}

function groupsBelow(db: Knex, entityRef: string): Knex.QueryBuilder {
  return db('scope_ancestors')
    .where({ ancestor_ref: entityRef })
    .select('group_ref');
}
