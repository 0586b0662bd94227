import { TemplateCheck } from '../TemplateCheck';
import { accessLogging } from './accessLogging';
import { encryptionAnyDeclared } from './encryptionAnyDeclared';
import { encryptionKms } from './encryptionKms';
import { intelligentTiering } from './intelligentTiering';
import { lifecycleExpiration } from './lifecycleExpiration';
import { lifecyclePolicy } from './lifecyclePolicy';
import { publicAccessBlocked } from './publicAccessBlocked';
import { tlsOnlyPolicy } from './tlsOnlyPolicy';
import { versioning } from './versioning';

export const s3Checks: readonly TemplateCheck[] = [
  encryptionKms,
  encryptionAnyDeclared,
  publicAccessBlocked,
  versioning,
  intelligentTiering,
  lifecycleExpiration,
  lifecyclePolicy,
  accessLogging,
  tlsOnlyPolicy,
];
