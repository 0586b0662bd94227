import { flag } from '../__testUtils__/createTestServices';
import { factToApi, viaEntityRefsOf } from './factToApi';

const VIA = 'resource:default/bucket';

describe('factToApi', () => {
  const fact = flag('s3.encrypted', true, {
    resource: 'arn:aws:s3:::bucket',
    viaEntityRef: VIA,
    lastFailure: { reason: 'AccessDenied', at: new Date(0) },
  });

  it('shows a fact whole to those who may see where it comes from', () => {
    expect(factToApi(fact, () => true)).toMatchObject({
      resource: 'arn:aws:s3:::bucket',
      source: 'https://example.com/source',
      value: true,
      viaEntityRef: VIA,
      lastFailure: { reason: 'AccessDenied' },
    });
  });

  it('shows the outcome alone where it comes from a resource that the viewer may not see', () => {
    const shown = factToApi(fact, ref => ref !== VIA);
    expect(shown).toMatchObject({
      outcome: 'value',
      resource: null,
      source: 'from a resource you may not see',
    });
    expect(JSON.stringify(shown)).not.toContain('bucket');
    expect(shown).not.toHaveProperty('value');
    expect(shown).not.toHaveProperty('lastFailure');
  });

  it('names the entities that decide what is shown', () => {
    expect(viaEntityRefsOf([fact, fact, flag('x', true)])).toEqual([VIA]);
  });
});
