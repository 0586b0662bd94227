import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { ReportFormat, ReportsApi } from './ReportsApi';

/** Reports over HTTP. */
export class ReportsClient implements ReportsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async get(
    reviewId: string,
    format: ReportFormat,
    milestone?: number,
  ): Promise<Blob> {
    const client = await this.http.client();
    return bodyOf(
      await client.request('get', '/reviews/{id}/report', {
        params: { path: { id: reviewId }, query: { format, milestone } },
        parseAs: 'blob',
      }),
    );
  }
}
