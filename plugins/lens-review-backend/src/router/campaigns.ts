import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { lensReviewCampaignManagePermission } from '@lens-review/backstage-plugin-lens-review-common';
import { CampaignResult, CampaignView } from '../campaigns/CampaignService';
import { campaignToApi } from '../campaigns/campaignToApi';
import {
  DEFAULT_LIMIT,
  nameQuery,
  parseOffset,
  toPage,
} from '../database/cursor';
import { actorOf, CallerCredentials } from '../permissions/actorOf';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { authorizeBasic } from './support/authorizeBasic';
import { readCampaignPlan } from './support/campaignPlan';
import { readEntityRef } from './support/entityRefs';
import { PreconditionFailedError } from './support/HttpError';
import { idempotent, repeatedResponse } from './support/idempotency';
import { parseIfMatch } from './support/revision';

/**
 * The paths under `/campaigns`. Who may see none of the components of a campaign
 * does not see the campaign either, unless it is theirs to manage.
 */
export function addCampaignRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, campaigns, httpAuth, offer, permissions } = options;

  async function mayManage(credentials: CallerCredentials): Promise<boolean> {
    const [decision] = await permissions.authorize(
      [{ permission: lensReviewCampaignManagePermission }],
      { credentials },
    );
    return decision.result === AuthorizeResult.ALLOW;
  }

  router.get('/campaigns', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { status, entityRef: text, limit = DEFAULT_LIMIT } = req.query;
    const entityRef = text === undefined ? undefined : readEntityRef(text);
    const name = nameQuery('campaigns', { status, entityRef });
    const offset = parseOffset(req.query.cursor, name);
    const manage = await mayManage(credentials);
    const { entityRefs, reviews } = await access.listVisibility(
      credentials,
      entityRef,
    );
    const seen = (await campaigns.list(status, { entityRefs, reviews })).filter(
      view =>
        entityRef === undefined
          ? isVisible(view, manage)
          : view.progress.total > 0,
    );
    const page = toPage(
      seen.slice(offset, offset + limit + 1),
      offset,
      limit,
      name,
    );
    res.json({
      ...page,
      items: page.items.map(campaignToApi),
      totalItems: seen.length,
      permissions: { manage },
    });
  });

  router.post('/campaigns', async (req, res) => {
    const plan = readCampaignPlan(req.body);
    const { status, body } = await audited(
      auditor,
      {
        eventId: 'campaign-create',
        request: req,
        meta: { title: plan.title, lens: plan.lensAlias },
      },
      async () => {
        const credentials = await authorizeBasic(
          options,
          req,
          lensReviewCampaignManagePermission,
        );
        await offer.check(plan.lensAlias);
        const actor = actorOf(credentials);
        const respond = (view: CampaignView) => ({
          status: 201,
          body: campaignToApi(view),
        });
        const result = await campaigns.create(
          plan,
          actor,
          await access.listVisibility(credentials),
          idempotent(req, actor, respond),
        );
        return result.outcome === 'repeated' || result.outcome === 'key_reused'
          ? repeatedResponse(result)
          : respond(doneOf(result, ''));
      },
    );
    res.status(status).type('json').end(JSON.stringify(body));
  });

  router.get('/campaigns/:campaignId', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { campaignId } = req.params;
    const manage = await mayManage(credentials);
    const visibility = await access.listVisibility(credentials);
    const view = await campaigns.get(campaignId, visibility);
    if (!view || !isVisible(view, manage)) {
      throw notFound(campaignId);
    }
    const practices = await campaigns.practices(view.campaign, visibility);
    res.json({
      campaign: campaignToApi(view),
      practices: practices.map(({ questionId, choiceId, title, done }) => ({
        questionId,
        choiceId,
        title,
        done,
      })),
      points: await campaigns.points(view, visibility),
      permissions: { manage },
    });
  });

  router.put('/campaigns/:campaignId', async (req, res) => {
    const { campaignId } = req.params;
    const view = await audited(
      auditor,
      { eventId: 'campaign-update', request: req, meta: { campaignId } },
      async () => {
        const credentials = await authorizeBasic(
          options,
          req,
          lensReviewCampaignManagePermission,
        );
        const revision = parseIfMatch(req.header('If-Match'));
        const plan = readCampaignPlan(req.body);
        await offer.check(plan.lensAlias);
        const result = await campaigns.update(
          campaignId,
          revision,
          plan,
          actorOf(credentials),
          await access.listVisibility(credentials),
        );
        return doneOf(result, campaignId);
      },
    );
    res.json(campaignToApi(view));
  });

  router.post('/campaigns/:campaignId/end', async (req, res) => {
    const { campaignId } = req.params;
    const view = await audited(
      auditor,
      { eventId: 'campaign-end', request: req, meta: { campaignId } },
      async () => {
        const credentials = await authorizeBasic(
          options,
          req,
          lensReviewCampaignManagePermission,
        );
        const revision = parseIfMatch(req.header('If-Match'));
        const result = await campaigns.end(
          campaignId,
          revision,
          actorOf(credentials),
          await access.listVisibility(credentials),
        );
        return doneOf(result, campaignId);
      },
      ({ progress }) => ({ ...progress }),
    );
    res.json(campaignToApi(view));
  });
}

function isVisible({ progress }: CampaignView, manage: boolean): boolean {
  return manage || progress.total > 0;
}

function doneOf(result: CampaignResult, id: string): CampaignView {
  switch (result.outcome) {
    case 'done':
      return result.view;
    case 'refused':
      throw new InputError(result.message);
    case 'stale':
      throw new PreconditionFailedError(
        'Somebody else changed the campaign meanwhile; load it again',
      );
    case 'ended':
      throw new ConflictError('The campaign has ended and does not change');
    default:
      throw notFound(id);
  }
}

function notFound(id: string): NotFoundError {
  return new NotFoundError(`There is no campaign '${id}'`);
}
