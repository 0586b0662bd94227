import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { DEMO_USER_HEADER } from './demoAuthenticator';
import demoAuth from './index';

const ines = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ines.moreau' },
  spec: {
    profile: { displayName: 'Ines Moreau', email: 'ines.moreau@example.com' },
    memberOf: ['customer-growth'],
  },
  relations: [{ type: 'memberOf', targetRef: 'group:default/customer-growth' }],
};

const demoUsers = [
  { entityRef: 'user:default/ines.moreau', displayName: 'Ines Moreau' },
  { entityRef: 'user:default/gone', displayName: 'Gone' },
];

function startPortal(providers: JsonObject) {
  return startTestBackend({
    features: [
      authPlugin,
      demoAuth,
      catalogServiceMock.factory({ entities: [ines] }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth: { providers },
        },
      }),
    ],
  });
}

function runIn(nodeEnv: string) {
  jest.replaceProperty(process, 'env', { ...process.env, NODE_ENV: nodeEnv });
}

describe('demo sign-in', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each(['production', 'test', ''])(
    'refuses to start when NODE_ENV is "%s"',
    async nodeEnv => {
      runIn(nodeEnv);

      await expect(startPortal({ demo: { users: demoUsers } })).rejects.toThrow(
        `runs in development only, but NODE_ENV is '${nodeEnv}'. Remove auth.providers.demo`,
      );
    },
  );

  it('stays out of the way outside development when it is not configured', async () => {
    runIn('production');

    const { server } = await startPortal({});
    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set(DEMO_USER_HEADER, 'user:default/ines.moreau');

    expect(response.status).toBe(404);
  });

  it('refuses to start with a list that holds something else than users', async () => {
    runIn('development');

    await expect(
      startPortal({ demo: { users: [{ entityRef: 'group:default/all' }] } }),
    ).rejects.toThrow(
      "auth.providers.demo.users[0].entityRef is 'group:default/all', which is not a user",
    );
  });

  describe('in development', () => {
    async function signIn(user?: string) {
      runIn('development');
      const { server } = await startPortal({ demo: { users: demoUsers } });
      const call = request(server).get('/api/auth/demo/refresh');
      return user === undefined ? call : call.set(DEMO_USER_HEADER, user);
    }

    it('signs in a listed user as their catalog entity, with their name and groups', async () => {
      const response = await signIn('user:default/ines.moreau');

      expect(response.status).toBe(200);
      expect(response.body.profile).toEqual({
        displayName: 'Ines Moreau',
        email: 'ines.moreau@example.com',
      });
      expect(response.body.backstageIdentity).toEqual({
        token: expect.any(String),
        identity: {
          type: 'user',
          userEntityRef: 'user:default/ines.moreau',
          ownershipEntityRefs: [
            'user:default/ines.moreau',
            'group:default/customer-growth',
          ],
        },
        expiresInSeconds: expect.any(Number),
      });
    });

    it('refuses a user who is in the catalog but not on the list', async () => {
      const response = await signIn('user:default/someone.else');

      expect(response.status).toBe(403);
      expect(response.body.error.message).toBe(
        'user:default/someone.else is not among the users of the demo sign-in',
      );
    });

    it('refuses a listed user whom the catalog does not know', async () => {
      const response = await signIn('user:default/gone');

      expect(response.status).toBe(404);
      expect(response.body.error.message).toContain(
        'user:default/gone is not in the catalog',
      );
    });

    it('refuses a request that names nobody', async () => {
      const response = await signIn();

      expect(response.status).toBe(400);
      expect(response.body.error.message).toContain(DEMO_USER_HEADER);
    });
  });
});
