import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { HttpAuthService } from '@backstage/backend-plugin-api';
import { CallerCredentials } from '../../permissions/actorOf';
import { RouterOptions } from '../RouterOptions';

/** The caller, who has a permission that belongs to nothing in particular. */
export async function authorizeBasic(
  { httpAuth, permissions }: Pick<RouterOptions, 'httpAuth' | 'permissions'>,
  req: Parameters<HttpAuthService['credentials']>[0],
  permission: BasicPermission,
): Promise<CallerCredentials> {
  const credentials = await httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  const [decision] = await permissions.authorize([{ permission }], {
    credentials,
  });
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(`This takes the permission ${permission.name}`);
  }
  return credentials;
}
