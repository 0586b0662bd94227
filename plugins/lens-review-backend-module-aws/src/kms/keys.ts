import { EntityScope } from '../collecting/EntityScope';
import { Target } from '../collecting/Subject';
import { AwsResource } from '../naming/AwsResource';
import { ResourceKind } from '../naming/ResourceKind';
import { mapRead, orElse, Read, read, reached } from '../reading/Read';
import { bucketKind } from '../s3/bucket';
import { getBucketEncryption } from '../s3/operations';
import { bucketInput } from '../s3/readBucket';
import {
  endpointKind,
  featureGroupKind,
  notebookKind,
} from '../sagemaker/kinds';
import {
  describeEndpoint,
  describeEndpointConfig,
} from '../sagemaker/operations/endpoint';
import {
  describeFeatureGroup,
  describeNotebookInstance,
} from '../sagemaker/operations/others';
import { readEndpoint } from '../sagemaker/reading/readEndpoint';
import { reachedTargets } from '../collecting/reachedTargets';
import { isAwsAlias, keyAddress, KeyAddress } from './keyIds';
import { keyKind } from './kind';
import { describeKey, Key } from './operations';

/** A key that is the customer's own, and where it is. */
export interface FoundKey extends KeyAddress {
  key: Key;
}

/** Operations that find the keys of a component. */
export const KEY_OPERATIONS = [
  describeKey,
  getBucketEncryption,
  describeEndpoint,
  describeEndpointConfig,
  describeFeatureGroup,
  describeNotebookInstance,
];

/** Annotations through which keys are named or reached. */
export const KEY_KINDS = [
  keyKind,
  bucketKind,
  endpointKind,
  featureGroupKind,
  notebookKind,
];

/** How the resources of a kind say which keys they use. */
const FOLLOW: readonly {
  kind: ResourceKind;
  keyIds(
    resource: AwsResource,
    scope: EntityScope,
  ): Promise<Read<(string | undefined)[]>>;
}[] = [
  {
    kind: keyKind,
    keyIds: ({ arn }) => Promise.resolve(read([arn])),
  },
  {
    kind: bucketKind,
    keyIds: async (bucket, { reader }) =>
      mapRead(
        orElse(
          await reader.read(getBucketEncryption, bucket, bucketInput(bucket)),
          [],
        ),
        rules =>
          rules.map(
            rule => rule.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID,
          ),
      ),
  },
  {
    kind: endpointKind,
    keyIds: async (endpoint, { reader }) =>
      mapRead((await readEndpoint(endpoint, reader)).config, config => [
        config.KmsKeyId,
      ]),
  },
  {
    kind: featureGroupKind,
    keyIds: async (group, { reader }) =>
      mapRead(
        await reader.read(describeFeatureGroup, group, {
          FeatureGroupName: group.id,
        }),
        ({ OfflineStoreConfig, OnlineStoreConfig }) => [
          OfflineStoreConfig?.S3StorageConfig?.KmsKeyId,
          OnlineStoreConfig?.SecurityConfig?.KmsKeyId,
        ],
      ),
  },
  {
    kind: notebookKind,
    keyIds: async (notebook, { reader }) =>
      mapRead(
        await reader.read(describeNotebookInstance, notebook, {
          NotebookInstanceName: notebook.id,
        }),
        ({ KmsKeyId }) => [KmsKeyId],
      ),
  },
];

/** Every key of the customer that the entity names, or its resources use, each once. */
export async function allKeys(
  scope: EntityScope,
): Promise<Target<Read<FoundKey>>[]> {
  const addressed = await Promise.all(
    FOLLOW.map(({ kind, keyIds }) =>
      reachedTargets(scope, kind, async resource =>
        mapRead(await keyIds(resource, scope), ids =>
          ids
            .filter(id => id !== undefined)
            .filter(id => !isAwsAlias(id))
            .map(id => {
              const address = keyAddress(id, resource);
              return {
                arn: address.arn,
                item: { address, isNamed: kind === keyKind },
              };
            }),
        ),
      ),
    ),
  );
  const found = await Promise.all(
    addressed.flat().map(async (target): Promise<Target<Read<FoundKey>>[]> => {
      if (target.is === 'unknown') {
        return [target];
      }
      const { item, ...base } = target;
      if (item.outcome !== 'value') {
        return [{ ...base, item }];
      }
      const { address, isNamed } = item.value;
      const refusal = scope.refusal(address.place);
      if (refusal !== undefined) {
        return [
          {
            ...base,
            is: 'unknown',
            reason: refusal,
          },
        ];
      }
      const described = await scope.reader.read(describeKey, address.place, {
        KeyId: address.arn,
      });
      const key = isNamed ? described : reached(described, 'The key');
      if (key.outcome === 'value') {
        return key.value.KeyManager === 'CUSTOMER'
          ? [
              {
                ...base,
                resource: key.value.Arn,
                item: read({ ...address, key: key.value }),
              },
            ]
          : [];
      }
      return [{ ...base, item: key }];
    }),
  );
  const seen = new Set<string | null>();
  return found.flat().filter(({ resource }) => {
    const fresh = !seen.has(resource);
    seen.add(resource);
    return fresh;
  });
}
