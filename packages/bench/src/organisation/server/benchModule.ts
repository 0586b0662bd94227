import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { lensReviewEvidenceExtensionPoint } from '@lens-review/backstage-plugin-lens-review-node';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { SOURCE_ANNOTATION } from '../workloads';
import { PracticeFacts } from './PracticeFacts';
import { StatementRecorder } from './StatementRecorder';

/**
 * What the benchmark adds to the plugin that it measures: a source of evidence,
 * and routes beside those of the plugin, with its database and its sign-in.
 */
export const benchModule = createBackendModule({
  pluginId: 'lens-review',
  moduleId: 'bench',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        evidence: lensReviewEvidenceExtensionPoint,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ database, evidence, httpAuth, httpRouter, permissions }) {
        const facts = new PracticeFacts();
        let round = 0;
        evidence.addCollector({
          id: 'bench',
          title: 'Benchmark',
          kind: 'observed',
          annotations: [SOURCE_ANNOTATION],
          catalogFields: [],
          facts: facts.declared,
          async *collect({ entities }) {
            for (const entity of entities) {
              const entityRef = stringifyEntityRef(entity);
              yield { entityRef, facts: facts.of(entityRef, round) };
            }
          },
        });

        const recorder = new StatementRecorder(await database.getClient());
        const authorize = async (req: express.Request) => {
          const credentials = await httpAuth.credentials(req, {
            allow: ['user'],
          });
          await permissions.authorizeConditional(
            [{ permission: catalogEntityReadPermission }],
            { credentials },
          );
        };
        const router = PromiseRouter();
        router.get('/bench/authorize', async (req, res) => {
          await authorize(req);
          res.json({ ok: true });
        });
        router.post('/bench/recording', (_req, res) => {
          recorder.start();
          res.json({});
        });
        router.post('/bench/recorded/:name', (req, res) => {
          res.json({ statements: recorder.stop(req.params.name) });
        });
        router.get('/bench/floor/:name', async (req, res) => {
          await authorize(req);
          await recorder.replay(req.params.name);
          res.json({ ok: true });
        });
        router.post('/bench/round/:round', (req, res) => {
          round = Number(req.params.round);
          res.json({});
        });
        router.get('/bench/memory', (_req, res) => {
          global.gc?.();
          res.json(process.memoryUsage());
        });
        httpRouter.use(router);
      },
    });
  },
});
