import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import express, { Request, Response, Router } from 'express';
import { DemoRepositories, ROUTE } from './DemoRepositories';

/**
 * Shows the demo's repositories, read-only and to this machine only: the catalog
 * and the collectors read from it as they would from a Git host.
 */
export const demoRepositoriesPlugin = createBackendPlugin({
  pluginId: ROUTE,
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
      },
      async init({ config, httpRouter }) {
        const repositories = DemoRepositories.fromConfig(config);
        if (repositories === undefined) {
          return;
        }
        httpRouter.use(createRouter(repositories));
        // A reader of plain addresses has no token to show
        httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
      },
    });
  },
});

export function createRouter(repositories: DemoRepositories): Router {
  const show = async (req: Request, res: Response) => {
    const { name, path } = req.params;
    const content = isLoopback(req.socket.remoteAddress)
      ? await repositories.read(name, path)
      : undefined;
    if (content === undefined) {
      throw new NotFoundError(`There is no ${path} in ${name}`);
    }
    // Whatever it is: it is shown, never run, and never by a browser as a page of the portal
    res.type('text/plain').set('X-Content-Type-Options', 'nosniff');
    res.send(content);
  };
  const router = express.Router();
  router.get('/:name/blob/main/:path(*)', (req, res, next) => {
    show(req, res).catch(next);
  });
  return router;
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}
