import { createValidatedOpenApiRouterFromGeneratedEndpointMap } from '@backstage/backend-openapi-utils';
import { NotFoundError } from '@backstage/errors';
import express, { Router } from 'express';
import { EMPTY_FILTERS } from '../scorecards/selectCards';
import { LensReviewEndpoints, spec } from '../schema/openapi.generated';
import { addAnswerRoutes } from './answers';
import { addAttestationRoutes } from './attestations';
import { addAnswerTemplateRoutes } from './answerTemplates';
import { addCampaignRoutes } from './campaigns';
import { addExemptionRoutes } from './exemptions';
import { addCommentRoutes } from './comments';
import { addEvidenceRoutes } from './evidence';
import { addGateRoutes } from './gate';
import { addLensRoutes } from './lenses';
import { addGoalRoutes } from './goals';
import { addLensDraftRoutes } from './lensDrafts';
import { addLessonRoutes } from './lessons';
import { addLifecycleRoutes } from './lifecycle';
import { addMilestoneRoutes } from './milestones';
import { addOrganisationRoutes } from './organisation';
import { addProposalRoutes } from './proposals';
import { addReportRoutes } from './reports';
import { addReviewRoutes } from './reviews';
import { addReviewTextRoutes } from './reviewTexts';
import { RouterOptions } from './RouterOptions';
import { addScorecardRoutes } from './scorecards';
import { addScoreRoutes } from './scores';
import { addSharedAttestationRoutes } from './sharedAttestations';
import { addSprintRoutes } from './sprints';
import { addTaskRoutes } from './tasks';
import { addUpgradeRoutes } from './upgrades';
import { emptyFilters } from './support/emptyFilters';
import { jsonBody } from './support/jsonBody';
import { knownParameters } from './support/knownParameters';
import { refuseNul } from './support/refuseNul';

/** The paths of openapi.yaml; requests that break the contract do not get past it. */
export function createRouter(options: RouterOptions): Router {
  const contract =
    createValidatedOpenApiRouterFromGeneratedEndpointMap<LensReviewEndpoints>(
      spec,
      {
        // Bodies are read before, where too large and malformed ones get their own answers
        middleware: [(_req, _res, next) => next()],
      },
    );
  addLensRoutes(contract, options);
  addReviewRoutes(contract, options);
  addReviewTextRoutes(contract, options);
  addAnswerRoutes(contract, options);
  addProposalRoutes(contract, options);
  addAttestationRoutes(contract, options);
  addSharedAttestationRoutes(contract, options);
  addExemptionRoutes(contract, options);
  addMilestoneRoutes(contract, options);
  addSprintRoutes(contract, options);
  addTaskRoutes(contract, options);
  addLifecycleRoutes(contract, options);
  addCommentRoutes(contract, options);
  addAnswerTemplateRoutes(contract, options);
  addLessonRoutes(contract, options);
  addLensDraftRoutes(contract, options);
  addUpgradeRoutes(contract, options);
  addReportRoutes(contract, options);
  addGoalRoutes(contract, options);
  addScoreRoutes(contract, options);
  addEvidenceRoutes(contract, options);
  addScorecardRoutes(contract, options);
  addCampaignRoutes(contract, options);
  addGateRoutes(contract, options);
  addOrganisationRoutes(contract, options);

  const router = express.Router();
  router.use(jsonBody());
  router.use(refuseNul());
  router.use('/scorecards', knownParameters(spec, '/scorecards'));
  router.use('/scorecards', emptyFilters(EMPTY_FILTERS));
  router.use(contract);
  router.use(({ method, path }) => {
    throw new NotFoundError(`There is no ${method} ${path}`);
  });
  return router;
}
