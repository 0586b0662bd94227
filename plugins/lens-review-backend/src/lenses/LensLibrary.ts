import {
  ApiSchemas,
  CompiledLens,
  LensDocument,
  LensIssue,
  LensPlace,
  LensRename,
  Overlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import { LensPack } from '@lens-review/backstage-plugin-lens-review-node';
import { Knex } from 'knex';
import { Page, PageRequest } from '../database/Page';
import { RepeatResult } from '../requests/createOnce';
import { IdempotentRequest } from '../requests/IdempotencyStore';
import { LensVersionRecord, LensVersionSummary } from './LensStore';

/** A lens version ready to be reviewed with. */
export interface Lens {
  alias: string;
  version: string;
  name: string;
  document: LensDocument;
  overlay?: Overlay;
  compiled: CompiledLens;
}

/** A stored version with what its texts say and what the lint finds in them. */
export interface LensVersionView {
  record: LensVersionRecord;
  document: LensDocument;
  overlay?: Overlay;
  issues: LensIssue[];
}

/** A lens that a caller brings. */
export interface NewLens {
  alias: string;
  version: string;
  /** The file's text, kept byte for byte, or the lens as a parsed object. */
  document: string | object;
  /** The overlay's text, YAML or JSON, or the overlay as a parsed object. */
  overlay?: string | object;
  /** False keeps it as a draft, which nobody can review with. */
  publish: boolean;
  /** Checksum of the draft whose place it takes; undefined where none is to be there. */
  replaces?: string;
  /** Where answers to the version before go whose ids are gone. */
  renames?: LensRename[];
  /** Lessons that it takes up, in the same transaction. */
  lessons?: readonly string[];
}

/** What became of a lens that was brought. */
export type AddLensResult =
  | { outcome: 'added'; version: LensVersionView }
  /** The lint found errors; nothing was stored. */
  | { outcome: 'refused'; issues: LensIssue[] }
  /** Published under this number with other content. */
  | { outcome: 'version_taken'; checksum: string }
  /** Somebody's draft has this number, and it is not the one that was to be replaced. */
  | { outcome: 'draft_there'; draft: LensVersionSummary }
  /** The draft that was to be replaced is gone. */
  | { outcome: 'draft_gone' }
  /** The alias belongs to a lens that comes with the software, and the version has no suffix. */
  | { outcome: 'built_in' }
  /** Open reviews answered what this version no longer asks, and no map says where that goes. */
  | { outcome: 'orphans'; orphans: LensPlace[] }
  | RepeatResult;

/** What became of a draft that was to be published. */
export type PublishLensResult =
  | Extract<AddLensResult, { outcome: 'added' } | { outcome: 'orphans' }>
  | { outcome: 'unknown_version' }
  | { outcome: 'published_before' };

/** What differs between two versions. */
export type DiffLensResult =
  | { outcome: 'diff'; diff: ApiSchemas['LensDiff'] }
  | { outcome: 'unknown_version'; version: string };

/**
 * The lenses that reviews can be started with.
 */
export interface LensLibrary {
  /** The newest draft of every lens of which nothing is published yet, by name. */
  listUnpublished(): Promise<LensVersionSummary[]>;

  /**
   * Stores the lenses that come with the software and takes open reviews along to
   * new minor versions.
   *
   * @throws Error naming lens, version and remedy where a file changed under a
   * published number, or does not parse.
   */
  install(packs: LensPack[]): Promise<void>;

  /** The newest published version of every lens. */
  list(page: PageRequest): Promise<Page<LensVersionSummary>>;

  /** Versions of a lens, newest first; undefined where the lens is unknown. */
  listVersions(
    alias: string,
    page: PageRequest,
  ): Promise<Page<LensVersionView> | undefined>;

  /** One version, draft or published. */
  getVersion(
    alias: string,
    version: string,
  ): Promise<LensVersionView | undefined>;

  /** Newest published version, ready to be reviewed with. */
  newest(alias: string, tx?: Knex.Transaction): Promise<Lens | undefined>;

  /**
   * A version ready to be reviewed with.
   *
   * @throws NotFoundError where it is not stored.
   */
  load(alias: string, version: string, tx?: Knex.Transaction): Promise<Lens>;

  /** Findings of the lint about texts that need not be stored. */
  lint(document: string | object, overlay?: string | object): LensIssue[];

  /** Adds a version after linting it; `actor` is who brings it. */
  add(
    lens: NewLens,
    actor: string,
    request?: IdempotentRequest<LensVersionView>,
  ): Promise<AddLensResult>;

  /**
   * Publishes a draft; minor changes reach open reviews at once.
   *
   * @param renames - where answers go, over what the draft says of it
   */
  publish(
    alias: string,
    version: string,
    renames?: LensRename[],
  ): Promise<PublishLensResult>;

  /** What differs between two versions of a lens. */
  diff(alias: string, from: string, to: string): Promise<DiffLensResult>;
}
