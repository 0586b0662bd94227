import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/**
 * Versions and drafts of lenses, and reviews that go from one to the next. Rejects
 * as `LensReviewApi` does; what the lint refuses rejects with a message that says why.
 *
 * @public
 */
export interface LensesApi {
  /** Drafts and versions, newest first, with how many open reviews follow each. */
  usage(
    alias: string,
    page?: { limit?: number; cursor?: string },
  ): Promise<ApiSchemas['LensUsageList']>;

  /** What differs between two versions, drafts too. */
  diff(
    alias: string,
    from: string,
    to: string,
  ): Promise<ApiSchemas['LensDiff']>;

  /**
   * Makes a draft.
   *
   * @param replaces - checksum of the draft under its number; rejects with 412 or 428
   * where another one is there, or one where none was named
   */
  draft(
    alias: string,
    wish: ApiSchemas['CreateLensDraftRequest'],
    replaces?: string,
  ): Promise<ApiSchemas['LensVersion']>;

  /** Says what is wrong with a lens without storing it. */
  lint(
    request: ApiSchemas['LintLensRequest'],
  ): Promise<ApiSchemas['LensIssues']>;

  /**
   * Adds a version as a file has it; sent again, it is added once.
   *
   * @param replaces - as of `draft`
   */
  create(
    wish: ApiSchemas['CreateLensRequest'],
    idempotencyKey: string,
    replaces?: string,
  ): Promise<ApiSchemas['LensVersion']>;

  /** Throws a draft away; its lessons are open again. */
  removeDraft(alias: string, version: string): Promise<void>;

  /** What publishing a draft would change, and which answers it would orphan. */
  previewPublication(
    alias: string,
    version: string,
  ): Promise<ApiSchemas['LensPublication']>;

  /** Publishes a draft. */
  publish(
    alias: string,
    version: string,
    request: ApiSchemas['PublishLensRequest'],
  ): Promise<ApiSchemas['LensVersion']>;

  /** What going to the newest version of its lens would change in a review. */
  previewUpgrade(reviewId: string): Promise<ApiSchemas['ReviewUpgrade']>;

  /** Takes a milestone and goes to a newer version. */
  upgrade(
    reviewId: string,
    request: ApiSchemas['UpgradeRequest'],
  ): Promise<ApiSchemas['ReviewUpgrade']>;
}
