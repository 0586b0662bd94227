import { Entity } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import {
  ApiSchemas,
  Fact,
} from '@lens-review/backstage-plugin-lens-review-common';
import { isCollectorConnected } from '@lens-review/backstage-plugin-lens-review-node';
import { factHistoryRowToApi } from '../evidence/factHistoryRowToApi';
import { factToApi, viaEntityRefsOf } from '../evidence/factToApi';
import { runToApi } from '../evidence/runToApi';
import { verdictsToApi } from '../evidence/verdictsToApi';
import { Lens } from '../lenses/LensLibrary';
import { findAttestationProblems } from '../reviews/attestationAnnotations';
import { factVisibility } from './factVisibility';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { entityRefOf } from './support/entityRefs';

/** The library holds a handful of lenses. */
const ALL_LENSES = 200;

/** The paths under `/entities` and `/evidence`. */
export function addEvidenceRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, catalog, collectors, evidence, httpAuth } = options;
  const { lenses, offer, runner, runs } = options;

  router.get('/entities/:kind/:namespace/:name/evidence', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const entityRef = entityRefOf(req.params);
    const entity = await access.useEntity(
      entityRef,
      await offer.aliases(),
      'read',
      credentials,
    );
    await open(entity, entityRef);
    const facts = await evidence.listFacts(entityRef);
    const maySee = await factVisibility(options, facts, credentials);
    res.json({
      entityRef,
      items: facts.map(fact => factToApi(fact, maySee)),
      totalItems: facts.length,
      collectedAt: newest(facts)?.toISOString(),
      collectors: collectorsFor(entity),
      annotationProblems: findAttestationProblems(
        entity.metadata.annotations ?? {},
        await loadLenses(),
      ),
    });
  });

  router.get(
    '/entities/:kind/:namespace/:name/evidence/history',
    async (req, res) => {
      const credentials = await httpAuth.credentials(req, {
        allow: ['user', 'service'],
      });
      const entityRef = entityRefOf(req.params);
      await access.useEntity(
        entityRef,
        await offer.aliases(),
        'read',
        credentials,
      );
      const facts = await evidence.listFacts(entityRef);
      const maySee = await factVisibility(options, facts, credentials);
      const page = await evidence.listHistory(
        entityRef,
        {
          factId: req.query.fact,
          // What a fact was says as much of the resource as what it is
          notVia: viaEntityRefsOf(facts).filter(ref => !maySee(ref)),
        },
        req.query,
      );
      res.json({ ...page, items: page.items.map(factHistoryRowToApi) });
    },
  );

  router.post(
    '/entities/:kind/:namespace/:name/evidence/refresh',
    async (req, res) => {
      const credentials = await httpAuth.credentials(req, {
        allow: ['user', 'service'],
      });
      const entityRef = entityRefOf(req.params);
      const run = await audited(
        auditor,
        { eventId: 'evidence-refresh', request: req, meta: { entityRef } },
        async () => {
          const entity = await access.useEntity(
            entityRef,
            await offer.aliases(),
            'update',
            credentials,
          );
          await catalog.refresh(entity);
          return runner.startOne(entityRef);
        },
        ({ id }) => ({ runId: id }),
      );
      options.wake();
      res.status(202).json(runToApi(run));
    },
  );

  router.get('/entities/:kind/:namespace/:name/verdicts', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { lens } = req.query;
    const entityRef = entityRefOf(req.params);
    const entity = await access.useEntity(
      entityRef,
      [lens],
      'read',
      credentials,
    );
    await offer.check(lens);
    await open(entity, entityRef);
    const view = await evidence.judge(entityRef, lens);
    if (!view) {
      throw new NotFoundError(`There is no lens '${lens}'`);
    }
    const maySee = await factVisibility(
      options,
      view.facts,
      credentials,
      view.attestations,
    );
    res.json(verdictsToApi(view, collectorsFor(entity), maySee));
  });

  router.get('/evidence/collectors', async (req, res) => {
    await httpAuth.credentials(req, { allow: ['user', 'service'] });
    const lastRuns = await runs.getLastRuns();
    res.json({
      items: collectors.map(collector => ({
        id: collector.id,
        title: collector.title,
        kind: collector.kind,
        simulated: collector.simulated,
        annotations: [...collector.annotations],
        facts: collector.facts.map(({ name, asks, field, unit, window }) => ({
          name,
          asks,
          field,
          unit,
          window,
        })),
        lastRun: lastRuns[collector.id] && runToApi(lastRuns[collector.id]),
      })),
      totalItems: collectors.length,
    });
  });

  router.get('/evidence/runs/:id', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const run = await runs.get(req.params.id);
    const notFound = new NotFoundError(
      `There is no collection run '${req.params.id}'`,
    );
    if (!run) {
      throw notFound;
    }
    if (
      run.entityRef &&
      (await access.readableAmong([run.entityRef], credentials)).size === 0
    ) {
      throw notFound;
    }
    res.json(runToApi(run));
  });

  /** Someone looks at the entity: what is known of it is brought up to date. */
  async function open(entity: Entity, entityRef: string): Promise<void> {
    await catalog.refresh(entity);
    if (
      catalog.isInScope(entity) &&
      (await evidence.listFacts(entityRef)).length === 0
    ) {
      // Never collected: whoever looks now need not wait for the schedule
      await runner.startOne(entityRef);
      options.wake();
    }
  }

  async function loadLenses(): Promise<Lens[]> {
    const { items } = await lenses.list({ limit: ALL_LENSES });
    return Promise.all(
      items.map(({ alias, version }) => lenses.load(alias, version)),
    );
  }

  function collectorsFor(entity: Entity): ApiSchemas['EntityCollector'][] {
    return collectors.map(collector => ({
      id: collector.id,
      title: collector.title,
      connected: isCollectorConnected(collector, entity),
      simulated: collector.simulated,
      annotations: [...collector.annotations],
    }));
  }
}

function newest(facts: Fact[]): Date | undefined {
  return facts
    .map(({ observedAt }) => observedAt)
    .reduce<Date | undefined>(
      (latest, at) => (latest && latest >= at ? latest : at),
      undefined,
    );
}
