import {
  applyLensEdits,
  LensEdit,
} from '@lens-review/backstage-plugin-lens-review-common';
import { parse } from 'yaml';
import { AddLensResult, LensLibrary } from './LensLibrary';
import { LensStore } from './LensStore';

/** What drafting needs. */
export interface LensDraftsOptions {
  store: LensStore;
  lenses: Pick<LensLibrary, 'add'>;
}

/** A change of a lens that is wanted. */
export interface DraftWish {
  alias: string;
  /** The version to start from; the newest published one where it is left out. */
  from?: string;
  /** Number of the draft; one that is there is replaced. */
  version: string;
  edits: LensEdit[];
}

/** What became of a draft. */
export type DraftResult =
  | AddLensResult
  | { outcome: 'unknown_version' }
  | { outcome: 'impossible'; message: string };

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
      },
      actor,
    );
  }
}
