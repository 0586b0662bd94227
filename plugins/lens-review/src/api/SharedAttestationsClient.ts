import { parseEntityRef } from '@backstage/catalog-model';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { bodyOf, LensReviewHttp } from './LensReviewHttp';
import { SharedAttestationsApi } from './SharedAttestationsApi';

/** Attestations of groups, systems and domains over HTTP. */
export class SharedAttestationsClient implements SharedAttestationsApi {
  constructor(private readonly http: LensReviewHttp) {}

  async list(
    entityRef: string,
    lens: string,
  ): Promise<ApiSchemas['SharedAttestationList']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'get',
        '/entities/{kind}/{namespace}/{name}/attestations',
        { params: { path: parseEntityRef(entityRef), query: { lens } } },
      ),
    );
  }

  async create(
    entityRef: string,
    wish: ApiSchemas['CreateSharedAttestationRequest'],
    idempotencyKey: string,
  ): Promise<ApiSchemas['Attestation']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/entities/{kind}/{namespace}/{name}/attestations',
        {
          params: {
            path: parseEntityRef(entityRef),
            header: { 'Idempotency-Key': idempotencyKey },
          },
          body: wish,
        },
      ),
    );
  }

  async withdraw(
    entityRef: string,
    attestationId: string,
  ): Promise<ApiSchemas['Attestation']> {
    const client = await this.http.client();
    return bodyOf(
      await client.request(
        'post',
        '/entities/{kind}/{namespace}/{name}/attestations/{attestationId}/withdraw',
        { params: { path: { ...parseEntityRef(entityRef), attestationId } } },
      ),
    );
  }
}
