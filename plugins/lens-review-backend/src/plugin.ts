import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendPlugin,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { durationToMilliseconds } from '@backstage/types';
import {
  LENS_REVIEW_SIGNAL_CHANNEL,
  ReviewSignal,
  ReviewsSignal,
} from '@lens-review/backstage-plugin-lens-review-common';
import {
  EvidenceCollector,
  LensPack,
  lensReviewEvidenceExtensionPoint,
  lensReviewLensesExtensionPoint,
} from '@lens-review/backstage-plugin-lens-review-node';
import { readConfig } from './config';
import { createServices } from './createServices';
import { applyMigrations } from './database/applyMigrations';
import { CollectorRunner } from './evidence/CollectorRunner';
import { expiryMs } from './evidence/expiry';
import { createTrackers } from './issues/createTrackers';
import { IssueTargets } from './issues/IssueTargets';
import { Independence } from './permissions/Independence';
import { NoticeSender } from './notifications/NoticeSender';
import { registerPermissions } from './permissions/registerPermissions';
import { ReviewAccess } from './permissions/ReviewAccess';
import { VisibleEntities } from './permissions/VisibleEntities';
import { createRouter } from './router/createRouter';
import { LensOffer } from './router/LensOffer';
import { scheduleTasks } from './scheduleTasks';
import { CatalogReader } from './scorecards/CatalogReader';

const BUILT_IN_LENS = 'machine-learning';

/**
 * The Lens Review backend.
 *
 * @public
 */
export const lensReviewPlugin = createBackendPlugin({
  pluginId: 'lens-review',
  register(env) {
    const collectors: EvidenceCollector[] = [];
    const lensPacks: LensPack[] = [];

    env.registerExtensionPoint(lensReviewEvidenceExtensionPoint, {
      addCollector: (...added) =>
        added.forEach(collector => addOnce(collectors, collector, 'id')),
    });
    env.registerExtensionPoint(lensReviewLensesExtensionPoint, {
      addLensPack: pack => addOnce(lensPacks, pack, 'alias'),
    });

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auth, catalog, database, logger, signals } = deps;
        const config = readConfig(deps.config);
        const integrations = ScmIntegrations.fromConfig(deps.config);
        const now = () => new Date();
        const stopped = new AbortController();
        deps.lifecycle.addShutdownHook(() => stopped.abort());

        const services = createServices({
          db: await applyMigrations(database),
          scoring: config.scoring,
          autoAccept: config.autoAccept,
          attestationMaxAge: config.attestationMaxAge,
          process: config.process,
          trackers: createTrackers(integrations),
          portalUrl: deps.config
            .getOptionalString('app.baseUrl')
            ?.replace(/\/+$/, ''),
          logger,
          now,
          notify: reviews => {
            signals
              .publish({
                recipients: { type: 'broadcast' },
                channel: LENS_REVIEW_SIGNAL_CHANNEL,
                message: signalOf(reviews),
              })
              .catch(error =>
                logger.warn(`A signal could not be sent: ${error}`),
              );
          },
        });
        const { evidence, lenses, reviews, runs, scope } = services;
        await lenses.install([await readBuiltInLens(), ...lensPacks]);

        const catalogReader = new CatalogReader({
          auth,
          catalog,
          indexer: services.indexer,
          entityFilter: config.entityFilter,
        });
        const runner = new CollectorRunner({
          collectors,
          runs,
          evidence,
          listRefs: page => scope.listRefs(page),
          readEntities: refs => catalogReader.readEntities(refs),
          expiryMs: ({ interval }) =>
            expiryMs(
              interval,
              config.evidence.schedule.frequency,
              config.evidence.minExpiry,
            ),
          worker: randomUUID(),
          leaseMs: durationToMilliseconds(config.evidence.lease),
          logger,
          now,
        });
        const wake = () => {
          runner
            .work(stopped.signal)
            .catch(error => logger.error('Collecting evidence failed', error));
        };

        const settle = () => {
          services.upkeep
            .sweep()
            .catch(error => logger.error('Scoring reviews failed', error));
        };

        const findOwner = async (entityRef: string) =>
          (await scope.get(entityRef))?.owner;
        const access = new ReviewAccess({
          permissions: deps.permissions,
          permissionsRegistry: deps.permissionsRegistry,
          catalog,
          visibleEntities: new VisibleEntities({
            catalog,
            entityFilter: config.entityFilter,
            now,
          }),
          findReview: id => reviews.find(id),
          findOwner,
          independence: new Independence({
            userInfo: deps.userInfo,
            findOwner,
            ownersMayApprove: config.process.ownersMayApprove,
          }),
        });
        registerPermissions(deps.permissionsRegistry, async id => {
          const review = await reviews.find(id);
          return (
            review && {
              id,
              entityRef: review.entityRef,
              owner: await findOwner(review.entityRef),
              lensAlias: review.lensAlias,
            }
          );
        });

        deps.httpRouter.use(
          createRouter({
            ...services,
            ...deps,
            access,
            catalog: catalogReader,
            issueTargets: new IssueTargets({
              integrations,
              readEntities: refs => catalogReader.readEntities(refs),
            }),
            collectors,
            runner,
            offer: new LensOffer({ lenses, aliases: config.lenses }),
            levels: config.scoring.levels.map(({ id }) => id),
            wake,
            settle,
          }),
        );
        await scheduleTasks({
          ...services,
          config,
          scheduler: deps.scheduler,
          lifecycle: deps.lifecycle,
          logger,
          catalog: catalogReader,
          runner,
          sender: new NoticeSender({
            notices: services.notices,
            notifications: deps.notifications,
            logger,
            now,
          }),
          wake,
          now,
        });
      },
    });
  },
});

async function readBuiltInLens(): Promise<LensPack> {
  const read = (file: string) =>
    readFile(
      resolvePackagePath(
        '@lens-review/backstage-plugin-lens-review-common',
        'lenses',
        BUILT_IN_LENS,
        file,
      ),
      'utf8',
    );
  return {
    alias: BUILT_IN_LENS,
    document: await read('lens.json'),
    overlay: await read('overlay.yaml'),
  };
}

function addOnce<TKey extends string, TItem extends Record<TKey, string>>(
  list: TItem[],
  added: TItem,
  key: TKey,
): void {
  if (list.some(item => item[key] === added[key])) {
    throw new Error(
      `'${added[key]}' was added to Lens Review twice; remove one of the modules that add it`,
    );
  }
  list.push(added);
}

/** One message a transaction, however many reviews it changed. */
function signalOf(reviews: ReviewSignal[]): ReviewSignal | ReviewsSignal {
  const [first] = reviews;
  return reviews.length === 1 ? first : { reviews };
}
