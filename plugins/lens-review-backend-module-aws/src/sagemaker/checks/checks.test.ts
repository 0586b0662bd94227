import { judge, value } from '../../__testUtils__/judging';
import { read } from '../../reading/Read';
import { NotebookInstance } from '../operations/others';
import { intendedUses } from './card/intendedUses';
import { featureGroupChecks } from './features';
import { notebookChecks } from './notebook';
import { tagged } from './tags/tagged';

describe('the checks of features, notebooks, cards and tags', () => {
  const features = {
    FeatureGroupStatus: 'Created' as const,
    OnlineStoreConfig: undefined,
    OfflineStoreConfig: undefined,
  };

  it.each([
    ['feature_group_exists', {}, true],
    ['feature_group.both_stores', {}, false],
    [
      'feature_group.both_stores',
      {
        OnlineStoreConfig: { EnableOnlineStore: true },
        OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://b' } },
      },
      true,
    ],
    [
      'feature_group.both_stores',
      { OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://b' } } },
      false,
    ],
    ['feature_group.offline_kms', {}, undefined],
    [
      'feature_group.offline_kms',
      { OfflineStoreConfig: { S3StorageConfig: { S3Uri: 's3://b' } } },
      false,
    ],
    [
      'feature_group.offline_kms',
      {
        OfflineStoreConfig: {
          S3StorageConfig: { S3Uri: 's3://b', KmsKeyId: 'k' },
        },
      },
      true,
    ],
  ])('answer %s of a group with %j', (name, more, is) => {
    expect(
      judge(
        featureGroupChecks,
        `sagemaker.${name}`,
        read({ ...features, ...more }),
      ),
    ).toEqual(is === undefined ? undefined : value(is));
  });

  it('does not know a feature group whose creation failed', () => {
    expect(
      judge(
        featureGroupChecks,
        'sagemaker.feature_group_exists',
        read({ ...features, FeatureGroupStatus: 'CreateFailed' as const }),
      ),
    ).toEqual({
      outcome: 'unknown',
      reason: expect.stringContaining('Failed'),
    });
  });

  it.each([
    ['notebook_exists', {}, true],
    ['notebook.kms', {}, false],
    ['notebook.kms', { KmsKeyId: 'k' }, true],
    [
      'notebook.no_direct_internet',
      { DirectInternetAccess: 'Enabled' as const },
      false,
    ],
    [
      'notebook.no_direct_internet',
      { DirectInternetAccess: 'Disabled' as const },
      true,
    ],
    [
      'notebook.root_access_disabled',
      { RootAccess: 'Enabled' as const },
      false,
    ],
    [
      'notebook.root_access_disabled',
      { RootAccess: 'Disabled' as const },
      true,
    ],
  ])('answer %s of a notebook with %j', (name, more, is) => {
    expect(
      judge(notebookChecks, `sagemaker.${name}`, read<NotebookInstance>(more)),
    ).toEqual(value(is));
  });

  it.each([
    [
      'Approved',
      '{"intended_uses":{"purpose_of_model":"Find who leaves"}}',
      true,
    ],
    ['Approved', '{"intended_uses":{"intended_uses":"Offers"}}', true],
    ['Approved', '{"intended_uses":{"intended_uses":" "}}', false],
    ['Approved', '{}', false],
    ['Draft', '{"intended_uses":{"intended_uses":"Offers"}}', false],
  ] as const)(
    'take a card that is %s and says %s for %s',
    (status, Content, is) => {
      expect(
        intendedUses.judge(read({ ModelCardStatus: status, Content })),
      ).toEqual(value(is));
    },
  );

  it('does not know what a card says that is no card', () => {
    expect(
      intendedUses.judge(read({ ModelCardStatus: 'Approved', Content: '<p>' })),
    ).toEqual({ outcome: 'unknown', reason: expect.any(String) });
  });

  it.each([
    [[], false],
    [[{ Key: 'aws:cloudformation:stack-name', Value: 's' }], false],
    [[{ Key: 'owner', Value: 'growth' }], true],
  ])('take tags %j for %s', (tags, is) => {
    expect(tagged.judge(read(tags))).toEqual(value(is));
  });
});
