import { check } from '../../checks/AwsCheck';
import { describeKey, getKeyRotationStatus } from '../operations';
import { KeyReading } from '../readKey';

export const rotation = check({
  name: 'kms.rotation',
  asks: 'Is every key rotated?',
  why: 'What was encrypted under a key that leaked is no more than a year of data.',
  field: 'GetKeyRotationStatus → KeyRotationEnabled',
  operations: [describeKey, getKeyRotationStatus],
  practices: ['MLSEC02_BP01'],
  remediation: { text: 'Switch on rotation of the key.', effort: 'S' },
  from: (reading: KeyReading) => reading.rotation,
  answer: on => on,
});
