import {
  applyLensEdits,
  diffLens,
  LensDifference,
  LensEdit,
  LensPlace,
  orphansOf,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { parse } from 'yaml';
import { lock } from '../database/lock';
import { LessonStore } from '../lessons/LessonStore';
import { AddLensResult, LensLibrary } from './LensLibrary';
import { LensLoader } from './LensLoader';
import { LensStore } from './LensStore';

/** What drafting needs. */
export interface LensDraftsOptions {
  db: Knex;
  store: LensStore;
  loader: LensLoader;
  lessons: Pick<LessonStore, 'release'>;
  lenses: Pick<LensLibrary, 'add'>;
}

/** A change of a lens that is wanted. */
export interface DraftWish {
  alias: string;
  /** The version to start from; the newest published one where it is left out. */
  from?: string;
  version: string;
  /** Checksum of the draft whose place it takes; undefined where none is to be there. */
  replaces?: string;
  edits: LensEdit[];
  /** Lessons that it takes up, in the same transaction. */
  lessons?: readonly string[];
}

/** What became of a draft. */
export type DraftResult =
  | AddLensResult
  | { outcome: 'unknown_version' }
  | { outcome: 'impossible'; message: string };

/** What publishing a draft would come to. */
export interface Publication extends LensDifference {
  /** The newest published version; undefined where there is none. */
  from?: string;
  /** Answered in open reviews, and not asked any more. */
  orphans: LensPlace[];
}

/** Why there is no such draft. */
export type NoDraft =
  | { outcome: 'unknown_version' }
  | { outcome: 'published_before' };

/** What the first version of a lens is compared with. */
const NOTHING = {
  document: { schemaVersion: '', name: '', description: '', pillars: [] },
};

/** Drafts of lens versions, made of an older version and some edits. */
export class LensDrafts {
  readonly #options: LensDraftsOptions;

  constructor(options: LensDraftsOptions) {
    this.#options = options;
  }

  async create(wish: DraftWish, actor: string): Promise<DraftResult> {
    const { store, lenses } = this.#options;
    const { alias, from, version, edits } = wish;
    const base =
      from === undefined
        ? await store.getNewest(alias)
        : await store.get(alias, from);
    if (!base) {
      return { outcome: 'unknown_version' };
    }
    const result = applyLensEdits(
      {
        document: JSON.parse(base.document),
        overlay: (base.overlay && parse(base.overlay)) ?? {},
      },
      edits,
    );
    if (!result.ok) {
      return { outcome: 'impossible', message: result.message };
    }
    const { document, overlay } = result.lens;
    const hasOverlay = base.overlay !== undefined || overlay.questions;
    return lenses.add(
      {
        alias,
        version,
        document: `${JSON.stringify(document, null, 2)}\n`,
        overlay: hasOverlay ? overlay : undefined,
        publish: false,
        // Where answers go was said of the draft; the change says nothing else
        renames: base.status === 'draft' ? base.renames : undefined,
        replaces: wish.replaces,
        lessons: wish.lessons,
      },
      actor,
    );
  }

  /** What publishing would change, before any map says where answers go. */
  async preview(
    alias: string,
    version: string,
  ): Promise<{ outcome: 'done'; value: Publication } | NoDraft> {
    const { db, store, loader } = this.#options;
    return db.transaction(async tx => {
      const draft = await store.get(alias, version, tx);
      if (draft?.status !== 'draft') {
        return { outcome: draft ? 'published_before' : 'unknown_version' };
      }
      const newest = await store.getNewest(alias, tx);
      const view = loader.view(draft);
      const answered = await store.listAnswered(alias, tx);
      return {
        outcome: 'done',
        value: {
          from: newest?.version,
          ...diffLens(newest ? loader.view(newest) : NOTHING, view),
          orphans: orphansOf(answered, view.document, draft.renames ?? []),
        },
      };
    });
  }

  /** Throws a draft away; its lessons are open again. */
  async remove(
    alias: string,
    version: string,
  ): Promise<{ outcome: 'done' } | NoDraft> {
    const { db, store, lessons } = this.#options;
    return db.transaction(async tx => {
      await lock(tx, `lens:${alias}`);
      const draft = await store.get(alias, version, tx);
      if (draft?.status !== 'draft') {
        return { outcome: draft ? 'published_before' : 'unknown_version' };
      }
      await store.removeDraft(alias, version, tx);
      await lessons.release(alias, version, tx);
      return { outcome: 'done' };
    });
  }
}
