import { InputError, ConflictError, NotFoundError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  lensDraftPermission,
  lensPublishPermission,
  lensReadPermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { HttpAuthService } from '@backstage/backend-plugin-api';
import { parseOffset, printCursor } from '../database/cursor';
import { AddLensResult, LensVersionView } from '../lenses/LensLibrary';
import {
  lensToApi,
  lensUsageToApi,
  lensVersionToApi,
} from '../lenses/lensToApi';
import { actorOf } from '../permissions/actorOf';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { builtInMessage, orphansMessage, toRenames } from './lensDrafts';
import { audited } from './support/audited';
import { authorizeBasic } from './support/authorizeBasic';
import { draftError, parseDraftMatch } from './support/draftAtHand';
import { idempotent, repeatedResponse } from './support/idempotency';

const DEFAULT_LIMIT = 50;

/** The paths under `/lenses`. */
export function addLensRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, lenses, lensUsage, offer } = options;

  const authorize = (
    req: Parameters<HttpAuthService['credentials']>[0],
    permission: BasicPermission,
  ) => authorizeBasic(options, req, permission);

  async function versionOf(
    alias: string,
    version: string,
  ): Promise<LensVersionView> {
    const view = await lenses.getVersion(alias, version);
    if (!view) {
      throw new NotFoundError(
        `There is no version '${version}' of a lens '${alias}'`,
      );
    }
    return view;
  }

  router.get('/lenses', async (req, res) => {
    await authorize(req, lensReadPermission);
    // Nobody is reviewed with a draft, so only who looks after lenses asks for them
    const drafts = req.query.drafts ? await lenses.listUnpublished() : [];
    const all = [...(await offer.list()), ...drafts];
    const offset = parseOffset(req.query.cursor);
    const end = offset + (req.query.limit ?? DEFAULT_LIMIT);
    res.json({
      items: all.slice(offset, end).map(lensToApi),
      nextCursor: end < all.length ? printCursor(end) : undefined,
      totalItems: all.length,
    });
  });

  router.post('/lenses', async (req, res) => {
    const { alias, version, document, overlay, publish = false } = req.body;
    const { renames } = req.body;
    const credentials = await authorize(
      req,
      publish ? lensPublishPermission : lensDraftPermission,
    );
    const replaces = parseDraftMatch(req.header('If-Match'));
    const actor = actorOf(credentials);
    const result = await audited(
      auditor,
      {
        eventId: 'lens-create',
        request: req,
        meta: { alias, version, publish },
      },
      () =>
        lenses
          .add(
            {
              alias,
              version,
              document,
              overlay,
              publish,
              replaces,
              renames: renames && toRenames(renames),
            },
            actor,
            idempotent(req, actor, added => ({
              status: 201,
              body: lensVersionToApi(added),
            })),
          )
          .then(orThrow),
      ({ outcome }) => ({ outcome }),
    );
    switch (result.outcome) {
      case 'added':
        res.status(201).json(lensVersionToApi(result.version));
        break;
      case 'refused':
        res.status(422).json({ issues: result.issues });
        break;
      default: {
        const { status, body } = repeatedResponse(result);
        res.status(status).type('json').end(JSON.stringify(body));
      }
    }

    function orThrow(added: AddLensResult) {
      switch (added.outcome) {
        case 'draft_there':
        case 'draft_gone':
          throw draftError(added, { alias, version }, replaces);
        case 'version_taken':
          throw new ConflictError(
            `Version '${version}' of the lens '${alias}' is published with other content (checksum ${added.checksum}); take a new version number`,
          );
        case 'built_in':
          throw new ConflictError(builtInMessage(alias));
        case 'orphans':
          throw new ConflictError(orphansMessage(added.orphans));
        default:
          return added;
      }
    }
  });

  router.post('/lenses/lint', async (req, res) => {
    await authorize(req, lensReadPermission);
    const { document, overlay } = req.body;
    res.json({ issues: lenses.lint(document, overlay) });
  });

  router.get('/lenses/:alias/versions', async (req, res) => {
    await authorize(req, lensReadPermission);
    const page = await lenses.listVersions(req.params.alias, req.query);
    if (!page) {
      throw new NotFoundError(`There is no lens '${req.params.alias}'`);
    }
    res.json({ ...page, items: page.items.map(lensVersionToApi) });
  });

  router.get('/lenses/:alias/usage', async (req, res) => {
    const credentials = await authorize(req, lensReadPermission);
    const { alias } = req.params;
    const page = await lensUsage.list(
      alias,
      req.query,
      await access.listVisibility(credentials),
    );
    if (!page) {
      throw new NotFoundError(`There is no lens '${alias}'`);
    }
    res.json({ ...page, items: page.items.map(lensUsageToApi) });
  });

  router.get('/lenses/:alias/versions/:version', async (req, res) => {
    await authorize(req, lensReadPermission);
    const { alias, version } = req.params;
    res.json(lensVersionToApi(await versionOf(alias, version)));
  });

  router.get('/lenses/:alias/versions/:version/document', async (req, res) => {
    await authorize(req, lensReadPermission);
    const { alias, version } = req.params;
    const { record } = await versionOf(alias, version);
    // As bytes, so that nothing between here and there writes the text anew
    res
      .type('application/json')
      .attachment(`${alias}-${version}.json`)
      .end(Buffer.from(record.document, 'utf8'));
  });

  router.get('/lenses/:alias/diff', async (req, res) => {
    await authorize(req, lensReadPermission);
    const { alias } = req.params;
    const { from, to } = req.query;
    const result = await lenses.diff(alias, from, to);
    if (result.outcome === 'unknown_version') {
      if (!(await lenses.listVersions(alias, { limit: 1 }))) {
        throw new NotFoundError(`There is no lens '${alias}'`);
      }
      throw new InputError(
        `There is no version '${result.version}' of the lens '${alias}'`,
      );
    }
    res.json(result.diff);
  });
}
