import { check } from '../../checks/AwsCheck';
import { describeKey } from '../operations';
import { KeyReading } from '../readKey';

export const keyEnabled = check({
  name: 'kms.key_enabled',
  asks: 'Can every key be used?',
  why: 'Data under a key that is disabled, or will be deleted, cannot be read.',
  field: 'DescribeKey → KeyMetadata.KeyState',
  operations: [describeKey],
  practices: [],
  remediation: {
    text: 'Enable the key, or cancel its deletion, before data is lost.',
    effort: 'S',
  },
  from: (reading: KeyReading) => reading.key,
  answer: ({ KeyState }) => KeyState === 'Enabled',
});
