import { accessLogging } from './accessLogging';
import { aclsDisabled } from './aclsDisabled';
import { BucketCheck } from './BucketCheck';
import { customerKey } from './customerKey';
import { encryptionAnyDeclared } from './encryptionAnyDeclared';
import { encryptionKms } from './encryptionKms';
import { eventNotifications } from './eventNotifications';
import {
  intelligentTiering,
  intelligentTieringArchive,
  intelligentTieringTransition,
} from './intelligentTiering';
import { lifecycleExpiration } from './lifecycleExpiration';
import { lifecyclePolicy } from './lifecyclePolicy';
import { objectLock } from './objectLock';
import { policyNotPublic } from './policyNotPublic';
import { publicAccessBlocked } from './publicAccessBlocked';
import { replication } from './replication';
import { sseCBlocked } from './sseCBlocked';
import { tags } from './tags';
import { tlsOnlyPolicy } from './tlsOnlyPolicy';
import { versioning } from './versioning';

export const bucketChecks: readonly BucketCheck[] = [
  encryptionKms,
  encryptionAnyDeclared,
  customerKey,
  sseCBlocked,
  publicAccessBlocked,
  policyNotPublic,
  aclsDisabled,
  tlsOnlyPolicy,
  versioning,
  intelligentTiering,
  intelligentTieringTransition,
  intelligentTieringArchive,
  lifecycleExpiration,
  lifecyclePolicy,
  accessLogging,
  objectLock,
  replication,
  eventNotifications,
  tags,
];
