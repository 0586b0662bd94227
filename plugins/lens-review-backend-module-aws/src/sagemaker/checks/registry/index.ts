import { approved } from './approved';
import { biasReport } from './biasReport';
import { explainabilityReport } from './explainabilityReport';
import { groupExists } from './groupExists';
import { qualityReport } from './qualityReport';
import { RegistryCheck, VersionCheck } from './RegistryCheck';
import { traceableToCommit } from './traceableToCommit';

/** Every question that is put to a group of versions. */
export const registryChecks: readonly RegistryCheck[] = [approved, groupExists];

/** Every question that is put to the newest approved version. */
export const versionChecks: readonly VersionCheck[] = [
  biasReport,
  explainabilityReport,
  qualityReport,
  traceableToCommit,
];
