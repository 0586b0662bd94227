import {
  diffLens,
  LensIssue,
  LensRename,
  orphansOf,
  practicesOf,
} from '@lens-review/backstage-plugin-lens-review-common';
import { LensPack } from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { isDeepStrictEqual } from 'node:util';
import { lock } from '../database/lock';
import { Page, PageRequest } from '../database/Page';
import { sha256 } from '../database/sha256';
import { createOnce } from '../requests/createOnce';
import {
  IdempotencyStore,
  IdempotentRequest,
} from '../requests/IdempotencyStore';
import {
  AddLensResult,
  DiffLensResult,
  Lens,
  LensLibrary,
  LensVersionView,
  NewLens,
  PublishLensResult,
} from './LensLibrary';
import { LessonStore } from '../lessons/LessonStore';
import { LensLoader } from './LensLoader';
import { LensStore, LensVersionRecord, LensVersionSummary } from './LensStore';
import { ReadLens, readLens } from './readLens';

/** What the library is made of. */
export interface LensLibraryOptions {
  db: Knex;
  store: LensStore;
  loader: LensLoader;
  requests: IdempotencyStore;
  lessons: Pick<LessonStore, 'takeUp'>;
  now: () => Date;
  /** Takes the open reviews of a lens along to its newest minor version. */
  carryReviewsOver(alias: string): Promise<number>;
}

/** The library on top of the lens store. */
export class DatabaseLensLibrary implements LensLibrary {
  readonly #options: LensLibraryOptions;

  constructor(options: LensLibraryOptions) {
    this.#options = options;
  }

  async install(packs: LensPack[]): Promise<void> {
    for (const pack of packs) {
      const read = readLens(pack.document, pack.overlay);
      if (!read.ok) {
        throw new Error(
          `The lens ${
            pack.alias
          } that comes with the software cannot be used: ${textOf(
            read.issues,
          )}. Mend its files, or remove the module that adds it`,
        );
      }
      const version = read.lens.overlay?.version;
      if (version === undefined) {
        throw new Error(
          `The lens ${pack.alias} that comes with the software names no version. Set 'version' in its overlay`,
        );
      }
      await this.#installPack(pack.alias, version, read.lens);
      // Also where the version was stored before: a start may have ended midway
      await this.#options.carryReviewsOver(pack.alias);
    }
  }

  async list(page: PageRequest): Promise<Page<LensVersionSummary>> {
    return this.#options.store.listNewest(page);
  }

  async listUnpublished(): Promise<LensVersionSummary[]> {
    return this.#options.store.listUnpublished();
  }

  async listVersions(
    alias: string,
    page: PageRequest,
  ): Promise<Page<LensVersionView> | undefined> {
    const { store, loader } = this.#options;
    const { items, ...rest } = await store.listVersions(alias, page);
    return rest.totalItems === 0
      ? undefined
      : { ...rest, items: items.map(record => loader.view(record)) };
  }

  async getVersion(
    alias: string,
    version: string,
  ): Promise<LensVersionView | undefined> {
    const { store, loader } = this.#options;
    const record = await store.get(alias, version);
    return record && loader.view(record);
  }

  async newest(
    alias: string,
    tx?: Knex.Transaction,
  ): Promise<Lens | undefined> {
    const { store, loader } = this.#options;
    const record = await store.getNewest(alias, tx);
    return record && loader.prepare(record);
  }

  async load(
    alias: string,
    version: string,
    tx?: Knex.Transaction,
  ): Promise<Lens> {
    return this.#options.loader.load(alias, version, tx);
  }

  lint(document: string | object, overlay?: string | object): LensIssue[] {
    const result = readLens(document, overlay);
    return result.ok ? result.lens.issues : result.issues;
  }

  async add(
    lens: NewLens,
    actor: string,
    request?: IdempotentRequest<LensVersionView>,
  ): Promise<AddLensResult> {
    const { db, requests, now: clock, carryReviewsOver } = this.#options;
    const read = readLens(lens.document, lens.overlay);
    if (!read.ok) {
      return { outcome: 'refused', issues: read.issues };
    }
    const now = clock();
    const result = await db.transaction(tx =>
      createOnce<AddLensResult, LensVersionView>(
        { store: requests, request, now, tx },
        () => this.#store(lens, read.lens, actor, now, tx),
        added => (added.outcome === 'added' ? added.version : undefined),
      ),
    );
    if (result.outcome === 'added') {
      await carryReviewsOver(lens.alias);
    }
    return result;
  }

  async publish(
    alias: string,
    version: string,
    renames?: LensRename[],
  ): Promise<PublishLensResult> {
    const { db, store, loader, now, carryReviewsOver } = this.#options;
    const result = await db.transaction(
      async (tx): Promise<PublishLensResult> => {
        await lock(tx, `lens:${alias}`);
        const draft = await store.get(alias, version, tx);
        if (!draft) {
          return { outcome: 'unknown_version' };
        }
        if (draft.status === 'published') {
          return { outcome: 'published_before' };
        }
        const { document } = loader.view(draft);
        const map = joinRenames(draft.renames, renames);
        const orphans = orphansOf(
          await store.listAnswered(alias, tx),
          document,
          map,
        );
        if (orphans.length > 0) {
          return { outcome: 'orphans', orphans };
        }
        const record: LensVersionRecord = {
          ...draft,
          status: 'published',
          publishedAt: now(),
          renames: map.length > 0 ? map : undefined,
        };
        await store.put(record, tx);
        return { outcome: 'added', version: loader.view(record) };
      },
    );
    if (result.outcome === 'added') {
      await carryReviewsOver(alias);
    }
    return result;
  }

