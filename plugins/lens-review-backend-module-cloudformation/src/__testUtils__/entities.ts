import { Entity } from '@backstage/catalog-model';

/** A component that names templates, registered from a location. */
export function componentWith(templates: string, location?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'churn',
      namespace: 'default',
      annotations: {
        'lens-review.io/cloudformation-template': templates,
        ...(location === undefined
          ? {}
          : { 'backstage.io/managed-by-location': location }),
      },
    },
    spec: { type: 'ml-service' },
  };
}
