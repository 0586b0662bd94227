/** What a report can be written as. @public */
export type ReportFormat = 'pdf' | 'html' | 'markdown' | 'csv' | 'json';

/**
 * Reviews for people who never saw the portal. Rejects as `LensReviewApi` does.
 *
 * @public
 */
export interface ReportsApi {
  /**
   * Content of the file.
   *
   * @param milestone - the review as it is where left out
   */
  get(
    reviewId: string,
    format: ReportFormat,
    milestone?: number,
  ): Promise<Blob>;
}
