import {
  createProxyAuthenticator,
  ProfileTransform,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import { isUserEntity } from '@backstage/catalog-model';
import {
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { readDemoUsers } from './demoUsers';

/** The request header in which the sign-in page names the chosen user. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** What the authenticator learned: the full reference of the chosen user. */
export type DemoSignIn = { userEntityRef: string };

/** The name and address that the catalog knows, for the portal's own pages. */
const profileFromCatalog: ProfileTransform<DemoSignIn> = async (
  { userEntityRef },
  context,
) => {
  const { entity } = await context
    .findCatalogUser({ entityRef: userEntityRef })
    .catch(error => {
      if (!isError(error) || error.name !== 'NotFoundError') {
        throw error;
      }
      throw new NotFoundError(
        `${userEntityRef} is not in the catalog; in the first seconds of a new portal it is still being filled, so try again`,
      );
    });
  const { displayName, email, picture } =
    (isUserEntity(entity) && entity.spec.profile) || {};
  return { profile: { displayName, email, picture } };
};

/**
 * Takes the user named in the header, if the configuration lists them under
 * `auth.providers.demo.users`. No password: development only.
 */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: profileFromCatalog,
  initialize({ config }) {
    return new Set(readDemoUsers(config));
  },
  async authenticate({ req }, users: Set<string>) {
    const userEntityRef = req.header(DEMO_USER_HEADER);
    if (!userEntityRef) {
      throw new InputError(`The header ${DEMO_USER_HEADER} names no user`);
    }
    if (!users.has(userEntityRef)) {
      throw new NotAllowedError(
        `${userEntityRef} is not among the users of the demo sign-in`,
      );
    }
    const result: DemoSignIn = { userEntityRef };
    return { result };
  },
});

/** Signs in as the chosen user's entity in the catalog. */
export const signInAsDemoUser: SignInResolver<DemoSignIn> = (
  { result },
  context,
) => context.signInWithCatalogUser({ entityRef: result.userEntityRef });
