import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { CampaignsApi, CampaignsQuery } from './CampaignsApi';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';

/** Campaigns over HTTP. */
export class CampaignsClient implements CampaignsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(query?: CampaignsQuery): Promise<ApiSchemas['CampaignList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/campaigns', { params: { query } }),
    );
  }

  async get(campaignId: string): Promise<ApiSchemas['CampaignDetails']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/campaigns/{campaignId}', {
        params: { path: { campaignId } },
      }),
    );
  }

  async create(
    wish: ApiSchemas['CampaignRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Campaign']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/campaigns', {
        params: { header: { 'Idempotency-Key': idempotencyKey } },
        body: wish,
      }),
    );
  }

  async update(
    campaignId: string,
    wish: ApiSchemas['CampaignRequest'],
    revision: number,
  ): Promise<ApiSchemas['Campaign']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('put', '/campaigns/{campaignId}', {
        params: {
          path: { campaignId },
          header: { 'If-Match': `"${revision}"` },
        },
        body: wish,
      }),
    );
  }

  async end(
    campaignId: string,
    revision: number,
  ): Promise<ApiSchemas['Campaign']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('post', '/campaigns/{campaignId}/end', {
        params: {
          path: { campaignId },
          header: { 'If-Match': `"${revision}"` },
        },
      }),
    );
  }
}
