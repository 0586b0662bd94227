// Written from openapi.yaml by `yarn build:openapi`; changes made here are lost.

export interface paths {
    "/lenses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lenses of the library with their newest published version */
        get: operations["listLenses"];
        put?: never;
        /** Add a lens version; 412 or 428 where it would replace a draft unasked */
        post: operations["createLens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a lens without storing it */
        post: operations["lintLens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of a lens, newest first */
        get: operations["listLensVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version with its pillars, phases and questions */
        get: operations["getLensVersion"];
        put?: never;
        post?: never;
        /** Throw a draft away; its lessons are open again */
        delete: operations["deleteLensDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/answer-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers under a name that reviews with the lens may start with, by name */
        get: operations["listAnswerTemplates"];
        put?: never;
        /** Keep what people decided in a review under a name */
        post: operations["createAnswerTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/answer-templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a template; reviews that started with it stay as they are */
        delete: operations["deleteAnswerTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts and versions of a lens, newest first, with how many open reviews follow each */
        get: operations["getLensUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/versions/{version}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lens file byte for byte as it came */
        get: operations["getLensDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions */
        get: operations["diffLens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reviews that the caller may read */
        get: operations["listReviews"];
        put?: never;
        /** Start a review */
        post: operations["createReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A review whole */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the lens of a review says of its questions and practices
         * @description They stay as they are while the review follows one version of its lens, so that they need not travel with every answer
         */
        get: operations["getReviewTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/answers/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer one question; what is left out stays as it is */
        put: operations["putAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/proposals/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over what evidence supports */
        post: operations["acceptProposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attestations of a review, in force or run out */
        get: operations["listAttestations"];
        put?: never;
        /** Name a document that shows a practice is followed */
        post: operations["createAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scores of a review */
        get: operations["getScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed and why, newest first */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/improvements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Next steps, the most rewarding first */
        get: operations["getImprovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exemptions and dismissals of a review, newest first */
        get: operations["listExemptions"];
        put?: never;
        /** Ask not to follow a practice, or to dismiss a contradiction that only stands */
        post: operations["createExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/exemptions/{exemptionId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the same again until a later day */
        post: operations["renewExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/exemptions/{exemptionId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve what somebody else asked for; from now on it holds */
        post: operations["approveExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/exemptions/{exemptionId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse what somebody else asked for */
        post: operations["refuseExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/exemptions/{exemptionId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one that holds, or withdraw a request */
        post: operations["revokeExemption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Milestones of a review, newest first */
        get: operations["listMilestones"];
        put?: never;
        /** Keep the review as it is now, for ever */
        post: operations["createMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/milestones/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two milestones, or one with the review as it is where `to` is left out */
        get: operations["diffMilestones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/milestones/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A milestone with the scores and practices it keeps, computed again from it alone */
        get: operations["getMilestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/sprint-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to look at after a sprint, at most ten items unless more are asked for, the worst first */
        get: operations["getSprintCheck"];
        put?: never;
        /** Close the sprint with a milestone of its name; always possible */
        post: operations["closeSprint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Next steps that somebody takes care of, open ones first */
        get: operations["listTasks"];
        put?: never;
        /** Give a next step an owner and a day */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a task; what is left out stays, null takes it away */
        put: operations["updateTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/tasks/{taskId}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an issue of a task in the component's repository; a task that has one is answered as it is */
        post: operations["makeTaskIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/tasks/{taskId}/issue/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the state of a task's issue now */
        post: operations["refreshTaskIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the review stands, and what changed since it was signed off */
        get: operations["getSignOff"];
        put?: never;
        /** Sign off what somebody else wrote */
        post: operations["signOffReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the review to a reviewer */
        post: operations["submitReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a submitted review back */
        post: operations["requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the review for ever, with a milestone */
        post: operations["closeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on the review and its questions, oldest first */
        get: operations["listComments"];
        put?: never;
        /** Say something about a question, or the review */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/comments/{commentId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a comment as dealt with */
        post: operations["resolveComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was learned in this review, newest first */
        get: operations["listReviewLessons"];
        put?: never;
        /** Say what was learned, and about which practices */
        post: operations["createLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns about components that the caller may read, running ones first */
        get: operations["listCampaigns"];
        put?: never;
        /** Start a campaign */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign with its practices and one point a day */
        get: operations["getCampaign"];
        /** Change a running campaign; 412 where somebody was faster */
        put: operations["updateCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a running campaign; its numbers stay as they are; 412 where somebody was faster */
        post: operations["endCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lessons of all reviews that the caller may read, newest first */
        get: operations["listLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a lesson aside, or take it back */
        put: operations["updateLesson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a draft of a lens version out of an older one and some edits; 412 or 428 where it would take the place of a draft unasked */
        post: operations["createLensDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lenses/{alias}/versions/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What publishing a draft would change, and which answers it would orphan */
        get: operations["previewPublication"];
        put?: never;
        /** Publish a draft; minor changes reach open reviews at once, major ones by upgrade */
        post: operations["publishLens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/upgrade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What going to a newer version of the lens would change */
        get: operations["previewUpgrade"];
        put?: never;
        /** Take a milestone and go to a newer version of the lens */
        post: operations["upgradeReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A review, or one of its milestones, for people who never saw the portal */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The business outcome, and where each target stands */
        get: operations["getGoals"];
        /** Set the outcome and its targets; 412 where somebody was faster */
        put: operations["setGoals"];
        post?: never;
        /** Take outcome and targets away; 412 where somebody was faster */
        delete: operations["clearGoals"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/roadmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per pillar and phase what is done, what is next, until when and by whom */
        get: operations["getRoadmap"];
        /** Set days and owners of the cells that are named; a cell without both is cleared */
        put: operations["setRoadmap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews/{id}/attestations/{attestationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an attestation that a person made */
        post: operations["withdrawAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts about an entity with their provenance */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/evidence/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What facts about an entity were from when on, newest first */
        get: operations["getEvidenceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/evidence/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Collect the evidence of an entity again */
        post: operations["refreshEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What evidence says about every practice of a lens, also before a review is started */
        get: operations["getVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is attested of a group, system or domain for its components */
        get: operations["listSharedAttestations"];
        put?: never;
        /** Name a document that shows a practice is followed by all components of a group, system or domain */
        post: operations["createSharedAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/entities/{kind}/{namespace}/{name}/attestations/{attestationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an attestation that a person made for all components */
        post: operations["withdrawSharedAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/collectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each collector reads, when it last ran, what failed */
        get: operations["listCollectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a collection run is */
        get: operations["getCollectionRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every ML component in scope with its scores */
        get: operations["listComponentScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/components.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same rows as comma-separated values */
        get: operations["exportComponentScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One row a group, with what is nested in it rolled up */
        get: operations["listGroupScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the review of an entity lets a change through, and why not */
        post: operations["evaluateGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a set of components comes to as a whole */
        get: operations["getScorecardSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many reviews stand where with each practice */
        get: operations["listPracticeScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which evidence does not arrive, and why */
        get: operations["listEvidenceGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scorecards/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What groups were at the end of each day, and are today */
        get: operations["listTrendPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        GateRequest: {
            entityRef: string;
            /** @description Alias of the lens */
            lens: string;
            minScore?: number;
            minAssurance?: number;
            /** @description Questions that may be effectively HIGH or unanswered, in the named pillars */
            maxHighRisks?: number;
            /** @description Nothing may be claimed that evidence contradicts */
            noConflicts?: boolean;
            /** @description Pillars whose risks count; all if not given. Without maxHighRisks none may be high */
            pillars?: string[];
            /** @description Practices, each as questionId/choiceId, that must be met by evidence or a document; a claim alone does not do */
            requireMet?: string[];
            /**
             * @description What the review must not be worse than, the last milestone
             * @enum {string}
             */
            baseline?: "milestone";
        };
        GateResult: {
            passed: boolean;
            /** @description A sentence for each demand that did not pass */
            reasons: string[];
            checks: components["schemas"]["GateCheck"][];
            entityRef: string;
            lens: string;
            /** @description The open review that was judged */
            reviewId?: string;
        };
        GateCheck: {
            /** @enum {string} */
            demand: "review" | "score" | "assurance" | "high_risks" | "conflicts" | "regression" | "support";
            /** @enum {string} */
            outcome: "passed" | "failed" | "unknown";
            message: string;
            /** @description Each as questionId/choiceId */
            practices: string[];
            questions: string[];
        };
        Error: {
            error: {
                name: string;
                message: string;
            } & {
                [key: string]: unknown;
            };
            request?: {
                [key: string]: unknown;
            };
            response?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Lens: {
            alias: string;
            name: string;
            description: string;
            version: string;
            builtIn: boolean;
            questionCount: number;
            practiceCount: number;
            /** Format: date-time */
            publishedAt?: string;
        };
        LensList: {
            items: components["schemas"]["Lens"][];
            nextCursor?: string;
            totalItems: number;
        };
        LensRef: {
            alias: string;
            version: string;
            name: string;
        };
        LensVersion: {
            alias: string;
            version: string;
            name: string;
            description: string;
            checksum: string;
            /** @enum {string} */
            status: "draft" | "published";
            builtIn: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            publishedAt?: string;
            pillars: components["schemas"]["LensPillar"][];
            phases: components["schemas"]["LensPhase"][];
            issues: components["schemas"]["LensIssue"][];
        };
        LensVersionList: {
            items: components["schemas"]["LensVersion"][];
            nextCursor?: string;
            totalItems: number;
        };
        LensPillar: {
            id: string;
            name: string;
            questions: components["schemas"]["LensQuestion"][];
        };
        LensPhase: {
            id: string;
            name: string;
        };
        LensQuestion: {
            id: string;
            title: string;
            description?: string;
            phaseId?: string;
            helpText?: string;
            helpUrl?: string;
            choices: components["schemas"]["LensChoice"][];
        };
        LensChoice: {
            id: string;
            title: string;
            none: boolean;
            description?: string;
            url?: string;
            improvement?: string;
            improvementUrl?: string;
            /** @enum {string} */
            levelOfRisk?: "High" | "Medium" | "Low";
            weight?: number;
            /** @enum {string} */
            effort?: "S" | "M" | "L";
            /** @description The organisation follows it, so that what is attested of a group, system or domain holds for its components */
            organisational?: boolean;
            evidence?: components["schemas"]["LensEvidence"];
        };
        /** @description Which facts would prove the practice, and why */
        LensEvidence: {
            /** @enum {string} */
            strength: "full" | "partial";
            why: string;
            facts: string[];
            /** @description The expression itself; only of a lens version */
            supports?: {
                [key: string]: unknown;
            };
            refutes?: {
                [key: string]: unknown;
            };
        };
        LensIssue: {
            /** @enum {string} */
            severity: "error" | "warning";
            code: string;
            path: string;
            line?: number;
            column?: number;
            message: string;
        };
        LensIssues: {
            issues: components["schemas"]["LensIssue"][];
        };
        CreateLensRequest: {
            alias: string;
            version: string;
            document: string | {
                [key: string]: unknown;
            };
            overlay?: string | {
                [key: string]: unknown;
            };
            publish?: boolean;
            renames?: components["schemas"]["LensRename"][];
        };
        LintLensRequest: {
            document: string | {
                [key: string]: unknown;
            };
            overlay?: string | {
                [key: string]: unknown;
            };
        };
        LensDiff: {
            alias: string;
            from: string;
            to: string;
            /** @enum {string} */
            kind: "none" | "minor" | "major";
            changes: components["schemas"]["LensChange"][];
        };
        LensChange: {
            /** @enum {string} */
            change: "added" | "changed" | "removed";
            /** @enum {string} */
            what: "lens" | "pillar" | "question" | "choice" | "rules" | "overlay";
            pillarId?: string;
            questionId?: string;
            choiceId?: string;
            title?: string;
            fields?: string[];
        };
        /** @enum {string} */
        ReviewStatus: "draft" | "in_review" | "signed_off" | "closed";
        ReviewSummary: {
            id: string;
            entityRef: string;
            lens: components["schemas"]["LensRef"];
            status: components["schemas"]["ReviewStatus"];
            revision: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            level: string;
        };
        ReviewList: {
            items: components["schemas"]["ReviewSummary"][];
            nextCursor?: string;
            totalItems: number;
        };
        CreateReviewRequest: {
            entityRef: string;
            lens: string;
            from?: string;
            /** @description Id of a template of answers */
            template?: string;
        };
        Review: {
            id: string;
            entityRef: string;
            lens: components["schemas"]["LensRef"];
            status: components["schemas"]["ReviewStatus"];
            revision: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            pillars: components["schemas"]["ReviewPillar"][];
            phases: components["schemas"]["LensPhase"][];
            questions: components["schemas"]["Question"][];
            scores: components["schemas"]["Scores"];
            proposals: number;
            conflicts: number;
            permissions: components["schemas"]["ReviewPermissions"];
        };
        /** @description Of every question and practice of the lens that a review follows */
        ReviewTexts: {
            lens: components["schemas"]["LensRef"];
            questions: components["schemas"]["QuestionTexts"][];
        };
        QuestionTexts: {
            id: string;
            description?: string;
            helpText?: string;
            helpUrl?: string;
            choices: components["schemas"]["ChoiceTexts"][];
        };
        ChoiceTexts: {
            id: string;
            description?: string;
            url?: string;
            improvement?: string;
            improvementUrl?: string;
        };
        ReviewPillar: {
            id: string;
            name: string;
        };
        /** @description What the caller may do */
        ReviewPermissions: {
            update: boolean;
        };
        Question: {
            id: string;
            pillarId: string;
            phaseId?: string;
            title: string;
            revision: number;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: string;
            applicable: boolean;
            notApplicableReason?: components["schemas"]["NotApplicableReason"];
            note?: string;
            inconsistent: boolean;
            risk: components["schemas"]["Risk"];
            effectiveRisk: components["schemas"]["Risk"];
            choices: components["schemas"]["Choice"][];
        };
        /** @enum {string} */
        Risk: "HIGH" | "MEDIUM" | "NONE" | "UNANSWERED" | "NOT_APPLICABLE";
        /** @enum {string} */
        NotApplicableReason: "OUT_OF_SCOPE" | "BUSINESS_PRIORITIES" | "ARCHITECTURE_CONSTRAINTS" | "OTHER" | "NONE";
        /** @enum {string} */
        ChoiceState: "undecided" | "selected" | "unselected" | "not_applicable";
        Choice: {
            id: string;
            title: string;
            none: boolean;
            state: components["schemas"]["ChoiceState"];
            reason?: components["schemas"]["NotApplicableReason"];
            note?: string;
            /** @enum {string} */
            decidedBy?: "person" | "system" | "copied";
            /** @enum {string} */
            levelOfRisk?: "High" | "Medium" | "Low";
            weight?: number;
            organisational?: boolean;
            practice?: components["schemas"]["Practice"];
        };
        /** @enum {string} */
        Verdict: "supported" | "contradicted" | "unknown" | "none";
        /** @enum {string} */
        Strength: "full" | "partial";
        /** @enum {string} */
        PracticeState: "met" | "not_met" | "unknown" | "not_applicable" | "exempt";
        Practice: {
            state: components["schemas"]["PracticeState"];
            /** @enum {string|null} */
            assurance: "measured" | "documented" | "claimed" | null;
            verdict: components["schemas"]["Verdict"];
            strength?: components["schemas"]["Strength"];
            /** @enum {string} */
            standing?: "last_seen" | "withdrawn";
            why?: string;
            explanation: components["schemas"]["Condition"][];
            proposal: boolean;
            conflict: boolean;
            attested: boolean;
            attestations?: components["schemas"]["PracticeAttestation"][];
            exempted: boolean;
            dismissed?: boolean;
        };
        /** @description A document in force; of one from a group, system or domain that the caller may not read only that there is one */
        PracticeAttestation: {
            url?: string;
            title?: string;
            /** Format: date-time */
            validUntil: string;
            inherited: boolean;
            /** @description Group, system or domain */
            inheritedFrom?: string;
        };
        Condition: {
            /** @enum {string} */
            side: "supports" | "refutes";
            fact: string;
            expected: string;
            /** @enum {string} */
            outcome: "true" | "false" | "unknown";
            observed: components["schemas"]["Fact"][];
            /** @description What is written and what runs answer differently; what runs counts. */
            drift?: boolean;
        };
        Fact: {
            id?: string;
            entityRef: string;
            collector: string;
            /** @enum {string} */
            kind: "observed" | "declared";
            name: string;
            resource: string | null;
            /** @enum {string} */
            outcome: "value" | "absent" | "unknown";
            value?: unknown;
            unit?: string;
            reason?: string;
            source: string;
            /** Format: date-time */
            observedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            withdrawnAt?: string;
            viaEntityRef?: string;
            lastFailure?: components["schemas"]["FactFailure"];
        };
        /** @description What a fact was from an instant on */
        FactHistoryRow: {
            id: string;
            factId: string;
            /** Format: date-time */
            at: string;
            collector: string;
            name: string;
            resource: string | null;
            /** @enum {string} */
            outcome: "value" | "absent" | "unknown";
            value?: unknown;
            unit?: string;
            reason?: string;
            source: string;
            withdrawn: boolean;
        };
        FactHistoryList: {
            items: components["schemas"]["FactHistoryRow"][];
            nextCursor?: string;
            totalItems: number;
        };
        FactFailure: {
            reason: string;
            /** Format: date-time */
            at: string;
        };
        RiskCounts: {
            HIGH: number;
            MEDIUM: number;
            NONE: number;
            UNANSWERED: number;
            NOT_APPLICABLE: number;
        };
        Scores: {
            /** Format: date-time */
            computedAt: string;
            /** Format: date-time */
            validUntil?: string;
            lens: components["schemas"]["LensRef"];
            overall: components["schemas"]["OverallScore"];
            pillars: components["schemas"]["PillarScore"][];
            phases: components["schemas"]["PhaseScore"][];
            cells: components["schemas"]["CellScore"][];
        };
        OverallScore: {
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            risk: components["schemas"]["RiskCounts"];
            effectiveRisk: components["schemas"]["RiskCounts"];
            level: string;
            nextLevel?: components["schemas"]["NextLevel"];
            pillarsLeftOut: string[];
        };
        NextLevel: {
            level: string;
            missing: components["schemas"]["MissingForLevel"][];
        };
        MissingForLevel: {
            /** @enum {string} */
            condition: "pillar_without_score" | "scope" | "score" | "assurance" | "high_risk";
            wanted?: number;
            is?: number | null;
            pillars?: string[];
            questions?: string[];
        };
        PillarScore: {
            id: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            risk: components["schemas"]["RiskCounts"];
            effectiveRisk: components["schemas"]["RiskCounts"];
        };
        PhaseScore: {
            id: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            risk: components["schemas"]["RiskCounts"];
            effectiveRisk: components["schemas"]["RiskCounts"];
        };
        CellScore: {
            pillarId: string;
            phaseId: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            risk: components["schemas"]["RiskCounts"];
            effectiveRisk: components["schemas"]["RiskCounts"];
        };
        AnswerUpdate: {
            applicable?: boolean;
            notApplicableReason?: components["schemas"]["NotApplicableReason"];
            note?: string;
            choices?: {
                [key: string]: components["schemas"]["ChoiceUpdate"];
            };
        };
        ChoiceUpdate: {
            state?: components["schemas"]["ChoiceState"];
            reason?: components["schemas"]["NotApplicableReason"];
            note?: string;
        };
        PracticeRef: {
            questionId: string;
            choiceId: string;
        };
        AcceptProposalsRequest: {
            practices?: components["schemas"]["PracticeRef"][];
        };
        AcceptProposalsResponse: {
            accepted: components["schemas"]["PracticeRef"][];
            skipped: components["schemas"]["SkippedPractice"][];
        };
        SkippedPractice: {
            practice: components["schemas"]["PracticeRef"];
            reason: string;
        };
        /** @description A document has a url, a title, or both */
        CreateAttestationRequest: {
            questionId: string;
            choiceId: string;
            url?: string;
            title?: string;
            /** Format: date-time */
            validUntil?: string;
        };
        Attestation: {
            id: string;
            questionId: string;
            choiceId: string;
            url?: string;
            /** @description What the document is called */
            title?: string;
            /** Format: date-time */
            validFrom: string;
            /** Format: date-time */
            validUntil: string;
            /** @enum {string} */
            source: "person" | "annotation";
            createdBy: string;
            inForce: boolean;
        };
        AttestationList: {
            items: components["schemas"]["Attestation"][];
            totalItems: number;
        };
        /** @description A document has a url, a title, or both */
        CreateSharedAttestationRequest: {
            lens: string;
            questionId: string;
            choiceId: string;
            url?: string;
            title?: string;
            /** Format: date-time */
            validUntil?: string;
        };
        /** @description A practice that the organisation follows once for all */
        SharedPractice: {
            questionId: string;
            choiceId: string;
            title: string;
            questionTitle: string;
            url?: string;
        };
        SharedAttestationPermissions: {
            attest: boolean;
        };
        /** @description What is attested of a group, system or domain for its components */
        SharedAttestationList: {
            entityRef: string;
            lens: components["schemas"]["LensRef"];
            items: components["schemas"]["Attestation"][];
            totalItems: number;
            practices: components["schemas"]["SharedPractice"][];
            /** @description ML components that they hold for */
            components: number;
            permissions: components["schemas"]["SharedAttestationPermissions"];
        };
        /** @enum {string} */
        HistoryCause: "created" | "answer" | "proposal" | "attestation" | "exemption" | "dismissal" | "fact" | "expiry" | "lens_version" | "settings" | "milestone" | "task" | "sign_off" | "lesson" | "goal";
        HistoryRow: {
            id: string;
            /** Format: date-time */
            at: string;
            cause: components["schemas"]["HistoryCause"];
            action?: string;
            actor: string;
            subject?: string;
            detail?: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            level: string;
            effectiveRisk: components["schemas"]["RiskCounts"];
            practices: components["schemas"]["PracticeChange"][];
        };
        PracticeChange: {
            questionId: string;
            choiceId: string;
            from: components["schemas"]["PracticeState"];
            to: components["schemas"]["PracticeState"];
        };
        HistoryList: {
            items: components["schemas"]["HistoryRow"][];
            nextCursor?: string;
            totalItems: number;
        };
        Improvement: {
            questionId: string;
            choiceId: string;
            title: string;
            pillarId: string;
            phaseId?: string;
            /** @enum {string} */
            state: "not_met" | "unknown";
            conflict: boolean;
            proposal: boolean;
            risk: components["schemas"]["Risk"];
            riskAfter: components["schemas"]["Risk"];
            gain: number;
            /** @enum {string} */
            effort?: "S" | "M" | "L";
            text?: string;
            url?: string;
            evidence?: components["schemas"]["LensEvidence"];
        };
        ImprovementList: {
            items: components["schemas"]["Improvement"][];
            nextCursor?: string;
            totalItems: number;
        };
        /**
         * @description An exemption from a practice, or the dismissal of a contradiction that only stands
         * @enum {string}
         */
        ExemptionKind: "exemption" | "dismissal";
        /** @enum {string} */
        ExemptionStatus: "requested" | "in_force" | "expired" | "refused" | "revoked";
        CreateExemptionRequest: {
            questionId: string;
            choiceId: string;
            kind?: components["schemas"]["ExemptionKind"];
            reason: string;
            compensatingControl?: string;
            /** Format: date-time */
            validUntil?: string;
        };
        RenewExemptionRequest: {
            reason?: string;
            compensatingControl?: string;
            /** Format: date-time */
            validUntil?: string;
        };
        ApproveExemptionRequest: {
            note?: string;
            /** Format: date-time */
            validUntil?: string;
        };
        RefuseExemptionRequest: {
            note: string;
        };
        RevokeExemptionRequest: {
            reason: string;
        };
        Exemption: {
            id: string;
            questionId: string;
            choiceId: string;
            kind: components["schemas"]["ExemptionKind"];
            status: components["schemas"]["ExemptionStatus"];
            reason: string;
            compensatingControl?: string;
            renews?: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            decisionNote?: string;
            /** Format: date-time */
            validUntil?: string;
            /** Format: date-time */
            revokedAt?: string;
            revokedBy?: string;
            revokeReason?: string;
        };
        /** @description What the caller may do; nobody decides on their own request */
        ExemptionPermissions: {
            request: boolean;
            approve: boolean;
        };
        ExemptionList: {
            items: components["schemas"]["Exemption"][];
            totalItems: number;
            permissions: components["schemas"]["ExemptionPermissions"];
        };
        CreateMilestoneRequest: {
            name: string;
        };
        Milestone: {
            number: number;
            name: string;
            /** Format: date-time */
            at: string;
            createdBy: string;
            lensVersion: string;
            engineVersion: string;
            checksum: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            level: string;
        };
        MilestoneList: {
            items: components["schemas"]["Milestone"][];
            nextCursor?: string;
            totalItems: number;
        };
        /** @description Intact where its text is the one the checksum was taken of, and computes to the same again */
        MilestoneDetail: {
            number: number;
            name: string;
            /** Format: date-time */
            at: string;
            createdBy: string;
            lensVersion: string;
            engineVersion: string;
            checksum: string;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            level: string;
            lens: components["schemas"]["LensRef"];
            intact: boolean;
            recomputed: components["schemas"]["RecomputedScore"];
            scores: components["schemas"]["Scores"];
            practices: components["schemas"]["MilestonePractice"][];
        };
        RecomputedScore: {
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            level: string;
        };
        MilestonePractice: {
            questionId: string;
            choiceId: string;
            title: string;
            state: components["schemas"]["PracticeState"];
            /** @enum {string|null} */
            assurance: "measured" | "documented" | "claimed" | null;
            verdict: components["schemas"]["Verdict"];
            conflict: boolean;
        };
        MilestoneDiff: {
            from: components["schemas"]["MilestoneDiffEnd"];
            to: components["schemas"]["MilestoneDiffEnd"];
            scores: components["schemas"]["ScoreDifference"][];
            level?: components["schemas"]["TextDifference"];
            lensVersion?: components["schemas"]["TextDifference"];
            settingsChanged: boolean;
            practices: components["schemas"]["PracticeDifference"][];
            causes: components["schemas"]["HistoryRow"][];
        };
        /** @description Number and name are left out where it is the review as it is */
        MilestoneDiffEnd: {
            number?: number;
            name?: string;
            /** Format: date-time */
            at: string;
            lensVersion: string;
        };
        TextDifference: {
            from: string;
            to: string;
        };
        ScoreDifference: {
            /** @enum {string} */
            of: "overall" | "pillar" | "phase";
            id?: string;
            /** @enum {string} */
            value: "score" | "assurance" | "coverage" | "scope";
            from: number | null;
            to: number | null;
        };
        PracticeStand: {
            state: components["schemas"]["PracticeState"];
            /** @enum {string|null} */
            assurance: "measured" | "documented" | "claimed" | null;
            conflict: boolean;
        };
        /** @description Where a side is left out, its lens version has no such practice */
        PracticeDifference: {
            questionId: string;
            choiceId: string;
            title: string;
            from?: components["schemas"]["PracticeStand"];
            to?: components["schemas"]["PracticeStand"];
            reasons: ("answer" | "fact" | "attestation" | "exemption" | "dismissal" | "lens_version")[];
        };
        /** @description What changed since the last milestone, or the start of the review */
        SprintCheck: {
            /** @enum {string} */
            status: "none" | "running" | "due" | "overdue";
            /** Format: date-time */
            since: string;
            milestone?: components["schemas"]["Milestone"];
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            overdueAt?: string;
            skipped: number;
            items: components["schemas"]["SprintItem"][];
            later: number;
            suggestedName: string;
        };
        SprintItem: {
            /** @enum {string} */
            kind: "conflict" | "evidence" | "exemption" | "attestation" | "risk_without_owner" | "unanswered" | "lens";
            questionId?: string;
            choiceId?: string;
            title: string;
            effectiveRisk?: components["schemas"]["Risk"];
            weight: number;
            /** Format: date-time */
            at?: string;
            from?: components["schemas"]["Verdict"];
            to?: components["schemas"]["Verdict"];
            lensVersion?: string;
        };
        /** @enum {string} */
        TaskStatus: "open" | "done" | "dropped";
        CreateTaskRequest: {
            questionId: string;
            choiceId: string;
            owner?: string;
            /** Format: date */
            dueOn?: string;
            note?: string;
        };
        TaskUpdate: {
            status?: components["schemas"]["TaskStatus"];
            owner?: string | null;
            /** Format: date */
            dueOn?: string | null;
            note?: string | null;
        };
        Task: {
            id: string;
            questionId: string;
            choiceId: string;
            title: string;
            status: components["schemas"]["TaskStatus"];
            owner?: string;
            /** Format: date */
            dueOn?: string;
            note?: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: string;
            issue?: components["schemas"]["TaskIssue"];
        };
        TaskList: {
            items: components["schemas"]["Task"][];
            totalItems: number;
            issues: components["schemas"]["TaskIssueTarget"];
        };
        /** @description Where issues of tasks go, or why none can be made */
        TaskIssueTarget: {
            /** @description For example github.com/acme/churn */
            repository?: string;
            reason?: string;
        };
        /** @description As it was last seen */
        TaskIssue: {
            repository: string;
            number: number;
            url: string;
            /** @enum {string} */
            state: "open" | "closed";
            /** Format: date-time */
            checkedAt: string;
            /** @description Why it could not be read since */
            problem?: string;
        };
        NoteRequest: {
            note?: string;
        };
        RequestChangesRequest: {
            note: string;
        };
        ReviewSubmission: {
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            note?: string;
            /** @enum {string} */
            decision?: "signed_off" | "changes_requested";
            /** Format: date-time */
            decidedAt?: string;
            decidedBy?: string;
            decisionNote?: string;
            milestone?: number;
        };
        ChangedSinceSignOff: {
            milestone: number;
            practices: number;
            conflicts: number;
        };
        LifecyclePermissions: {
            submit: boolean;
            /** @description Who wrote a part may do so too */
            requestChanges: boolean;
            signOff: boolean;
        };
        /** @description Who answered or submitted does not sign off */
        ReviewLifecycle: {
            status: components["schemas"]["ReviewStatus"];
            authors: string[];
            submission?: components["schemas"]["ReviewSubmission"];
            changedSince?: components["schemas"]["ChangedSinceSignOff"];
            permissions?: components["schemas"]["LifecyclePermissions"];
        };
        CreateCommentRequest: {
            questionId?: string;
            text: string;
        };
        Comment: {
            id: string;
            questionId?: string;
            text: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            resolvedAt?: string;
            resolvedBy?: string;
        };
        /** @description What the caller may do */
        CommentPermissions: {
            add: boolean;
        };
        CommentList: {
            items: components["schemas"]["Comment"][];
            totalItems: number;
            permissions: components["schemas"]["CommentPermissions"];
        };
        /**
         * @description Published once the draft that took it up is published
         * @enum {string}
         */
        LessonStatus: "open" | "taken_up" | "published" | "set_aside";
        CreateLessonRequest: {
            text: string;
            practices?: components["schemas"]["PracticeRef"][];
        };
        Lesson: {
            id: string;
            reviewId: string;
            entityRef: string;
            lens: string;
            text: string;
            practices: components["schemas"]["PracticeRef"][];
            status: components["schemas"]["LessonStatus"];
            draftVersion?: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        CreateAnswerTemplateRequest: {
            name: string;
            /** @description Id of the review */
            from: string;
        };
        /** @description Answers under a name, which arrive in a review as claims marked copied */
        AnswerTemplate: {
            id: string;
            name: string;
            /** @description Practices that it decides */
            decisions: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        AnswerTemplateList: {
            items: components["schemas"]["AnswerTemplate"][];
            totalItems: number;
        };
        LessonList: {
            items: components["schemas"]["Lesson"][];
            nextCursor?: string;
            totalItems: number;
        };
        LessonUpdate: {
            /** @enum {string} */
            status: "open" | "set_aside";
        };
        /** @description A new practice, other words for a question or practice, or which facts prove a practice */
        LensEdit: {
            /** @enum {string} */
            kind: "add_practice" | "reword" | "set_evidence";
            questionId: string;
            choiceId?: string;
            title?: string;
            description?: string;
            improvement?: string;
            url?: string;
            /** @enum {string} */
            levelOfRisk?: "High" | "Medium" | "Low";
            /** @enum {string} */
            effort?: "S" | "M" | "L";
            evidence?: {
                [key: string]: unknown;
            };
        };
        CreateLensDraftRequest: {
            from?: string;
            version: string;
            edits: components["schemas"]["LensEdit"][];
            lessons?: string[];
        };
        LensPlace: {
            questionId: string;
            choiceId?: string;
        };
        /** @description Where answers go; let go without `to` */
        LensRename: {
            from: components["schemas"]["LensPlace"];
            to?: components["schemas"]["LensPlace"];
        };
        LensUsage: {
            version: string;
            checksum: string;
            /** @enum {string} */
            status: "draft" | "published";
            builtIn: boolean;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            publishedAt?: string;
            /** @description Open ones that the caller may read */
            reviews: number;
        };
        LensUsageList: {
            items: components["schemas"]["LensUsage"][];
            nextCursor?: string;
            totalItems: number;
        };
        LensPublication: {
            /** @description The newest published version; missing where there is none */
            from?: string;
            /** @enum {string} */
            kind: "none" | "minor" | "major";
            changes: components["schemas"]["LensChange"][];
            /** @description Answered in open reviews and not asked any more */
            orphans: components["schemas"]["LensPlace"][];
        };
        PublishLensRequest: {
            renames?: components["schemas"]["LensRename"][];
        };
        UpgradeRequest: {
            to?: string;
        };
        ReviewUpgrade: {
            from: string;
            to: string;
            /** @enum {string} */
            kind: "none" | "minor" | "major";
            changes: components["schemas"]["LensChange"][];
            renames: components["schemas"]["LensRename"][];
            /** @description Decided practices that stay decided */
            carried: number;
            /** @description Decided practices that the newer version gives up */
            letGo: components["schemas"]["PracticeRef"][];
            before: components["schemas"]["RecomputedScore"];
            after: components["schemas"]["RecomputedScore"];
            milestone?: number;
        };
        /** @description What the format json gives */
        Report: {
            entityRef: string;
            status: components["schemas"]["ReviewStatus"];
            lens: components["schemas"]["LensRef"];
            /** Format: date-time */
            at: string;
            milestone?: components["schemas"]["ReportMilestone"];
            pillars: components["schemas"]["ReviewPillar"][];
            phases: components["schemas"]["LensPhase"][];
            scores: components["schemas"]["Scores"];
            questions: components["schemas"]["ReportQuestion"][];
            practices: components["schemas"]["ReportPractice"][];
            exemptions: components["schemas"]["Exemption"][];
            nextSteps: components["schemas"]["Improvement"][];
            changes?: components["schemas"]["MilestoneDiff"];
            goals?: components["schemas"]["ReportGoals"];
            roadmap?: components["schemas"]["ReportRoadmapCell"][];
        };
        /** @description What the team wants to reach; in a milestone's report what it wanted then */
        ReportGoals: {
            outcome: string;
            targets: components["schemas"]["GoalStand"][];
        };
        /** @description A cell of the roadmap that has a day or an owner */
        ReportRoadmapCell: {
            pillarId: string;
            phaseId: string;
            done: number;
            total: number;
            /** Format: date */
            targetOn?: string;
            owner?: string;
        };
        ReportMilestone: {
            number: number;
            name: string;
            checksum: string;
            /** @description False where goals and roadmap were not kept with it */
            planKept: boolean;
        };
        ReportQuestion: {
            id: string;
            title: string;
            pillarId: string;
            risk: components["schemas"]["Risk"];
            effectiveRisk: components["schemas"]["Risk"];
            note?: string;
        };
        ReportPractice: {
            questionId: string;
            choiceId: string;
            title: string;
            state: components["schemas"]["PracticeState"];
            /** @enum {string|null} */
            assurance: "measured" | "documented" | "claimed" | null;
            verdict: components["schemas"]["Verdict"];
            conflict: boolean;
            note?: string;
            evidence: components["schemas"]["Condition"][];
            documents: components["schemas"]["PracticeAttestation"][];
        };
        /** @description Min is in percent; a bound on a fact needs its unit */
        GoalTarget: {
            /** @enum {string} */
            kind: "score" | "assurance" | "fact";
            pillarId?: string;
            min?: number;
            fact?: string;
            /** @enum {string} */
            bound?: "at_most" | "at_least";
            value?: number;
            unit?: string;
            /** Format: date */
            until?: string;
        };
        GoalsUpdate: {
            outcome: string;
            targets: components["schemas"]["GoalTarget"][];
        };
        GoalStand: {
            /** @enum {string} */
            kind: "score" | "assurance" | "fact";
            pillarId?: string;
            min?: number;
            fact?: string;
            /** @enum {string} */
            bound?: "at_most" | "at_least";
            value?: number;
            unit?: string;
            /** Format: date */
            until?: string;
            /** @enum {string} */
            status: "met" | "open" | "missed" | "not_measurable";
            /** @enum {string} */
            reason?: "no_score" | "no_fact" | "unknown" | "other_unit";
            current?: number;
            baseline: number | null;
            /** Format: date-time */
            baselineAt: string;
        };
        /** @description Without an outcome none are set; suggested is what the next level wants */
        Goals: {
            outcome?: string;
            /** @description 0 where nothing was ever set */
            revision: number;
            /** Format: date-time */
            updatedAt?: string;
            updatedBy?: string;
            /** Format: date-time */
            at: string;
            targets: components["schemas"]["GoalStand"][];
            suggested: components["schemas"]["GoalTarget"][];
        };
        RoadmapPlan: {
            pillarId: string;
            phaseId: string;
            /** Format: date */
            targetOn?: string;
            owner?: string;
        };
        RoadmapUpdate: {
            cells: components["schemas"]["RoadmapPlan"][];
        };
        RoadmapCell: {
            pillarId: string;
            phaseId: string;
            score: number | null;
            done: number;
            total: number;
            /** Format: date */
            targetOn?: string;
            owner?: string;
            next: components["schemas"]["Improvement"][];
            tasks: components["schemas"]["Task"][];
        };
        Roadmap: {
            cells: components["schemas"]["RoadmapCell"][];
        };
        /** @description Something in an annotation that was meant as an attestation and is none */
        AnnotationProblem: {
            annotation: string;
            text: string;
            reason: string;
        };
        EvidenceList: {
            entityRef: string;
            items: components["schemas"]["Fact"][];
            totalItems: number;
            /** Format: date-time */
            collectedAt?: string;
            collectors: components["schemas"]["EntityCollector"][];
            annotationProblems?: components["schemas"]["AnnotationProblem"][];
        };
        /** @description Whether the entity names what the collector reads */
        EntityCollector: {
            id: string;
            title: string;
            connected: boolean;
            simulated?: boolean;
            annotations: string[];
        };
        VerdictList: {
            entityRef: string;
            lens: components["schemas"]["LensRef"];
            items: components["schemas"]["PracticeVerdict"][];
            totalItems: number;
            counts: components["schemas"]["VerdictCounts"];
            collectors: components["schemas"]["EntityCollector"][];
        };
        VerdictCounts: {
            supported: number;
            contradicted: number;
            unknown: number;
            none: number;
        };
        PracticeVerdict: {
            questionId: string;
            choiceId: string;
            title: string;
            pillarId: string;
            phaseId?: string;
            verdict: components["schemas"]["Verdict"];
            strength?: components["schemas"]["Strength"];
            /** @enum {string} */
            standing?: "last_seen" | "withdrawn";
            why?: string;
            attested: boolean;
            attestations?: components["schemas"]["PracticeAttestation"][];
            explanation: components["schemas"]["Condition"][];
        };
        Collector: {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "observed" | "declared";
            simulated?: boolean;
            annotations: string[];
            facts: components["schemas"]["CollectorFact"][];
            lastRun?: components["schemas"]["CollectionRun"];
        };
        CollectorFact: {
            name: string;
            asks: string;
            field?: string;
            unit?: string;
            window?: string;
        };
        CollectorList: {
            items: components["schemas"]["Collector"][];
            totalItems: number;
        };
        CollectionRun: {
            id: string;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            entityRef?: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt?: string;
            entitiesDone: number;
            entitiesTotal: number;
            sourcesDone: number;
            sourcesTotal: number;
            failures: components["schemas"]["CollectionFailure"][];
        };
        CollectionFailure: {
            collector: string;
            reason: string;
            count: number;
        };
        ComponentScorecard: {
            entityRef: string;
            title: string;
            owner?: string;
            system?: string;
            domain?: string;
            type?: string;
            lifecycle?: string;
            tags: string[];
            review?: components["schemas"]["ComponentReview"];
        };
        ComponentReview: {
            id: string;
            lens: components["schemas"]["LensRef"];
            status: components["schemas"]["ReviewStatus"];
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            level: string;
            nextLevel?: components["schemas"]["NextLevel"];
            effectiveRisk: components["schemas"]["RiskCounts"];
            pillars: components["schemas"]["NamedValue"][];
            conflicts: number;
            /** Format: date-time */
            updatedAt: string;
            sprint: components["schemas"]["SprintStatus"];
            /**
             * Format: date-time
             * @description Of the next sprint check
             */
            dueAt?: string;
            /** Format: date-time */
            overdueAt?: string;
        };
        /** @enum {string} */
        SprintStatus: "none" | "running" | "due" | "overdue";
        /** @description Reviews whose sprint check is due, or overdue, now */
        SprintCounts: {
            due: number;
            overdue: number;
        };
        PillarValue: {
            id: string;
            score: number | null;
            assurance: number | null;
        };
        ComponentScorecardList: {
            items: components["schemas"]["ComponentScorecard"][];
            nextCursor?: string;
            totalItems: number;
            /** Format: date-time */
            indexedAt?: string;
        };
        /** @description Questions of all reviews together */
        EffectiveRisks: {
            HIGH: number;
            MEDIUM: number;
            UNANSWERED: number;
        };
        ScorecardSummary: {
            total: number;
            reviewed: number;
            representative: boolean;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            effectiveRisk: components["schemas"]["EffectiveRisks"];
            conflicts: number;
            proposals: number;
            sprints: components["schemas"]["SprintCounts"];
            levels: components["schemas"]["LevelCount"][];
            /** @description Ids of the levels of this portal, from the lowest up */
            ladder: string[];
            pillars: components["schemas"]["NamedValue"][];
            /** Format: date-time */
            indexedAt?: string;
        };
        LevelCount: {
            level: string;
            components: number;
        };
        NamedValue: {
            id: string;
            name: string;
            score: number | null;
            assurance: number | null;
        };
        /** @enum {string} */
        CampaignStatus: "running" | "ended";
        /** @description Which components; any of the values of a key, all keys together. Owners and domains take in what is nested in them */
        CampaignFilter: {
            owner?: string[];
            system?: string[];
            domain?: string[];
            type?: string[];
            lifecycle?: string[];
            tag?: string[];
        };
        /** @description A score, a level, or both */
        CampaignTarget: {
            score?: number;
            level?: string;
        };
        /** @description It asks for practices or for a target */
        CampaignRequest: {
            title: string;
            description?: string;
            lens: string;
            practices?: components["schemas"]["PracticeRef"][];
            target?: components["schemas"]["CampaignTarget"];
            filter: components["schemas"]["CampaignFilter"];
            owner: string;
            /** Format: date */
            dueOn: string;
        };
        Campaign: {
            id: string;
            title: string;
            description?: string;
            lens: string;
            practices?: components["schemas"]["PracticeRef"][];
            target?: components["schemas"]["CampaignTarget"];
            filter: components["schemas"]["CampaignFilter"];
            owner: string;
            /** Format: date */
            dueOn: string;
            status: components["schemas"]["CampaignStatus"];
            overdue: boolean;
            revision: number;
            /** @description Components that the caller may see */
            total: number;
            done: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            endedAt?: string;
        };
        CampaignList: {
            items: components["schemas"]["Campaign"][];
            nextCursor?: string;
            totalItems: number;
            permissions: components["schemas"]["CampaignPermissions"];
        };
        CampaignPermissions: {
            manage: boolean;
        };
        /** @description How many of the components stand met, exempt or not applicable with it now */
        CampaignPractice: {
            questionId: string;
            choiceId: string;
            title: string;
            done: number;
        };
        CampaignPoint: {
            /** Format: date */
            day: string;
            total: number;
            done: number;
        };
        CampaignDetails: {
            campaign: components["schemas"]["Campaign"];
            practices: components["schemas"]["CampaignPractice"][];
            points: components["schemas"]["CampaignPoint"][];
            permissions: components["schemas"]["CampaignPermissions"];
        };
        PracticeScorecard: {
            lens: string;
            questionId: string;
            choiceId: string;
            title: string;
            pillarId: string;
            phaseId?: string;
            reviews: number;
            counts: components["schemas"]["PracticeCounts"];
        };
        /** @description A conflict and a proposal count beside the state of the practice */
        PracticeCounts: {
            met: number;
            not_met: number;
            unknown: number;
            not_applicable: number;
            exempt: number;
            conflict: number;
            proposal: number;
        };
        PracticeScorecardList: {
            items: components["schemas"]["PracticeScorecard"][];
            nextCursor?: string;
            totalItems: number;
        };
        /** @description annotation where components name nothing for the collector to read */
        EvidenceGap: {
            /** @enum {string} */
            kind: "permission" | "failure" | "annotation";
            collector: string;
            title: string;
            reason?: string;
            /** @description The reason is not told since it may name resources behind entities that the caller may not read */
            hidden?: boolean;
            annotations?: string[];
            components: number;
            facts?: number;
        };
        EvidenceGapList: {
            items: components["schemas"]["EvidenceGap"][];
            totalItems: number;
            /** @description Components looked at */
            total: number;
        };
        /** @description The group is empty for the whole organisation */
        TrendPoint: {
            /** Format: date */
            day: string;
            group: string;
            total: number;
            reviewed: number;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            effectiveRisk: components["schemas"]["EffectiveRisks"];
        };
        TrendPointList: {
            items: components["schemas"]["TrendPoint"][];
            nextCursor?: string;
            totalItems: number;
        };
        /** @description The group is empty for components that have none */
        GroupScorecard: {
            group: string;
            title: string;
            reviewed: number;
            total: number;
            /** @description Components of the group itself, the others are of nested ones */
            direct: number;
            /** @description Groups with components directly below */
            nested: number;
            representative: boolean;
            score: number | null;
            assurance: number | null;
            coverage: number | null;
            scope: number | null;
            pillars: components["schemas"]["PillarValue"][];
            phases?: components["schemas"]["PillarValue"][];
        };
        GroupScorecardList: {
            items: components["schemas"]["GroupScorecard"][];
            nextCursor?: string;
            totalItems: number;
            pillars: components["schemas"]["ReviewPillar"][];
            phases?: components["schemas"]["ReviewPillar"][];
        };
    };
    responses: {
        /** @description What went wrong, where, and what to do */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        alias: string;
        version: string;
        id: string;
        questionId: string;
        exemptionId: string;
        number: number;
        taskId: string;
        commentId: string;
        campaignId: string;
        lessonId: string;
        templateId: string;
        attestationId: string;
        kind: string;
        namespace: string;
        name: string;
        /** @description Rows a page */
        limit: number;
        /** @description From the page before */
        cursor: string;
        /** @description Kept 24 h: a repeat answers the first result */
        idempotencyKey: string;
        /** @description Revision that the change rests on; the first is 0 */
        ifMatch: string;
        /** @description Checksum of the draft that is replaced; none may be there where it is left out */
        ifMatchDraft: string;
        /** @description ETag of the copy at hand */
        ifNoneMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listLenses: {
        parameters: {
            query?: {
                /** @description Also lenses of which there are only drafts; these have no publishedAt */
                drafts?: boolean;
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lenses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createLens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
                /** @description Checksum of the draft that is replaced; none may be there where it is left out */
                "If-Match"?: components["parameters"]["ifMatchDraft"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLensRequest"];
            };
        };
        responses: {
            /** @description The version that was added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensVersion"];
                };
            };
            /** @description The lens was refused */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensIssues"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    lintLens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LintLensRequest"];
            };
        };
        responses: {
            /** @description What the lint found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensIssues"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listLensVersions: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensVersionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getLensVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteLensDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listAnswerTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplateList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createAnswerTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAnswerTemplateRequest"];
            };
        };
        responses: {
            /** @description The template */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplate"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteAnswerTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
                templateId: components["parameters"]["templateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getLensUsage: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions without what they ask */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensUsageList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getLensDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    diffLens: {
        parameters: {
            query: {
                /** @description Version to start from */
                from: string;
                /** @description Version to compare with */
                to: string;
            };
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Differences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensDiff"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description Only of this entity */
                entityRef?: string;
                /** @description Only with this lens */
                lens?: string;
                /** @description Only with this version of the lens */
                version?: string;
                /** @description Only in this state */
                status?: components["schemas"]["ReviewStatus"];
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReviewRequest"];
            };
        };
        responses: {
            /** @description The review */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the copy at hand */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review; ETag is its revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getReviewTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts; ETag names what they say */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTexts"];
                };
            };
            /** @description Not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    putAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change rests on; the first is 0 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
                questionId: components["parameters"]["questionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerUpdate"];
            };
        };
        responses: {
            /** @description The question as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            /** @description Someone was faster, this is the question as it is now */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    acceptProposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptProposalsRequest"];
            };
        };
        responses: {
            /** @description What was taken over and what not */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptProposalsResponse"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listAttestations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attestations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttestationList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAttestationRequest"];
            };
        };
        responses: {
            /** @description The attestation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Scores */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scores"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getHistory: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getImprovements: {
        parameters: {
            query?: {
                /** @description Only of this pillar */
                pillarId?: string;
                /** @description Only of this phase */
                phaseId?: string;
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Next steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listExemptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Exemptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createExemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExemptionRequest"];
            };
        };
        responses: {
            /** @description The request */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    renewExemption: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
                exemptionId: components["parameters"]["exemptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewExemptionRequest"];
            };
        };
        responses: {
            /** @description The exemption as it is now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    approveExemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                exemptionId: components["parameters"]["exemptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveExemptionRequest"];
            };
        };
        responses: {
            /** @description The exemption as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refuseExemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                exemptionId: components["parameters"]["exemptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseExemptionRequest"];
            };
        };
        responses: {
            /** @description The exemption as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    revokeExemption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                exemptionId: components["parameters"]["exemptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeExemptionRequest"];
            };
        };
        responses: {
            /** @description The exemption as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exemption"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listMilestones: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Milestones */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMilestoneRequest"];
            };
        };
        responses: {
            /** @description The milestone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    diffMilestones: {
        parameters: {
            query: {
                from: number;
                to?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneDiff"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                number: components["parameters"]["number"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The milestone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneDetail"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSprintCheck: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SprintCheck"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    closeSprint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMilestoneRequest"];
            };
        };
        responses: {
            /** @description The milestone */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Milestone"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTasks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskRequest"];
            };
        };
        responses: {
            /** @description The task */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    makeTaskIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task with its issue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refreshTaskIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSignOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLifecycle"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    signOffReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description The stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLifecycle"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    submitReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description The stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLifecycle"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    requestChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestChangesRequest"];
            };
        };
        responses: {
            /** @description The stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLifecycle"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    closeReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLifecycle"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Comments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommentRequest"];
            };
        };
        responses: {
            /** @description The comment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    resolveComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                commentId: components["parameters"]["commentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listReviewLessons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lessons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createLesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLessonRequest"];
            };
        };
        responses: {
            /** @description The lesson */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCampaigns: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
                status?: components["schemas"]["CampaignStatus"];
                /** @description Only campaigns about this component, counted for it alone */
                entityRef?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Campaigns */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change rests on; the first is 0 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignRequest"];
            };
        };
        responses: {
            /** @description The campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    endCampaign: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change rests on; the first is 0 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                campaignId: components["parameters"]["campaignId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The campaign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listLessons: {
        parameters: {
            query?: {
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
                lens?: string;
                status?: components["schemas"]["LessonStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lessons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    updateLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lessonId: components["parameters"]["lessonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonUpdate"];
            };
        };
        responses: {
            /** @description The lesson */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createLensDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Checksum of the draft that is replaced; none may be there where it is left out */
                "If-Match"?: components["parameters"]["ifMatchDraft"];
            };
            path: {
                alias: components["parameters"]["alias"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLensDraftRequest"];
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensVersion"];
                };
            };
            /** @description The lint refused it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensIssues"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    previewPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The publication */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensPublication"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    publishLens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alias: components["parameters"]["alias"];
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishLensRequest"];
            };
        };
        responses: {
            /** @description The version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LensVersion"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    previewUpgrade: {
        parameters: {
            query?: {
                to?: string;
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upgrade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewUpgrade"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    upgradeReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradeRequest"];
            };
        };
        responses: {
            /** @description What was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewUpgrade"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getReport: {
        parameters: {
            query: {
                format: "pdf" | "html" | "markdown" | "csv" | "json";
                milestone?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report, in the format asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/html": string;
                    "text/markdown": string;
                    "text/csv": string;
                    "application/json": components["schemas"]["Report"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getGoals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goals"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    setGoals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change rests on; the first is 0 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalsUpdate"];
            };
        };
        responses: {
            /** @description Goals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goals"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    clearGoals: {
        parameters: {
            query?: never;
            header?: {
                /** @description Revision that the change rests on; the first is 0 */
                "If-Match"?: components["parameters"]["ifMatch"];
            };
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goals, of which none are set now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Goals"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRoadmap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roadmap */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roadmap"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    setRoadmap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoadmapUpdate"];
            };
        };
        responses: {
            /** @description What was set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadmapUpdate"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawAttestation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
                attestationId: components["parameters"]["attestationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attestation as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Facts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getEvidenceHistory: {
        parameters: {
            query?: {
                /** @description Only of the fact with this id */
                fact?: string;
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was read, whenever it changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactHistoryList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    refreshEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run that was started */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRun"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getVerdicts: {
        parameters: {
            query: {
                /** @description Alias of the lens */
                lens: string;
            };
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verdicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listSharedAttestations: {
        parameters: {
            query: {
                /** @description Alias of the lens */
                lens: string;
            };
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attestations, in force or run out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAttestationList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createSharedAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept 24 h: a repeat answers the first result */
                "Idempotency-Key"?: components["parameters"]["idempotencyKey"];
            };
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSharedAttestationRequest"];
            };
        };
        responses: {
            /** @description The attestation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    withdrawSharedAttestation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                attestationId: components["parameters"]["attestationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attestation as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attestation"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listCollectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Collectors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectorList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getCollectionRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRun"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listComponentScorecards: {
        parameters: {
            query?: {
                /** @description Alias of the lens */
                lens?: string;
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                owner?: string[];
                /** @description Only these; any of several, the empty text for none */
                system?: string[];
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                domain?: string[];
                /** @description Only these; any of several, the empty text for none */
                type?: string[];
                /** @description Only these; any of several, the empty text for none */
                lifecycle?: string[];
                /** @description Only these; any of several, the empty text for none */
                tag?: string[];
                /** @description Only these; any of several */
                level?: string[];
                /** @description Only these; any of several */
                entityRef?: string[];
                /** @description Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens */
                practice?: string;
                /** @description What to find of the practice; not_met if not given */
                practiceState?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing */
                evidence?: string;
                /** @description Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several */
                has?: ("review" | "highRisks" | "mediumRisks" | "unanswered" | "conflicts" | "proposals")[];
                /** @description Only components whose review stands so with its sprint checks, none without a cadence; any of several */
                sprint?: ("none" | "running" | "due" | "overdue")[];
                /** @description Only components that this campaign is about, by its id */
                campaign?: string;
                /** @description Only those that have done what the campaign asks, or have not; goes with campaign */
                campaignState?: "done" | "open";
                /** @description Whether an owner or domain takes in what is nested in it; it does if not given */
                nesting?: "include" | "exclude";
                /** @description Text to find in name or title */
                q?: string;
                /** @description Column and direction, e.g. score:desc; columns are title, owner, system, type, level, score, assurance, coverage, highRisks, conflicts, updatedAt, dueAt; components without a review come last */
                orderBy?: string;
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Components */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentScorecardList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    exportComponentScorecards: {
        parameters: {
            query?: {
                /** @description Alias of the lens */
                lens?: string;
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                owner?: string[];
                /** @description Only these; any of several, the empty text for none */
                system?: string[];
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                domain?: string[];
                /** @description Only these; any of several, the empty text for none */
                type?: string[];
                /** @description Only these; any of several, the empty text for none */
                lifecycle?: string[];
                /** @description Only these; any of several, the empty text for none */
                tag?: string[];
                /** @description Only these; any of several */
                level?: string[];
                /** @description Only these; any of several */
                entityRef?: string[];
                /** @description Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens */
                practice?: string;
                /** @description What to find of the practice; not_met if not given */
                practiceState?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing */
                evidence?: string;
                /** @description Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several */
                has?: ("review" | "highRisks" | "mediumRisks" | "unanswered" | "conflicts" | "proposals")[];
                /** @description Only components whose review stands so with its sprint checks, none without a cadence; any of several */
                sprint?: ("none" | "running" | "due" | "overdue")[];
                /** @description Only components that this campaign is about, by its id */
                campaign?: string;
                /** @description Only those that have done what the campaign asks, or have not; goes with campaign */
                campaignState?: "done" | "open";
                /** @description Whether an owner or domain takes in what is nested in it; it does if not given */
                nesting?: "include" | "exclude";
                /** @description Text to find in name or title */
                q?: string;
                /** @description Column and direction, e.g. score:desc; columns are title, owner, system, type, level, score, assurance, coverage, highRisks, conflicts, updatedAt, dueAt; components without a review come last */
                orderBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    listGroupScorecards: {
        parameters: {
            query: {
                /** @description What to group by */
                by: "owner" | "system" | "domain" | "type" | "lifecycle" | "tag";
                /** @description Only groups directly below this owner or domain, the empty text for those below none */
                parent?: string;
                /** @description What values are broken down by; pillars if not given */
                columns?: "pillars" | "phases" | "none";
                /** @description Alias of the lens */
                lens?: string;
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                owner?: string[];
                /** @description Only these; any of several, the empty text for none */
                system?: string[];
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                domain?: string[];
                /** @description Only these; any of several, the empty text for none */
                type?: string[];
                /** @description Only these; any of several, the empty text for none */
                lifecycle?: string[];
                /** @description Only these; any of several, the empty text for none */
                tag?: string[];
                /** @description Only these; any of several */
                level?: string[];
                /** @description Only these; any of several */
                entityRef?: string[];
                /** @description Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens */
                practice?: string;
                /** @description What to find of the practice; not_met if not given */
                practiceState?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing */
                evidence?: string;
                /** @description Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several */
                has?: ("review" | "highRisks" | "mediumRisks" | "unanswered" | "conflicts" | "proposals")[];
                /** @description Only components whose review stands so with its sprint checks, none without a cadence; any of several */
                sprint?: ("none" | "running" | "due" | "overdue")[];
                /** @description Only components that this campaign is about, by its id */
                campaign?: string;
                /** @description Only those that have done what the campaign asks, or have not; goes with campaign */
                campaignState?: "done" | "open";
                /** @description Whether an owner or domain takes in what is nested in it; it does if not given */
                nesting?: "include" | "exclude";
                /** @description Text to find in name or title */
                q?: string;
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupScorecardList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    evaluateGate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateRequest"];
            };
        };
        responses: {
            /** @description What each demand came to; what is unknown did not pass */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateResult"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getScorecardSummary: {
        parameters: {
            query?: {
                /** @description Alias of the lens */
                lens?: string;
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                owner?: string[];
                /** @description Only these; any of several, the empty text for none */
                system?: string[];
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                domain?: string[];
                /** @description Only these; any of several, the empty text for none */
                type?: string[];
                /** @description Only these; any of several, the empty text for none */
                lifecycle?: string[];
                /** @description Only these; any of several, the empty text for none */
                tag?: string[];
                /** @description Only these; any of several */
                level?: string[];
                /** @description Only these; any of several */
                entityRef?: string[];
                /** @description Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens */
                practice?: string;
                /** @description What to find of the practice; not_met if not given */
                practiceState?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing */
                evidence?: string;
                /** @description Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several */
                has?: ("review" | "highRisks" | "mediumRisks" | "unanswered" | "conflicts" | "proposals")[];
                /** @description Only components whose review stands so with its sprint checks, none without a cadence; any of several */
                sprint?: ("none" | "running" | "due" | "overdue")[];
                /** @description Only components that this campaign is about, by its id */
                campaign?: string;
                /** @description Only those that have done what the campaign asks, or have not; goes with campaign */
                campaignState?: "done" | "open";
                /** @description Whether an owner or domain takes in what is nested in it; it does if not given */
                nesting?: "include" | "exclude";
                /** @description Text to find in name or title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Summary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardSummary"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listPracticeScorecards: {
        parameters: {
            query?: {
                /** @description Alias of the lens */
                lens?: string;
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                owner?: string[];
                /** @description Only these; any of several, the empty text for none */
                system?: string[];
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                domain?: string[];
                /** @description Only these; any of several, the empty text for none */
                type?: string[];
                /** @description Only these; any of several, the empty text for none */
                lifecycle?: string[];
                /** @description Only these; any of several, the empty text for none */
                tag?: string[];
                /** @description Only these; any of several */
                level?: string[];
                /** @description Only these; any of several */
                entityRef?: string[];
                /** @description Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens */
                practice?: string;
                /** @description What to find of the practice; not_met if not given */
                practiceState?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing */
                evidence?: string;
                /** @description Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several */
                has?: ("review" | "highRisks" | "mediumRisks" | "unanswered" | "conflicts" | "proposals")[];
                /** @description Only components whose review stands so with its sprint checks, none without a cadence; any of several */
                sprint?: ("none" | "running" | "due" | "overdue")[];
                /** @description Only components that this campaign is about, by its id */
                campaign?: string;
                /** @description Only those that have done what the campaign asks, or have not; goes with campaign */
                campaignState?: "done" | "open";
                /** @description Whether an owner or domain takes in what is nested in it; it does if not given */
                nesting?: "include" | "exclude";
                /** @description Text to find in name or title */
                q?: string;
                /** @description What there is most of comes first; not_met if not given */
                orderBy?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Rows a page */
                limit?: components["parameters"]["limit"];
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Practices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeScorecardList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listEvidenceGaps: {
        parameters: {
            query?: {
                /** @description Alias of the lens */
                lens?: string;
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                owner?: string[];
                /** @description Only these; any of several, the empty text for none */
                system?: string[];
                /** @description Only these and what is nested in them; any of several, the empty text for none */
                domain?: string[];
                /** @description Only these; any of several, the empty text for none */
                type?: string[];
                /** @description Only these; any of several, the empty text for none */
                lifecycle?: string[];
                /** @description Only these; any of several, the empty text for none */
                tag?: string[];
                /** @description Only these; any of several */
                level?: string[];
                /** @description Only these; any of several */
                entityRef?: string[];
                /** @description Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens */
                practice?: string;
                /** @description What to find of the practice; not_met if not given */
                practiceState?: "met" | "not_met" | "unknown" | "not_applicable" | "exempt" | "conflict" | "proposal";
                /** @description Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing */
                evidence?: string;
                /** @description Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several */
                has?: ("review" | "highRisks" | "mediumRisks" | "unanswered" | "conflicts" | "proposals")[];
                /** @description Only components whose review stands so with its sprint checks, none without a cadence; any of several */
                sprint?: ("none" | "running" | "due" | "overdue")[];
                /** @description Only components that this campaign is about, by its id */
                campaign?: string;
                /** @description Only those that have done what the campaign asks, or have not; goes with campaign */
                campaignState?: "done" | "open";
                /** @description Whether an owner or domain takes in what is nested in it; it does if not given */
                nesting?: "include" | "exclude";
                /** @description Text to find in name or title */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gaps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceGapList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    listTrendPoints: {
        parameters: {
            query?: {
                /** @description Alias of the lens */
                lens?: string;
                /** @description What to group by; the whole organisation if not given */
                by?: "owner" | "system" | "domain" | "type" | "lifecycle" | "tag";
                /** @description Only this group, the empty text for components that have none */
                group?: string;
                /** @description First day (UTC); a year before the last if not given */
                from?: string;
                /** @description Last day (UTC); today if not given */
                to?: string;
                /** @description Points a page */
                limit?: number;
                /** @description From the page before */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Points */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendPointList"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
}
