import {
  LensPlace,
  LensRename,
} from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { Page, PageRequest } from '../database/Page';
import { LensStep } from './placeIn';

/** Where a lens version stands; a published one never changes again. */
export type LensVersionStatus = 'draft' | 'published';

/** A stored lens version: document and overlay as they came. */
export interface LensVersionRecord {
  alias: string;
  version: string;
  /** Name and description out of the document, so that lists need not parse it. */
  name: string;
  description: string;
  questionCount: number;
  practiceCount: number;
  /** The file's text, byte for byte. */
  document: string;
  /** The overlay's text, byte for byte. */
  overlay?: string;
  /** SHA-256 over document and overlay, hexadecimal. */
  checksum: string;
  status: LensVersionStatus;
  builtIn: boolean;
  createdAt: Date;
  createdBy: string;
  publishedAt?: Date;
  /** Where answers to the version before go. */
  renames?: LensRename[];
}

/** A version without its texts. */
export type LensVersionSummary = Omit<
  LensVersionRecord,
  'document' | 'overlay' | 'renames'
>;

/** Lens versions in the database. The order of versions is the order in which they were published. */
export interface LensStore {
  /** The newest published version of every lens, by name. */
  listNewest(page: PageRequest): Promise<Page<LensVersionSummary>>;

  /** The newest draft of every lens of which nothing is published yet, by name. */
  listUnpublished(): Promise<LensVersionSummary[]>;

  /** Aliases of all lenses that have a published version. */
  listAliases(): Promise<string[]>;

  /** Versions of a lens, drafts and published, newest first. */
  listVersions(
    alias: string,
    page: PageRequest,
  ): Promise<Page<LensVersionRecord>>;

  /** The same without their texts. */
  listSummaries(
    alias: string,
    page: PageRequest,
  ): Promise<Page<LensVersionSummary>>;

  /** Published versions of a lens, newest first. */
  listPublished(
    alias: string,
    tx?: Knex.Transaction,
  ): Promise<LensVersionSummary[]>;

  /** Published versions with where each let answers go, the oldest first. */
  listSteps(alias: string, tx?: Knex.Transaction): Promise<LensStep[]>;

  /** Undefined where there is no such version. */
  get(
    alias: string,
    version: string,
    tx?: Knex.Transaction,
  ): Promise<LensVersionRecord | undefined>;

  /** Newest published version; undefined where there is none. */
  getNewest(
    alias: string,
    tx?: Knex.Transaction,
  ): Promise<LensVersionRecord | undefined>;

  /** Questions and choices that open reviews with a lens say something about. */
  listAnswered(alias: string, tx: Knex.Transaction): Promise<LensPlace[]>;

  /** Throws a draft away. */
  removeDraft(
    alias: string,
    version: string,
    tx: Knex.Transaction,
  ): Promise<void>;

  /** Stores a version, or replaces the draft under its number. */
  put(record: LensVersionRecord, tx: Knex.Transaction): Promise<void>;
}
