import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import PromiseRouter from 'express-promise-router';
import { LogEvent } from './WatchedLogger';
import { setRound } from './questions';

/** Routes beside those of the peer: its floor, what it logged, its memory. */
export const benchPlugin = (events: readonly LogEvent[]) =>
  createBackendPlugin({
    pluginId: 'bench',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          permissions: coreServices.permissions,
        },
        async init({ httpAuth, httpRouter, permissions }) {
          const router = PromiseRouter();
          router.get('/authorize', async (req, res) => {
            const credentials = await httpAuth.credentials(req, {
              allow: ['user'],
            });
            await permissions.authorizeConditional(
              [{ permission: catalogEntityReadPermission }],
              { credentials },
            );
            res.json({ ok: true });
          });
          router.get('/events', (_req, res) => {
            res.json(events);
          });
          router.post('/round/:round', (req, res) => {
            setRound(Number(req.params.round));
            res.json({});
          });
          router.get('/memory', (_req, res) => {
            global.gc?.();
            res.json(process.memoryUsage());
          });
          httpRouter.use(router);
        },
      });
    },
  });
