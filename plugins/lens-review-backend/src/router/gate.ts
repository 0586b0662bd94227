import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  ApiSchemas,
  evaluateReviewGate,
  GateBaseline,
  GateCheck,
  gatePassed,
  lensReviewGatePermission,
} from '@lens-review/backstage-plugin-lens-review-common';
import { CallerCredentials } from '../permissions/actorOf';
import { Lens } from '../lenses/LensLibrary';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { readEntityRef } from './support/entityRefs';
import { goneError } from './support/goneError';

/** An entity and lens have at most one open review; closed ones come after it. */
const REVIEWS_LOOKED_AT = 200;

/** `POST /gate`: whether the review of an entity lets a change through. */
export function addGateRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, catalog, httpAuth, milestones, offer } = options;
  const { permissions, reviews } = options;

  router.post('/gate', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    await authorize(credentials);
    const { lens, baseline, ...gate } = req.body;
    const entityRef = readEntityRef(req.body.entityRef);
    refuseEmpty(req.body);
    await requireEntity(entityRef, lens, credentials);
    await offer.check(lens);

    const view = await openReview(entityRef, lens);
    if (view === undefined) {
      const missing: GateCheck = {
        demand: 'review',
        outcome: 'unknown',
        message: `${entityRef} has no open review with lens ${lens}; start one first.`,
        practices: [],
        questions: [],
      };
      res.json(resultOf(entityRef, lens, [missing]));
      return;
    }
    refuseUnknownPillars(gate.pillars, view.lens);
    refuseUnknownPractices(gate.requireMet, view.lens);
    const checks = evaluateReviewGate(
      gate,
      view.lens.compiled,
      view.result,
      baseline && (await lastMilestone(view.review.id)),
    );
    res.json(resultOf(entityRef, lens, checks, view.review.id));
  });

  async function authorize(credentials: CallerCredentials): Promise<void> {
    const [{ result }] = await permissions.authorize(
      [{ permission: lensReviewGatePermission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not have gates evaluated; it takes the permission ${lensReviewGatePermission.name}`,
      );
    }
  }

  /**
   * People need to be allowed to read the review, too. A build's token is held to
   * the one permission of the gate, and learns from it what the gate says only.
   */
  async function requireEntity(
    entityRef: string,
    lens: string,
    credentials: CallerCredentials,
  ): Promise<void> {
    if (credentials.principal.type === 'user') {
      await access.useEntity(entityRef, [lens], 'read', credentials);
      return;
    }
    const [entity] = await catalog.readEntities([entityRef]);
    if (entity === undefined) {
      throw new NotFoundError(`There is no entity '${entityRef}'`);
    }
  }

  /** Null where the review has no milestone yet. */
  async function lastMilestone(reviewId: string): Promise<GateBaseline | null> {
    const [last] = (await milestones.list(reviewId, { limit: 1 }))?.items ?? [];
    const view = last && (await milestones.get(reviewId, last.number));
    if (!view) {
      return null;
    }
    const { score, assurance } = view.snapshot.result.scores.overall;
    return {
      name: `milestone ${last.number} (${last.name})`,
      practices: view.snapshot.result.practices,
      score,
      assurance,
    };
  }

  async function openReview(entityRef: string, lensAlias: string) {
    const { items } = await reviews.list({
      entityRef,
      lensAlias,
      limit: REVIEWS_LOOKED_AT,
    });
    const open = items.find(({ status }) => status !== 'closed');
    if (open === undefined) {
      return undefined;
    }
    const view = await reviews.get(open.id);
    if (view === undefined) {
      throw goneError(open.id);
    }
    return view;
  }
}

/** A gate that asks nothing would let everything through. */
function refuseEmpty(gate: ApiSchemas['GateRequest']): void {
  const asked = [
    gate.minScore,
    gate.minAssurance,
    gate.maxHighRisks,
    gate.noConflicts || undefined,
    gate.pillars,
    gate.baseline,
    gate.requireMet,
  ];
  if (asked.every(demand => demand === undefined)) {
    throw new InputError(
      'The gate asks nothing; give at least one of minScore, minAssurance, maxHighRisks, noConflicts, pillars, baseline, requireMet',
    );
  }
}

function refuseUnknownPillars(
  pillars: string[] | undefined,
  { compiled }: Lens,
): void {
  const known = compiled.pillars.map(({ id }) => id);
  const unknown = (pillars ?? []).filter(id => !known.includes(id));
  if (unknown.length > 0) {
    throw new InputError(
      `The lens has no pillar ${unknown.join(', ')}; it has ${known.join(
        ', ',
      )}`,
    );
  }
}

function refuseUnknownPractices(
  names: string[] | undefined,
  { compiled }: Lens,
): void {
  const known = new Set(
    compiled.questions.flatMap(({ practices }) =>
      practices.map(({ questionId, choiceId }) => `${questionId}/${choiceId}`),
    ),
  );
  const unknown = (names ?? []).filter(name => !known.has(name));
  if (unknown.length > 0) {
    throw new InputError(
      `The lens has no practice ${unknown.join(
        ', ',
      )}; a practice is named as questionId/choiceId`,
    );
  }
}

function resultOf(
  entityRef: string,
  lens: string,
  checks: GateCheck[],
  reviewId?: string,
): ApiSchemas['GateResult'] {
  return {
    passed: gatePassed(checks),
    reasons: checks
      .filter(({ outcome }) => outcome !== 'passed')
      .map(({ message }) => message),
    checks,
    entityRef,
    lens,
    reviewId,
  };
}