  async diff(alias: string, from: string, to: string): Promise<DiffLensResult> {
    const older = await this.getVersion(alias, from);
    if (!older) {
      return { outcome: 'unknown_version', version: from };
    }
    const newer = await this.getVersion(alias, to);
    if (!newer) {
      return { outcome: 'unknown_version', version: to };
    }
    return {
      outcome: 'diff',
      diff: { alias, from, to, ...diffLens(older, newer) },
    };
  }

  async #installPack(
    alias: string,
    version: string,
    read: ReadLens,
  ): Promise<void> {
    const { db, store, now } = this.#options;
    await db.transaction(async tx => {
      await lock(tx, `lens:${alias}`);
      const existing = await store.get(alias, version, tx);
      if (existing?.status === 'published') {
        if (existing.checksum !== checksumOf(read)) {
          throw new Error(
            `The files of the lens ${alias} changed, but they still say version ${version}, which was published with the checksum ${existing.checksum}. Give the changed files a new version in the overlay, or bring the old files back`,
          );
        }
        return;
      }
      await store.put(
        toRecord({ alias, version, publish: true }, read, {
          builtIn: true,
          actor: 'system',
          now: now(),
        }),
        tx,
      );
    });
  }

  async #store(
    lens: NewLens,
    read: ReadLens,
    actor: string,
    now: Date,
    tx: Knex.Transaction,
  ): Promise<AddLensResult> {
    const { store, loader, lessons } = this.#options;
    await lock(tx, `lens:${lens.alias}`);
    const published = await store.listPublished(lens.alias, tx);
    // The software never ships a version with a suffix, so the two cannot meet
    if (
      published.some(({ builtIn }) => builtIn) &&
      !lens.version.includes('+')
    ) {
      return { outcome: 'built_in' };
    }
    const existing = await store.get(lens.alias, lens.version, tx);
    if (existing?.status === 'published') {
      return existing.checksum === checksumOf(read)
        ? { outcome: 'added', version: loader.view(existing) }
        : { outcome: 'version_taken', checksum: existing.checksum };
    }
    const same = existing && saysTheSame(existing, lens, read);
    if (existing && !same && existing.checksum !== lens.replaces) {
      return { outcome: 'draft_there', draft: existing };
    }
    if (!existing && lens.replaces !== undefined) {
      return { outcome: 'draft_gone' };
    }
    if (lens.publish) {
      const orphans = orphansOf(
        await store.listAnswered(lens.alias, tx),
        read.document,
        lens.renames ?? [],
      );
      if (orphans.length > 0) {
        return { outcome: 'orphans', orphans };
      }
    }
    // Who sends what is there takes nothing from whoever drafted it
    const isThere = same && !lens.publish;
    const record = isThere
      ? existing
      : toRecord(lens, read, { builtIn: false, actor, now });
    if (!isThere) {
      await store.put(record, tx);
    }
    if (lens.lessons) {
      await lessons.takeUp(lens.lessons, lens.version, tx);
    }
    return { outcome: 'added', version: loader.view(record) };
  }
}

/** What a draft says of where answers go, and what is said when it is published, which comes first. */
function joinRenames(
  drafted: LensRename[] = [],
  said: LensRename[] = [],
): LensRename[] {
  const saidFrom = ({ from }: LensRename) =>
    said.some(other => isDeepStrictEqual(other.from, from));
  return [...drafted.filter(rename => !saidFrom(rename)), ...said];
}

/** Whether nothing of a draft is lost where a lens takes its place unasked. */
function saysTheSame(
  draft: LensVersionRecord,
  { renames = [] }: NewLens,
  read: ReadLens,
): boolean {
  return (
    draft.checksum === checksumOf(read) &&
    // The checksum is over the texts alone
    isDeepStrictEqual(draft.renames ?? [], renames)
  );
}

function toRecord(
  lens: Pick<NewLens, 'alias' | 'version' | 'publish' | 'renames'>,
  read: ReadLens,
  origin: { builtIn: boolean; actor: string; now: Date },
): LensVersionRecord {
  const { document } = read;
  const questions = document.pillars.flatMap(pillar => pillar.questions);
  return {
    alias: lens.alias,
    version: lens.version,
    name: document.name,
    description: document.description,
    questionCount: questions.length,
    practiceCount: questions.flatMap(practicesOf).length,
    document: read.text,
    overlay: read.overlayText,
    checksum: checksumOf(read),
    status: lens.publish ? 'published' : 'draft',
    builtIn: origin.builtIn,
    createdAt: origin.now,
    createdBy: origin.actor,
    publishedAt: lens.publish ? origin.now : undefined,
    renames: lens.renames,
  };
}

function checksumOf(read: ReadLens): string {
  return sha256(read.text, read.overlayText ?? '');
}

function textOf(issues: LensIssue[]): string {
  const errors = issues.filter(issue => issue.severity === 'error');
  const shown = errors
    .slice(0, 3)
    .map(({ path, message }) => `${path || 'file'}: ${message}`)
    .join('; ');
  return errors.length > 3 ? `${shown}; and ${errors.length - 3} more` : shown;
}
