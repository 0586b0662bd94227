import { Entity } from '@backstage/catalog-model';

/** The tags that a component's costs carry: `component=churn,owner=growth`, as the Cost Insights plugin for AWS takes them. */
export const ANNOTATION_COST_TAGS = 'aws.amazon.com/cost-insights-tags';

export interface CostTag {
  key: string;
  value: string;
}

/** The tags that an entity names; those without a value are left out. */
export function costTags(entity: Entity): CostTag[] {
  return (entity.metadata.annotations?.[ANNOTATION_COST_TAGS] ?? '')
    .split(',')
    .map(text => text.trim())
    .flatMap(text => {
      const [, key, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
      return key && value ? [{ key: key.trim(), value: value.trim() }] : [];
    });
}
