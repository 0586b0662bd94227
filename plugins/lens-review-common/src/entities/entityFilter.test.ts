import { Entity } from '@backstage/catalog-model';
import {
  DEFAULT_ENTITY_FILTER,
  isMlComponent,
  parseEntityFilter,
} from './entityFilter';

function entity(options: {
  kind?: string;
  type?: string;
  tags?: string[];
  annotations?: Record<string, string>;
}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: options.kind ?? 'Component',
    metadata: {
      name: 'churn',
      tags: options.tags,
      annotations: options.annotations,
    },
    spec: { type: options.type ?? 'service' },
  };
}

describe('the default filter', () => {
  it.each([
    ['an ai-model resource', { kind: 'Resource', type: 'ai-model' }],
    ['a model server', { type: 'model-server' }],
    ['an AI model server', { type: 'ai-model-server' }],
    ['a model', { type: 'ml-model' }],
    ['an ML service', { type: 'ml-service' }],
    ['an ML pipeline', { type: 'ml-pipeline' }],
    ['a type in another case', { type: 'ML-Service' }],
    ['a service tagged machine-learning', { tags: ['machine-learning'] }],
    ['a service tagged mlops beside others', { tags: ['java', 'mlops'] }],
    [
      'whatever names lenses',
      { type: 'library', annotations: { 'lens-review.io/lenses': 'ml' } },
    ],
    [
      'a resource with a cadence',
      {
        kind: 'Resource',
        type: 'database',
        annotations: { 'lens-review.io/cadence': 'P2W' },
      },
    ],
  ])('takes in %s', (_, options) => {
    expect(isMlComponent(entity(options))).toBe(true);
  });

  it.each([
    ['a plain service', {}],
    ['a service with other tags', { tags: ['java'] }],
    ['a website about machine learning', { type: 'website', tags: ['ml'] }],
    [
      'a dataset tagged ml',
      { kind: 'Resource', type: 'dataset', tags: ['ml'] },
    ],
    [
      'a group that attests for its components',
      {
        kind: 'Group',
        type: 'team',
        annotations: { 'lens-review.io/attestations': 'ml/q/a=https://a' },
      },
    ],
  ])('leaves out %s', (_, options) => {
    expect(isMlComponent(entity(options))).toBe(false);
  });
});

describe('parseEntityFilter', () => {
  it('gives the default where nothing is configured', () => {
    expect(parseEntityFilter(undefined)).toBe(DEFAULT_ENTITY_FILTER);
  });

  it('gives what is configured', () => {
    const filter = parseEntityFilter({ kind: 'component', 'spec.type': 'llm' });
    expect(isMlComponent(entity({ type: 'llm' }), filter)).toBe(true);
    expect(isMlComponent(entity({ type: 'ml-model' }), filter)).toBe(false);
  });

  it.each([
    ['a bare value', 'component', 'the filter is a bare value'],
    ['a list', [{ kind: 'component' }], 'Invalid filter predicate'],
    [
      'an operator that nobody knows',
      { 'spec.type': { $matches: 'x' } },
      'Invalid filter predicate',
    ],
    [
      'tags compared as one value',
      { $any: [{ kind: 'component' }, { 'metadata.tags': 'ml' }] },
      '$any[1].metadata.tags is a list; write { $contains: <tag> }',
    ],
    [
      'a list that should contain an object',
      { 'spec.parts': { $contains: { type: 'model' } } },
      'spec.parts can only contain a plain value',
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => parseEntityFilter(value)).toThrow(message);
  });
});
