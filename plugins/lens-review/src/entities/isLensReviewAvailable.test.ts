import { configApiRef } from '@backstage/core-plugin-api';
import { mockApis, TestApiRegistry } from '@backstage/test-utils';
import { isLensReviewAvailable } from './isLensReviewAvailable';

const component = (type: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'churn' },
  spec: { type },
});

const contextWith = (filter: Record<string, string>) => ({
  apis: TestApiRegistry.from([
    configApiRef,
    mockApis.config({ data: { lensReview: { entities: { filter } } } }),
  ]),
});

describe('isLensReviewAvailable', () => {
  it('takes ML types by default', () => {
    expect(isLensReviewAvailable(component('ml-service'))).toBe(true);
    expect(isLensReviewAvailable(component('website'))).toBe(false);
  });

  it('follows the setting of the portal where the APIs are at hand', () => {
    const context = contextWith({ 'spec.type': 'website' });

    expect(isLensReviewAvailable(component('website'), context)).toBe(true);
    expect(isLensReviewAvailable(component('ml-service'), context)).toBe(false);
  });

  it('names the setting when it cannot be read', () => {
    const context = contextWith({ 'metadata.tags': 'ml' });

    expect(() => isLensReviewAvailable(component('website'), context)).toThrow(
      /lensReview\.entities\.filter: .*metadata\.tags/,
    );
  });
});
