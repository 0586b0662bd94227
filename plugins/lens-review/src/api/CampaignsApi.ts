import {
  ApiSchemas,
  LensReviewPaths,
} from '@lens-review/backstage-plugin-lens-review-common';

/** Filters and page of {@link CampaignsApi.list}. @public */
export type CampaignsQuery = NonNullable<
  LensReviewPaths['/campaigns']['get']['parameters']['query']
>;

/**
 * Campaigns: what an organisation asks of many components until a day. Rejects as
 * `LensReviewApi` does.
 *
 * @public
 */
export interface CampaignsApi {
  /** Running ones first, with what the caller may do. */
  list(query?: CampaignsQuery): Promise<ApiSchemas['CampaignList']>;

  /** With its practices and one point a day. */
  get(id: string): Promise<ApiSchemas['CampaignDetails']>;

  /** @param idempotencyKey - the same key again answers the first result */
  create(
    wish: ApiSchemas['CampaignRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Campaign']>;

  /** @param revision - of the campaign that the change rests on */
  update(
    id: string,
    wish: ApiSchemas['CampaignRequest'],
    revision: number,
  ): Promise<ApiSchemas['Campaign']>;

  /** Ends it; its numbers stay as they are. */
  end(id: string, revision: number): Promise<ApiSchemas['Campaign']>;
}
