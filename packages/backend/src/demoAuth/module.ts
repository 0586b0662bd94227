import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { demoAuthenticator, signInAsDemoUser } from './demoAuthenticator';
import { readDemoUsers } from './demoUsers';

const DEMO_CONFIG = 'auth.providers.demo';

/**
 * The auth provider `demo`: signs in as any user listed under
 * `auth.providers.demo.users`, without a password.
 *
 * Without that section it adds nothing. With it, it stops the backend's start
 * unless `NODE_ENV` is `development`: auth-backend only logs what a provider
 * factory throws, so the check has to be made here.
 */
export const authModuleDemoProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(reg) {
    reg.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ providers, config }) {
        const demo = config.getOptionalConfig(DEMO_CONFIG);
        if (!demo) {
          return;
        }
        if (process.env.NODE_ENV !== 'development') {
          throw new Error(
            `The demo sign-in lets everyone be anyone and runs in development only, but NODE_ENV is '${
              process.env.NODE_ENV ?? ''
            }'. Remove ${DEMO_CONFIG} from the configuration.`,
          );
        }
        readDemoUsers(demo);
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: signInAsDemoUser,
          }),
        });
      },
    });
  },
});
