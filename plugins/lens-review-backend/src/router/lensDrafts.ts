import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  lensDraftPermission,
  LensPlace,
  lensPublishPermission,
  LensRename,
} from '@lens-review/backstage-plugin-lens-review-common';
import { NoDraft } from '../lenses/LensDrafts';
import { lensVersionToApi } from '../lenses/lensToApi';
import { actorOf } from '../permissions/actorOf';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { authorizeBasic } from './support/authorizeBasic';
import { draftError, parseDraftMatch } from './support/draftAtHand';

/** The paths that make a draft of a lens out of lessons, and publish it. */
export function addLensDraftRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, lensDrafts, lenses, lessons } = options;

  router.post('/lenses/:alias/drafts', async (req, res) => {
    const { alias } = req.params;
    const { from, version, edits, lessons: lessonIds = [] } = req.body;
    const result = await audited(
      auditor,
      { eventId: 'lens-draft', request: req, meta: { alias, version } },
      async () => {
        const credentials = await authorizeBasic(
          options,
          req,
          lensDraftPermission,
        );
        const replaces = parseDraftMatch(req.header('If-Match'));
        await Promise.all(
          lessonIds.map(async id => {
            const lesson = await lessons.find(id);
            if (!lesson || lesson.lensAlias !== alias) {
              throw new InputError(
                `There is no lesson '${id}' about the lens '${alias}'`,
              );
            }
            await access.readReview(lesson.reviewId, credentials);
          }),
        );
        const draft = await lensDrafts.create(
          { alias, from, version, replaces, edits, lessons: lessonIds },
          actorOf(credentials),
        );
        switch (draft.outcome) {
          case 'added':
          case 'refused':
            return draft;
          case 'unknown_version':
            throw new NotFoundError(
              from === undefined
                ? `There is no lens '${alias}'`
                : `There is no version '${from}' of a lens '${alias}'`,
            );
          case 'impossible':
            throw new InputError(draft.message);
          case 'draft_there':
          case 'draft_gone':
            throw draftError(draft, { alias, version }, replaces);
          case 'built_in':
            throw new ConflictError(builtInMessage(alias));
          default:
            throw new ConflictError(
              `Version '${version}' of the lens '${alias}' is published already; take a new version number`,
            );
        }
      },
      ({ outcome }) => ({ outcome }),
    );
    if (result.outcome === 'refused') {
      res.status(422).json({ issues: result.issues });
    } else {
      res.status(201).json(lensVersionToApi(result.version));
    }
  });

  router.delete('/lenses/:alias/versions/:version', async (req, res) => {
    const { alias, version } = req.params;
    await audited(
      auditor,
      { eventId: 'lens-draft-delete', request: req, meta: { alias, version } },
      async () => {
        await authorizeBasic(options, req, lensDraftPermission);
        const result = await lensDrafts.remove(alias, version);
        if (result.outcome !== 'done') {
          throw noDraftError(result, alias, version);
        }
      },
    );
    res.status(204).end();
  });

  router.get('/lenses/:alias/versions/:version/publish', async (req, res) => {
    const { alias, version } = req.params;
    await authorizeBasic(options, req, lensPublishPermission);
    const result = await lensDrafts.preview(alias, version);
    if (result.outcome !== 'done') {
      throw noDraftError(result, alias, version);
    }
    res.json(result.value);
  });

  router.post('/lenses/:alias/versions/:version/publish', async (req, res) => {
    const { alias, version } = req.params;
    const { renames } = req.body;
    const published = await audited(
      auditor,
      { eventId: 'lens-publish', request: req, meta: { alias, version } },
      async () => {
        await authorizeBasic(options, req, lensPublishPermission);
        const result = await lenses.publish(
          alias,
          version,
          renames && toRenames(renames),
        );
        switch (result.outcome) {
          case 'added':
            return result.version;
          case 'orphans':
            throw new ConflictError(orphansMessage(result.orphans));
          default:
            throw noDraftError(result, alias, version);
        }
      },
    );
    res.json(lensVersionToApi(published));
  });
}

function noDraftError(
  { outcome }: NoDraft,
  alias: string,
  version: string,
): Error {
  return outcome === 'published_before'
    ? new ConflictError(
        `Version '${version}' of the lens '${alias}' is published already`,
      )
    : new NotFoundError(
        `There is no version '${version}' of a lens '${alias}'`,
      );
}

/** Why an alias cannot be taken as it is. */
export function builtInMessage(alias: string): string {
  return `The lens '${alias}' comes with the software; give your version a suffix after a plus, e.g. 1.0.0+ours.1, or take another alias`;
}

/** Why a version cannot be published, and what to do. */
export function orphansMessage(orphans: LensPlace[]): string {
  const shown = orphans
    .slice(0, 10)
    .map(({ questionId, choiceId }) =>
      choiceId === undefined ? questionId : `${questionId}/${choiceId}`,
    )
    .join(', ');
  const more = orphans.length > 10 ? ` and ${orphans.length - 10} more` : '';
  return `Open reviews answered ${shown}${more}, which this version does not ask. Say in renames where each goes, or that it is let go (without to)`;
}

/** Renames as the contract has them: without `to`, something is let go. */
export function toRenames(
  renames: { from: LensPlace; to?: LensPlace }[],
): LensRename[] {
  return renames.map(({ from, to }) => ({ from, to: to ?? null }));
}
