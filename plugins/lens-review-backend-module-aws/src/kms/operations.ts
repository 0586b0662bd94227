import {
  DescribeKeyCommand,
  DescribeKeyCommandInput,
  GetKeyRotationStatusCommand,
  GetKeyRotationStatusCommandInput,
  KeyMetadata,
} from '@aws-sdk/client-kms';
import { operation } from '../reading/AwsOperation';

const NOT_FOUND = ['NotFoundException'];

/** What is looked at of a key. */
export interface Key
  extends Pick<KeyMetadata, 'KeyManager' | 'KeySpec' | 'KeyState' | 'Origin'> {
  Arn: string;
}

/** Takes a key by id, ARN or alias. */
export const describeKey = operation({
  service: 'kms',
  name: 'DescribeKey',
  action: 'kms:DescribeKey',
  gone: NOT_FOUND,
  // Many resources share a key
  keep: 'batch',
  async call(
    client,
    input: DescribeKeyCommandInput,
    turn,
  ): Promise<Key | undefined> {
    const { KeyMetadata: key } = await client.send(
      new DescribeKeyCommand(input),
      await turn(),
    );
    return key?.Arn
      ? {
          Arn: key.Arn,
          KeyManager: key.KeyManager,
          KeySpec: key.KeySpec,
          KeyState: key.KeyState,
          Origin: key.Origin,
        }
      : undefined;
  },
});

export const getKeyRotationStatus = operation({
  service: 'kms',
  name: 'GetKeyRotationStatus',
  action: 'kms:GetKeyRotationStatus',
  gone: NOT_FOUND,
  keep: 'batch',
  async call(client, input: GetKeyRotationStatusCommandInput, turn) {
    const { KeyRotationEnabled } = await client.send(
      new GetKeyRotationStatusCommand(input),
      await turn(),
    );
    return KeyRotationEnabled;
  },
});
