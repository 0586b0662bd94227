import { InputError } from '@backstage/errors';
import { GroupBy } from '../scorecards/ScorecardQueries';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { componentFilterReader } from './support/componentFilter';
import { readEntityRef } from './support/entityRefs';

/** The paths under `/scorecards` that look at many components at once. */
export function addOrganisationRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, collectors, httpAuth, offer, scorecards, trend } = options;
  const readFilter = componentFilterReader(options);

  router.get('/scorecards/summary', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const filter = await readFilter(req.query);
    const summary = await scorecards.getSummary(
      filter,
      await access.listVisibility(credentials),
    );
    res.json({ ...summary, ladder: options.levels });
  });

  router.get('/scorecards/practices', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { limit, cursor, orderBy } = req.query;
    const filter = await readFilter(req.query);
    res.json(
      await scorecards.listPractices(
        { ...filter, limit, cursor, orderBy },
        await access.listVisibility(credentials),
      ),
    );
  });

  router.get('/scorecards/evidence', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const filter = await readFilter(req.query);
    res.json(
      await scorecards.listEvidenceGaps(
        collectors,
        filter,
        await access.listVisibility(credentials),
      ),
    );
  });

  router.get('/scorecards/trend', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { lens, by, from, to, limit, cursor } = req.query;
    await offer.check(lens);
    const group = readGroup(by, req.query.group);
    res.json(
      await trend.list(
        { lens, by, group, from, to, limit, cursor },
        new Date(),
        await access.listVisibility(credentials),
      ),
    );
  });
}

function readGroup(
  by: GroupBy | undefined,
  group: string | undefined,
): string | undefined {
  if (group === undefined) {
    return undefined;
  }
  switch (by) {
    case undefined:
      throw new InputError('group goes with by');
    case 'owner':
      return group && readEntityRef(group, 'group');
    case 'system':
    case 'domain':
      return group && readEntityRef(group, by);
    default:
      return group;
  }
}
