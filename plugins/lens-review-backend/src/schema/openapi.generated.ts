// Written from openapi.yaml by `yarn build:openapi`; changes made here are lost.

import { LensReviewPaths } from '@lens-review/backstage-plugin-lens-review-common';
import { Endpoint } from './Endpoint';

/** What every operation takes and gives, for the typed router. */
export type LensReviewEndpoints = {
  '#get|/lenses': Endpoint<LensReviewPaths['/lenses']['get']>;
  '#post|/lenses': Endpoint<LensReviewPaths['/lenses']['post']>;
  '#post|/lenses/lint': Endpoint<LensReviewPaths['/lenses/lint']['post']>;
  '#get|/lenses/{alias}/versions': Endpoint<LensReviewPaths['/lenses/{alias}/versions']['get']>;
  '#get|/lenses/{alias}/versions/{version}': Endpoint<LensReviewPaths['/lenses/{alias}/versions/{version}']['get']>;
  '#_delete|/lenses/{alias}/versions/{version}': Endpoint<LensReviewPaths['/lenses/{alias}/versions/{version}']['delete']>;
  '#get|/lenses/{alias}/answer-templates': Endpoint<LensReviewPaths['/lenses/{alias}/answer-templates']['get']>;
  '#post|/lenses/{alias}/answer-templates': Endpoint<LensReviewPaths['/lenses/{alias}/answer-templates']['post']>;
  '#_delete|/lenses/{alias}/answer-templates/{templateId}': Endpoint<LensReviewPaths['/lenses/{alias}/answer-templates/{templateId}']['delete']>;
  '#get|/lenses/{alias}/usage': Endpoint<LensReviewPaths['/lenses/{alias}/usage']['get']>;
  '#get|/lenses/{alias}/versions/{version}/document': Endpoint<LensReviewPaths['/lenses/{alias}/versions/{version}/document']['get']>;
  '#get|/lenses/{alias}/diff': Endpoint<LensReviewPaths['/lenses/{alias}/diff']['get']>;
  '#get|/reviews': Endpoint<LensReviewPaths['/reviews']['get']>;
  '#post|/reviews': Endpoint<LensReviewPaths['/reviews']['post']>;
  '#get|/reviews/{id}': Endpoint<LensReviewPaths['/reviews/{id}']['get']>;
  '#get|/reviews/{id}/texts': Endpoint<LensReviewPaths['/reviews/{id}/texts']['get']>;
  '#put|/reviews/{id}/answers/{questionId}': Endpoint<LensReviewPaths['/reviews/{id}/answers/{questionId}']['put']>;
  '#post|/reviews/{id}/proposals/accept': Endpoint<LensReviewPaths['/reviews/{id}/proposals/accept']['post']>;
  '#get|/reviews/{id}/attestations': Endpoint<LensReviewPaths['/reviews/{id}/attestations']['get']>;
  '#post|/reviews/{id}/attestations': Endpoint<LensReviewPaths['/reviews/{id}/attestations']['post']>;
  '#get|/reviews/{id}/scores': Endpoint<LensReviewPaths['/reviews/{id}/scores']['get']>;
  '#get|/reviews/{id}/history': Endpoint<LensReviewPaths['/reviews/{id}/history']['get']>;
  '#get|/reviews/{id}/improvements': Endpoint<LensReviewPaths['/reviews/{id}/improvements']['get']>;
  '#get|/reviews/{id}/exemptions': Endpoint<LensReviewPaths['/reviews/{id}/exemptions']['get']>;
  '#post|/reviews/{id}/exemptions': Endpoint<LensReviewPaths['/reviews/{id}/exemptions']['post']>;
  '#post|/reviews/{id}/exemptions/{exemptionId}/renew': Endpoint<LensReviewPaths['/reviews/{id}/exemptions/{exemptionId}/renew']['post']>;
  '#post|/reviews/{id}/exemptions/{exemptionId}/approve': Endpoint<LensReviewPaths['/reviews/{id}/exemptions/{exemptionId}/approve']['post']>;
  '#post|/reviews/{id}/exemptions/{exemptionId}/refuse': Endpoint<LensReviewPaths['/reviews/{id}/exemptions/{exemptionId}/refuse']['post']>;
  '#post|/reviews/{id}/exemptions/{exemptionId}/revoke': Endpoint<LensReviewPaths['/reviews/{id}/exemptions/{exemptionId}/revoke']['post']>;
  '#get|/reviews/{id}/milestones': Endpoint<LensReviewPaths['/reviews/{id}/milestones']['get']>;
  '#post|/reviews/{id}/milestones': Endpoint<LensReviewPaths['/reviews/{id}/milestones']['post']>;
  '#get|/reviews/{id}/milestones/diff': Endpoint<LensReviewPaths['/reviews/{id}/milestones/diff']['get']>;
  '#get|/reviews/{id}/milestones/{number}': Endpoint<LensReviewPaths['/reviews/{id}/milestones/{number}']['get']>;
  '#get|/reviews/{id}/sprint-check': Endpoint<LensReviewPaths['/reviews/{id}/sprint-check']['get']>;
  '#post|/reviews/{id}/sprint-check': Endpoint<LensReviewPaths['/reviews/{id}/sprint-check']['post']>;
  '#get|/reviews/{id}/tasks': Endpoint<LensReviewPaths['/reviews/{id}/tasks']['get']>;
  '#post|/reviews/{id}/tasks': Endpoint<LensReviewPaths['/reviews/{id}/tasks']['post']>;
  '#put|/reviews/{id}/tasks/{taskId}': Endpoint<LensReviewPaths['/reviews/{id}/tasks/{taskId}']['put']>;
  '#post|/reviews/{id}/tasks/{taskId}/issue': Endpoint<LensReviewPaths['/reviews/{id}/tasks/{taskId}/issue']['post']>;
  '#post|/reviews/{id}/tasks/{taskId}/issue/refresh': Endpoint<LensReviewPaths['/reviews/{id}/tasks/{taskId}/issue/refresh']['post']>;
  '#get|/reviews/{id}/sign-off': Endpoint<LensReviewPaths['/reviews/{id}/sign-off']['get']>;
  '#post|/reviews/{id}/sign-off': Endpoint<LensReviewPaths['/reviews/{id}/sign-off']['post']>;
  '#post|/reviews/{id}/submit': Endpoint<LensReviewPaths['/reviews/{id}/submit']['post']>;
  '#post|/reviews/{id}/request-changes': Endpoint<LensReviewPaths['/reviews/{id}/request-changes']['post']>;
  '#post|/reviews/{id}/close': Endpoint<LensReviewPaths['/reviews/{id}/close']['post']>;
  '#get|/reviews/{id}/comments': Endpoint<LensReviewPaths['/reviews/{id}/comments']['get']>;
  '#post|/reviews/{id}/comments': Endpoint<LensReviewPaths['/reviews/{id}/comments']['post']>;
  '#post|/reviews/{id}/comments/{commentId}/resolve': Endpoint<LensReviewPaths['/reviews/{id}/comments/{commentId}/resolve']['post']>;
  '#get|/reviews/{id}/lessons': Endpoint<LensReviewPaths['/reviews/{id}/lessons']['get']>;
  '#post|/reviews/{id}/lessons': Endpoint<LensReviewPaths['/reviews/{id}/lessons']['post']>;
  '#get|/campaigns': Endpoint<LensReviewPaths['/campaigns']['get']>;
  '#post|/campaigns': Endpoint<LensReviewPaths['/campaigns']['post']>;
  '#get|/campaigns/{campaignId}': Endpoint<LensReviewPaths['/campaigns/{campaignId}']['get']>;
  '#put|/campaigns/{campaignId}': Endpoint<LensReviewPaths['/campaigns/{campaignId}']['put']>;
  '#post|/campaigns/{campaignId}/end': Endpoint<LensReviewPaths['/campaigns/{campaignId}/end']['post']>;
  '#get|/lessons': Endpoint<LensReviewPaths['/lessons']['get']>;
  '#put|/lessons/{lessonId}': Endpoint<LensReviewPaths['/lessons/{lessonId}']['put']>;
  '#post|/lenses/{alias}/drafts': Endpoint<LensReviewPaths['/lenses/{alias}/drafts']['post']>;
  '#get|/lenses/{alias}/versions/{version}/publish': Endpoint<LensReviewPaths['/lenses/{alias}/versions/{version}/publish']['get']>;
  '#post|/lenses/{alias}/versions/{version}/publish': Endpoint<LensReviewPaths['/lenses/{alias}/versions/{version}/publish']['post']>;
  '#get|/reviews/{id}/upgrade': Endpoint<LensReviewPaths['/reviews/{id}/upgrade']['get']>;
  '#post|/reviews/{id}/upgrade': Endpoint<LensReviewPaths['/reviews/{id}/upgrade']['post']>;
  '#get|/reviews/{id}/report': Endpoint<LensReviewPaths['/reviews/{id}/report']['get']>;
  '#get|/reviews/{id}/goals': Endpoint<LensReviewPaths['/reviews/{id}/goals']['get']>;
  '#put|/reviews/{id}/goals': Endpoint<LensReviewPaths['/reviews/{id}/goals']['put']>;
  '#_delete|/reviews/{id}/goals': Endpoint<LensReviewPaths['/reviews/{id}/goals']['delete']>;
  '#get|/reviews/{id}/roadmap': Endpoint<LensReviewPaths['/reviews/{id}/roadmap']['get']>;
  '#put|/reviews/{id}/roadmap': Endpoint<LensReviewPaths['/reviews/{id}/roadmap']['put']>;
  '#post|/reviews/{id}/attestations/{attestationId}/withdraw': Endpoint<LensReviewPaths['/reviews/{id}/attestations/{attestationId}/withdraw']['post']>;
  '#get|/entities/{kind}/{namespace}/{name}/evidence': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/evidence']['get']>;
  '#get|/entities/{kind}/{namespace}/{name}/evidence/history': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/evidence/history']['get']>;
  '#post|/entities/{kind}/{namespace}/{name}/evidence/refresh': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/evidence/refresh']['post']>;
  '#get|/entities/{kind}/{namespace}/{name}/verdicts': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/verdicts']['get']>;
  '#get|/entities/{kind}/{namespace}/{name}/attestations': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/attestations']['get']>;
  '#post|/entities/{kind}/{namespace}/{name}/attestations': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/attestations']['post']>;
  '#post|/entities/{kind}/{namespace}/{name}/attestations/{attestationId}/withdraw': Endpoint<LensReviewPaths['/entities/{kind}/{namespace}/{name}/attestations/{attestationId}/withdraw']['post']>;
  '#get|/evidence/collectors': Endpoint<LensReviewPaths['/evidence/collectors']['get']>;
  '#get|/evidence/runs/{id}': Endpoint<LensReviewPaths['/evidence/runs/{id}']['get']>;
  '#get|/scorecards/components': Endpoint<LensReviewPaths['/scorecards/components']['get']>;
  '#get|/scorecards/components.csv': Endpoint<LensReviewPaths['/scorecards/components.csv']['get']>;
  '#get|/scorecards/groups': Endpoint<LensReviewPaths['/scorecards/groups']['get']>;
  '#post|/gate': Endpoint<LensReviewPaths['/gate']['post']>;
  '#get|/scorecards/summary': Endpoint<LensReviewPaths['/scorecards/summary']['get']>;
  '#get|/scorecards/practices': Endpoint<LensReviewPaths['/scorecards/practices']['get']>;
  '#get|/scorecards/evidence': Endpoint<LensReviewPaths['/scorecards/evidence']['get']>;
  '#get|/scorecards/trend': Endpoint<LensReviewPaths['/scorecards/trend']['get']>;
};

/** The contract that requests are validated against. */
export const spec = {
  "openapi": "3.0.3",
  "info": {
    "title": "Lens Review",
    "version": "1",
    "description": "Reviews of software catalog entities against Well-Architected lenses.",
    "license": {
      "name": "Apache-2.0",
      "url": "http://www.apache.org/licenses/LICENSE-2.0.html"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "paths": {
    "/lenses": {
      "get": {
        "operationId": "listLenses",
        "summary": "The lenses of the library with their newest published version",
        "parameters": [
          {
            "name": "drafts",
            "in": "query",
            "required": false,
            "description": "Also lenses of which there are only drafts; these have no publishedAt",
            "schema": {
              "type": "boolean"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Lenses",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createLens",
        "summary": "Add a lens version; 412 or 428 where it would replace a draft unasked",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          },
          {
            "$ref": "#/components/parameters/ifMatchDraft"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateLensRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The version that was added",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensVersion"
                }
              }
            }
          },
          "422": {
            "description": "The lens was refused",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensIssues"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/lint": {
      "post": {
        "operationId": "lintLens",
        "summary": "Check a lens without storing it",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LintLensRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What the lint found",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensIssues"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/versions": {
      "get": {
        "operationId": "listLensVersions",
        "summary": "Versions of a lens, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Versions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensVersionList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/versions/{version}": {
      "get": {
        "operationId": "getLensVersion",
        "summary": "One version with its pillars, phases and questions",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/version"
          }
        ],
        "responses": {
          "200": {
            "description": "The version",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deleteLensDraft",
        "summary": "Throw a draft away; its lessons are open again",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/version"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/answer-templates": {
      "get": {
        "operationId": "listAnswerTemplates",
        "summary": "Answers under a name that reviews with the lens may start with, by name",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          }
        ],
        "responses": {
          "200": {
            "description": "Templates",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnswerTemplateList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createAnswerTemplate",
        "summary": "Keep what people decided in a review under a name",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateAnswerTemplateRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The template",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AnswerTemplate"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/answer-templates/{templateId}": {
      "delete": {
        "operationId": "deleteAnswerTemplate",
        "summary": "Delete a template; reviews that started with it stay as they are",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/templateId"
          }
        ],
        "responses": {
          "204": {
            "description": "It is gone"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/usage": {
      "get": {
        "operationId": "getLensUsage",
        "summary": "Drafts and versions of a lens, newest first, with how many open reviews follow each",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Versions without what they ask",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensUsageList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/versions/{version}/document": {
      "get": {
        "operationId": "getLensDocument",
        "summary": "The lens file byte for byte as it came",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/version"
          }
        ],
        "responses": {
          "200": {
            "description": "The file"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/diff": {
      "get": {
        "operationId": "diffLens",
        "summary": "What differs between two versions",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Version to start from",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Version to compare with",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Differences",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensDiff"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews": {
      "get": {
        "operationId": "listReviews",
        "summary": "Reviews that the caller may read",
        "parameters": [
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only of this entity",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only with this lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "version",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only with this version of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "status",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only in this state",
            "schema": {
              "$ref": "#/components/schemas/ReviewStatus"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Reviews",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createReview",
        "summary": "Start a review",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateReviewRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The review",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Review"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}": {
      "get": {
        "operationId": "getReview",
        "summary": "A review whole",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/ifNoneMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The review; ETag is its revision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Review"
                }
              }
            }
          },
          "304": {
            "description": "Not changed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/texts": {
      "get": {
        "operationId": "getReviewTexts",
        "summary": "What the lens of a review says of its questions and practices",
        "description": "They stay as they are while the review follows one version of its lens, so that they need not travel with every answer",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "The texts; ETag names what they say",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewTexts"
                }
              }
            }
          },
          "304": {
            "description": "Not changed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/answers/{questionId}": {
      "put": {
        "operationId": "putAnswer",
        "summary": "Answer one question; what is left out stays as it is",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/questionId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AnswerUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The question as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Question"
                }
              }
            }
          },
          "412": {
            "description": "Someone was faster, this is the question as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Question"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/proposals/accept": {
      "post": {
        "operationId": "acceptProposals",
        "summary": "Take over what evidence supports",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AcceptProposalsRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was taken over and what not",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AcceptProposalsResponse"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/attestations": {
      "get": {
        "operationId": "listAttestations",
        "summary": "Attestations of a review, in force or run out",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Attestations",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AttestationList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createAttestation",
        "summary": "Name a document that shows a practice is followed",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateAttestationRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The attestation",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/scores": {
      "get": {
        "operationId": "getScores",
        "summary": "Scores of a review",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Scores",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Scores"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/history": {
      "get": {
        "operationId": "getHistory",
        "summary": "What changed and why, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "History rows",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HistoryList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/improvements": {
      "get": {
        "operationId": "getImprovements",
        "summary": "Next steps, the most rewarding first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "name": "pillarId",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only of this pillar",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "phaseId",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only of this phase",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Next steps",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImprovementList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/exemptions": {
      "get": {
        "operationId": "listExemptions",
        "summary": "Exemptions and dismissals of a review, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Exemptions",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExemptionList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createExemption",
        "summary": "Ask not to follow a practice, or to dismiss a contradiction that only stands",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateExemptionRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The request",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exemption"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/exemptions/{exemptionId}/renew": {
      "post": {
        "operationId": "renewExemption",
        "summary": "Ask for the same again until a later day",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/exemptionId"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RenewExemptionRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The exemption as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exemption"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/exemptions/{exemptionId}/approve": {
      "post": {
        "operationId": "approveExemption",
        "summary": "Approve what somebody else asked for; from now on it holds",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/exemptionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ApproveExemptionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The exemption as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exemption"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/exemptions/{exemptionId}/refuse": {
      "post": {
        "operationId": "refuseExemption",
        "summary": "Refuse what somebody else asked for",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/exemptionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RefuseExemptionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The exemption as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exemption"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/exemptions/{exemptionId}/revoke": {
      "post": {
        "operationId": "revokeExemption",
        "summary": "End one that holds, or withdraw a request",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/exemptionId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RevokeExemptionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The exemption as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Exemption"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/milestones": {
      "get": {
        "operationId": "listMilestones",
        "summary": "Milestones of a review, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Milestones",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MilestoneList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createMilestone",
        "summary": "Keep the review as it is now, for ever",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateMilestoneRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The milestone",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Milestone"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/milestones/diff": {
      "get": {
        "operationId": "diffMilestones",
        "summary": "Compare two milestones, or one with the review as it is where `to` is left out",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "type": "integer"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "schema": {
              "type": "integer"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What differs",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MilestoneDiff"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/milestones/{number}": {
      "get": {
        "operationId": "getMilestone",
        "summary": "A milestone with the scores and practices it keeps, computed again from it alone",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/number"
          }
        ],
        "responses": {
          "200": {
            "description": "The milestone",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MilestoneDetail"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/sprint-check": {
      "get": {
        "operationId": "getSprintCheck",
        "summary": "What to look at after a sprint, at most ten items unless more are asked for, the worst first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/limit"
          }
        ],
        "responses": {
          "200": {
            "description": "The check",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SprintCheck"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "closeSprint",
        "summary": "Close the sprint with a milestone of its name; always possible",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateMilestoneRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The milestone",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Milestone"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/tasks": {
      "get": {
        "operationId": "listTasks",
        "summary": "Next steps that somebody takes care of, open ones first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Tasks",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TaskList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createTask",
        "summary": "Give a next step an owner and a day",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateTaskRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The task",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Task"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/tasks/{taskId}": {
      "put": {
        "operationId": "updateTask",
        "summary": "Change a task; what is left out stays, null takes it away",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/taskId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/TaskUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The task as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Task"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/tasks/{taskId}/issue": {
      "post": {
        "operationId": "makeTaskIssue",
        "summary": "Make an issue of a task in the component's repository; a task that has one is answered as it is",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/taskId"
          }
        ],
        "responses": {
          "200": {
            "description": "The task with its issue",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Task"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/tasks/{taskId}/issue/refresh": {
      "post": {
        "operationId": "refreshTaskIssue",
        "summary": "Read the state of a task's issue now",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/taskId"
          }
        ],
        "responses": {
          "200": {
            "description": "The task as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Task"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/sign-off": {
      "get": {
        "operationId": "getSignOff",
        "summary": "Where the review stands, and what changed since it was signed off",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "The stand",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewLifecycle"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "signOffReview",
        "summary": "Sign off what somebody else wrote",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NoteRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The stand",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewLifecycle"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/submit": {
      "post": {
        "operationId": "submitReview",
        "summary": "Hand the review to a reviewer",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NoteRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The stand",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewLifecycle"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/request-changes": {
      "post": {
        "operationId": "requestChanges",
        "summary": "Hand a submitted review back",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RequestChangesRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The stand",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewLifecycle"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/close": {
      "post": {
        "operationId": "closeReview",
        "summary": "End the review for ever, with a milestone",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "The stand",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewLifecycle"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/comments": {
      "get": {
        "operationId": "listComments",
        "summary": "Comments on the review and its questions, oldest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Comments",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CommentList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createComment",
        "summary": "Say something about a question, or the review",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateCommentRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The comment",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Comment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/comments/{commentId}/resolve": {
      "post": {
        "operationId": "resolveComment",
        "summary": "Mark a comment as dealt with",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/commentId"
          }
        ],
        "responses": {
          "200": {
            "description": "The comment",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Comment"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/lessons": {
      "get": {
        "operationId": "listReviewLessons",
        "summary": "What was learned in this review, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Lessons",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LessonList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createLesson",
        "summary": "Say what was learned, and about which practices",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateLessonRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The lesson",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesson"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/campaigns": {
      "get": {
        "operationId": "listCampaigns",
        "summary": "Campaigns about components that the caller may read, running ones first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "status",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/CampaignStatus"
            }
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only campaigns about this component, counted for it alone",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Campaigns",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CampaignList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createCampaign",
        "summary": "Start a campaign",
        "parameters": [
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CampaignRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The campaign",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Campaign"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/campaigns/{campaignId}": {
      "get": {
        "operationId": "getCampaign",
        "summary": "A campaign with its practices and one point a day",
        "parameters": [
          {
            "$ref": "#/components/parameters/campaignId"
          }
        ],
        "responses": {
          "200": {
            "description": "The campaign",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CampaignDetails"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "updateCampaign",
        "summary": "Change a running campaign; 412 where somebody was faster",
        "parameters": [
          {
            "$ref": "#/components/parameters/campaignId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CampaignRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The campaign",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Campaign"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/campaigns/{campaignId}/end": {
      "post": {
        "operationId": "endCampaign",
        "summary": "End a running campaign; its numbers stay as they are; 412 where somebody was faster",
        "parameters": [
          {
            "$ref": "#/components/parameters/campaignId"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "The campaign",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Campaign"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lessons": {
      "get": {
        "operationId": "listLessons",
        "summary": "Lessons of all reviews that the caller may read, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          },
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "status",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "schema": {
              "$ref": "#/components/schemas/LessonStatus"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Lessons",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LessonList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lessons/{lessonId}": {
      "put": {
        "operationId": "updateLesson",
        "summary": "Set a lesson aside, or take it back",
        "parameters": [
          {
            "$ref": "#/components/parameters/lessonId"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/LessonUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The lesson",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Lesson"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/drafts": {
      "post": {
        "operationId": "createLensDraft",
        "summary": "Make a draft of a lens version out of an older one and some edits; 412 or 428 where it would take the place of a draft unasked",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/ifMatchDraft"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateLensDraftRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The draft",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensVersion"
                }
              }
            }
          },
          "422": {
            "description": "The lint refused it",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensIssues"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/lenses/{alias}/versions/{version}/publish": {
      "get": {
        "operationId": "previewPublication",
        "summary": "What publishing a draft would change, and which answers it would orphan",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/version"
          }
        ],
        "responses": {
          "200": {
            "description": "The publication",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensPublication"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "publishLens",
        "summary": "Publish a draft; minor changes reach open reviews at once, major ones by upgrade",
        "parameters": [
          {
            "$ref": "#/components/parameters/alias"
          },
          {
            "$ref": "#/components/parameters/version"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PublishLensRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The version",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LensVersion"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/upgrade": {
      "get": {
        "operationId": "previewUpgrade",
        "summary": "What going to a newer version of the lens would change",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The upgrade",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewUpgrade"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "upgradeReview",
        "summary": "Take a milestone and go to a newer version of the lens",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpgradeRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was done",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ReviewUpgrade"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/report": {
      "get": {
        "operationId": "getReport",
        "summary": "A review, or one of its milestones, for people who never saw the portal",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "name": "format",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "schema": {
              "type": "string",
              "enum": [
                "pdf",
                "html",
                "markdown",
                "csv",
                "json"
              ]
            }
          },
          {
            "name": "milestone",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "schema": {
              "type": "integer"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The report, in the format asked for",
            "content": {
              "application/pdf": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              },
              "text/html": {
                "schema": {
                  "type": "string"
                }
              },
              "text/markdown": {
                "schema": {
                  "type": "string"
                }
              },
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              },
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Report"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/goals": {
      "get": {
        "operationId": "getGoals",
        "summary": "The business outcome, and where each target stands",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "Goals",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Goals"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "setGoals",
        "summary": "Set the outcome and its targets; 412 where somebody was faster",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GoalsUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Goals",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Goals"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "clearGoals",
        "summary": "Take outcome and targets away; 412 where somebody was faster",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "responses": {
          "200": {
            "description": "Goals, of which none are set now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Goals"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/roadmap": {
      "get": {
        "operationId": "getRoadmap",
        "summary": "Per pillar and phase what is done, what is next, until when and by whom",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "The roadmap",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Roadmap"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "put": {
        "operationId": "setRoadmap",
        "summary": "Set days and owners of the cells that are named; a cell without both is cleared",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/RoadmapUpdate"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was set",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoadmapUpdate"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reviews/{id}/attestations/{attestationId}/withdraw": {
      "post": {
        "operationId": "withdrawAttestation",
        "summary": "End an attestation that a person made",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          },
          {
            "$ref": "#/components/parameters/attestationId"
          }
        ],
        "responses": {
          "200": {
            "description": "The attestation as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/evidence": {
      "get": {
        "operationId": "getEvidence",
        "summary": "Facts about an entity with their provenance",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "responses": {
          "200": {
            "description": "Facts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EvidenceList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/evidence/history": {
      "get": {
        "operationId": "getEvidenceHistory",
        "summary": "What facts about an entity were from when on, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          },
          {
            "name": "fact",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only of the fact with this id",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "What was read, whenever it changed",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FactHistoryList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/evidence/refresh": {
      "post": {
        "operationId": "refreshEvidence",
        "summary": "Collect the evidence of an entity again",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          }
        ],
        "responses": {
          "202": {
            "description": "The run that was started",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CollectionRun"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/verdicts": {
      "get": {
        "operationId": "getVerdicts",
        "summary": "What evidence says about every practice of a lens, also before a review is started",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          },
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Verdicts",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VerdictList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/attestations": {
      "get": {
        "operationId": "listSharedAttestations",
        "summary": "What is attested of a group, system or domain for its components",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          },
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Attestations, in force or run out",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SharedAttestationList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "createSharedAttestation",
        "summary": "Name a document that shows a practice is followed by all components of a group, system or domain",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          },
          {
            "$ref": "#/components/parameters/idempotencyKey"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateSharedAttestationRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The attestation",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/entities/{kind}/{namespace}/{name}/attestations/{attestationId}/withdraw": {
      "post": {
        "operationId": "withdrawSharedAttestation",
        "summary": "End an attestation that a person made for all components",
        "parameters": [
          {
            "$ref": "#/components/parameters/kind"
          },
          {
            "$ref": "#/components/parameters/namespace"
          },
          {
            "$ref": "#/components/parameters/name"
          },
          {
            "$ref": "#/components/parameters/attestationId"
          }
        ],
        "responses": {
          "200": {
            "description": "The attestation as it is now",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Attestation"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/evidence/collectors": {
      "get": {
        "operationId": "listCollectors",
        "summary": "What each collector reads, when it last ran, what failed",
        "responses": {
          "200": {
            "description": "Collectors",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CollectorList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/evidence/runs/{id}": {
      "get": {
        "operationId": "getCollectionRun",
        "summary": "How far a collection run is",
        "parameters": [
          {
            "$ref": "#/components/parameters/id"
          }
        ],
        "responses": {
          "200": {
            "description": "The run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CollectionRun"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/components": {
      "get": {
        "operationId": "listComponentScorecards",
        "summary": "Every ML component in scope with its scores",
        "parameters": [
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "system",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "domain",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "type",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "lifecycle",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "tag",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "level",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "practice",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "practiceState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to find of the practice; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "name": "evidence",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "has",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "review",
                  "highRisks",
                  "mediumRisks",
                  "unanswered",
                  "conflicts",
                  "proposals"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "sprint",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands so with its sprint checks, none without a cadence; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "none",
                  "running",
                  "due",
                  "overdue"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "campaign",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that this campaign is about, by its id",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "campaignState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only those that have done what the campaign asks, or have not; goes with campaign",
            "schema": {
              "type": "string",
              "enum": [
                "done",
                "open"
              ]
            }
          },
          {
            "name": "nesting",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Whether an owner or domain takes in what is nested in it; it does if not given",
            "schema": {
              "type": "string",
              "enum": [
                "include",
                "exclude"
              ]
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Text to find in name or title",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "orderBy",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Column and direction, e.g. score:desc; columns are title, owner, system, type, level, score, assurance, coverage, highRisks, conflicts, updatedAt, dueAt; components without a review come last",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Components",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ComponentScorecardList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/components.csv": {
      "get": {
        "operationId": "exportComponentScorecards",
        "summary": "The same rows as comma-separated values",
        "parameters": [
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "system",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "domain",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "type",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "lifecycle",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "tag",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "level",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "practice",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "practiceState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to find of the practice; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "name": "evidence",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "has",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "review",
                  "highRisks",
                  "mediumRisks",
                  "unanswered",
                  "conflicts",
                  "proposals"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "sprint",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands so with its sprint checks, none without a cadence; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "none",
                  "running",
                  "due",
                  "overdue"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "campaign",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that this campaign is about, by its id",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "campaignState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only those that have done what the campaign asks, or have not; goes with campaign",
            "schema": {
              "type": "string",
              "enum": [
                "done",
                "open"
              ]
            }
          },
          {
            "name": "nesting",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Whether an owner or domain takes in what is nested in it; it does if not given",
            "schema": {
              "type": "string",
              "enum": [
                "include",
                "exclude"
              ]
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Text to find in name or title",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "orderBy",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Column and direction, e.g. score:desc; columns are title, owner, system, type, level, score, assurance, coverage, highRisks, conflicts, updatedAt, dueAt; components without a review come last",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "CSV"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/groups": {
      "get": {
        "operationId": "listGroupScorecards",
        "summary": "One row a group, with what is nested in it rolled up",
        "parameters": [
          {
            "name": "by",
            "in": "query",
            "allowReserved": true,
            "required": true,
            "description": "What to group by",
            "schema": {
              "type": "string",
              "enum": [
                "owner",
                "system",
                "domain",
                "type",
                "lifecycle",
                "tag"
              ]
            }
          },
          {
            "name": "parent",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only groups directly below this owner or domain, the empty text for those below none",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "columns",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What values are broken down by; pillars if not given",
            "schema": {
              "type": "string",
              "enum": [
                "pillars",
                "phases",
                "none"
              ]
            }
          },
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "system",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "domain",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "type",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "lifecycle",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "tag",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "level",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "practice",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "practiceState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to find of the practice; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "name": "evidence",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "has",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "review",
                  "highRisks",
                  "mediumRisks",
                  "unanswered",
                  "conflicts",
                  "proposals"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "sprint",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands so with its sprint checks, none without a cadence; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "none",
                  "running",
                  "due",
                  "overdue"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "campaign",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that this campaign is about, by its id",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "campaignState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only those that have done what the campaign asks, or have not; goes with campaign",
            "schema": {
              "type": "string",
              "enum": [
                "done",
                "open"
              ]
            }
          },
          {
            "name": "nesting",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Whether an owner or domain takes in what is nested in it; it does if not given",
            "schema": {
              "type": "string",
              "enum": [
                "include",
                "exclude"
              ]
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Text to find in name or title",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Groups",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GroupScorecardList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/gate": {
      "post": {
        "operationId": "evaluateGate",
        "summary": "Whether the review of an entity lets a change through, and why not",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GateRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What each demand came to; what is unknown did not pass",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GateResult"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/summary": {
      "get": {
        "operationId": "getScorecardSummary",
        "summary": "What a set of components comes to as a whole",
        "parameters": [
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "system",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "domain",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "type",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "lifecycle",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "tag",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "level",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "practice",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "practiceState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to find of the practice; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "name": "evidence",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "has",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "review",
                  "highRisks",
                  "mediumRisks",
                  "unanswered",
                  "conflicts",
                  "proposals"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "sprint",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands so with its sprint checks, none without a cadence; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "none",
                  "running",
                  "due",
                  "overdue"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "campaign",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that this campaign is about, by its id",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "campaignState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only those that have done what the campaign asks, or have not; goes with campaign",
            "schema": {
              "type": "string",
              "enum": [
                "done",
                "open"
              ]
            }
          },
          {
            "name": "nesting",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Whether an owner or domain takes in what is nested in it; it does if not given",
            "schema": {
              "type": "string",
              "enum": [
                "include",
                "exclude"
              ]
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Text to find in name or title",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Summary",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScorecardSummary"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/practices": {
      "get": {
        "operationId": "listPracticeScorecards",
        "summary": "How many reviews stand where with each practice",
        "parameters": [
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "system",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "domain",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "type",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "lifecycle",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "tag",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "level",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "practice",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "practiceState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to find of the practice; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "name": "evidence",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "has",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "review",
                  "highRisks",
                  "mediumRisks",
                  "unanswered",
                  "conflicts",
                  "proposals"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "sprint",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands so with its sprint checks, none without a cadence; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "none",
                  "running",
                  "due",
                  "overdue"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "campaign",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that this campaign is about, by its id",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "campaignState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only those that have done what the campaign asks, or have not; goes with campaign",
            "schema": {
              "type": "string",
              "enum": [
                "done",
                "open"
              ]
            }
          },
          {
            "name": "nesting",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Whether an owner or domain takes in what is nested in it; it does if not given",
            "schema": {
              "type": "string",
              "enum": [
                "include",
                "exclude"
              ]
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Text to find in name or title",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "orderBy",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What there is most of comes first; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "$ref": "#/components/parameters/limit"
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Practices",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PracticeScorecardList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/evidence": {
      "get": {
        "operationId": "listEvidenceGaps",
        "summary": "Which evidence does not arrive, and why",
        "parameters": [
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "system",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "domain",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these and what is nested in them; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "type",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "lifecycle",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "tag",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several, the empty text for none",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "level",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "entityRef",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only these; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "practice",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands as practiceState says with this practice, <questionId>/<choiceId>; goes with lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "practiceState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to find of the practice; not_met if not given",
            "schema": {
              "type": "string",
              "enum": [
                "met",
                "not_met",
                "unknown",
                "not_applicable",
                "exempt",
                "conflict",
                "proposal"
              ]
            }
          },
          {
            "name": "evidence",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components of which a collector reads nothing, <collector>:missing, or fails to, <collector>:failing",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "has",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that have an open review, or at least one risk, open question, conflict or proposal in it; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "review",
                  "highRisks",
                  "mediumRisks",
                  "unanswered",
                  "conflicts",
                  "proposals"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "sprint",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components whose review stands so with its sprint checks, none without a cadence; any of several",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "enum": [
                  "none",
                  "running",
                  "due",
                  "overdue"
                ]
              }
            },
            "style": "form",
            "explode": true
          },
          {
            "name": "campaign",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only components that this campaign is about, by its id",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "campaignState",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Only those that have done what the campaign asks, or have not; goes with campaign",
            "schema": {
              "type": "string",
              "enum": [
                "done",
                "open"
              ]
            }
          },
          {
            "name": "nesting",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Whether an owner or domain takes in what is nested in it; it does if not given",
            "schema": {
              "type": "string",
              "enum": [
                "include",
                "exclude"
              ]
            }
          },
          {
            "name": "q",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Text to find in name or title",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Gaps",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EvidenceGapList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/scorecards/trend": {
      "get": {
        "operationId": "listTrendPoints",
        "summary": "What groups were at the end of each day, and are today",
        "parameters": [
          {
            "name": "lens",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Alias of the lens",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "by",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "What to group by; the whole organisation if not given",
            "schema": {
              "type": "string",
              "enum": [
                "owner",
                "system",
                "domain",
                "type",
                "lifecycle",
                "tag"
              ]
            }
          },
          {
            "name": "group",
            "in": "query",
            "allowEmptyValue": true,
            "allowReserved": true,
            "required": false,
            "description": "Only this group, the empty text for components that have none",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "from",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "First day (UTC); a year before the last if not given",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "to",
            "in": "query",
            "allowReserved": true,
            "required": false,
            "description": "Last day (UTC); today if not given",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "Points a page",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            }
          },
          {
            "$ref": "#/components/parameters/cursor"
          }
        ],
        "responses": {
          "200": {
            "description": "Points",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrendPointList"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "parameters": {
      "alias": {
        "name": "alias",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "version": {
        "name": "version",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "id": {
        "name": "id",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "questionId": {
        "name": "questionId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "exemptionId": {
        "name": "exemptionId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "number": {
        "name": "number",
        "in": "path",
        "required": true,
        "schema": {
          "type": "integer",
          "minimum": 1
        }
      },
      "taskId": {
        "name": "taskId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "commentId": {
        "name": "commentId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "campaignId": {
        "name": "campaignId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "lessonId": {
        "name": "lessonId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "templateId": {
        "name": "templateId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "attestationId": {
        "name": "attestationId",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "kind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string"
        }
      },
      "limit": {
        "name": "limit",
        "in": "query",
        "required": false,
        "description": "Rows a page",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200
        }
      },
      "cursor": {
        "name": "cursor",
        "in": "query",
        "allowReserved": true,
        "required": false,
        "description": "From the page before",
        "schema": {
          "type": "string"
        }
      },
      "idempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": false,
        "description": "Kept 24 h: a repeat answers the first result",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128
        }
      },
      "ifMatch": {
        "name": "If-Match",
        "in": "header",
        "required": false,
        "description": "Revision that the change rests on; the first is 0",
        "schema": {
          "type": "string"
        }
      },
      "ifMatchDraft": {
        "name": "If-Match",
        "in": "header",
        "required": false,
        "description": "Checksum of the draft that is replaced; none may be there where it is left out",
        "schema": {
          "type": "string"
        }
      },
      "ifNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "required": false,
        "description": "ETag of the copy at hand",
        "schema": {
          "type": "string"
        }
      }
    },
    "responses": {
      "Error": {
        "description": "What went wrong, where, and what to do",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            }
          }
        }
      }
    },
    "schemas": {
      "GateRequest": {
        "type": "object",
        "required": [
          "entityRef",
          "lens"
        ],
        "additionalProperties": false,
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "type": "string",
            "description": "Alias of the lens"
          },
          "minScore": {
            "type": "number",
            "minimum": 0,
            "maximum": 100
          },
          "minAssurance": {
            "type": "number",
            "minimum": 0,
            "maximum": 100
          },
          "maxHighRisks": {
            "type": "integer",
            "minimum": 0,
            "description": "Questions that may be effectively HIGH or unanswered, in the named pillars"
          },
          "noConflicts": {
            "type": "boolean",
            "description": "Nothing may be claimed that evidence contradicts"
          },
          "pillars": {
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string"
            },
            "description": "Pillars whose risks count; all if not given. Without maxHighRisks none may be high"
          },
          "requireMet": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "type": "string"
            },
            "description": "Practices, each as questionId/choiceId, that must be met by evidence or a document; a claim alone does not do"
          },
          "baseline": {
            "type": "string",
            "enum": [
              "milestone"
            ],
            "description": "What the review must not be worse than, the last milestone"
          }
        }
      },
      "GateResult": {
        "type": "object",
        "required": [
          "passed",
          "reasons",
          "checks",
          "entityRef",
          "lens"
        ],
        "properties": {
          "passed": {
            "type": "boolean"
          },
          "reasons": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "A sentence for each demand that did not pass"
          },
          "checks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GateCheck"
            }
          },
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "type": "string"
          },
          "reviewId": {
            "type": "string",
            "description": "The open review that was judged"
          }
        }
      },
      "GateCheck": {
        "type": "object",
        "required": [
          "demand",
          "outcome",
          "message",
          "practices",
          "questions"
        ],
        "properties": {
          "demand": {
            "type": "string",
            "enum": [
              "review",
              "score",
              "assurance",
              "high_risks",
              "conflicts",
              "regression",
              "support"
            ]
          },
          "outcome": {
            "type": "string",
            "enum": [
              "passed",
              "failed",
              "unknown"
            ]
          },
          "message": {
            "type": "string"
          },
          "practices": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Each as questionId/choiceId"
          },
          "questions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Error": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            },
            "additionalProperties": true
          },
          "request": {
            "type": "object",
            "additionalProperties": true
          },
          "response": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "additionalProperties": true
      },
      "Lens": {
        "type": "object",
        "required": [
          "alias",
          "name",
          "description",
          "version",
          "builtIn",
          "questionCount",
          "practiceCount"
        ],
        "properties": {
          "alias": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "builtIn": {
            "type": "boolean"
          },
          "questionCount": {
            "type": "integer"
          },
          "practiceCount": {
            "type": "integer"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "LensList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Lens"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "LensRef": {
        "type": "object",
        "required": [
          "alias",
          "version",
          "name"
        ],
        "properties": {
          "alias": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "LensVersion": {
        "type": "object",
        "required": [
          "alias",
          "version",
          "name",
          "description",
          "checksum",
          "status",
          "builtIn",
          "createdAt",
          "pillars",
          "phases",
          "issues"
        ],
        "properties": {
          "alias": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "checksum": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "draft",
              "published"
            ]
          },
          "builtIn": {
            "type": "boolean"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensPillar"
            }
          },
          "phases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensPhase"
            }
          },
          "issues": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensIssue"
            }
          }
        }
      },
      "LensVersionList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensVersion"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "LensPillar": {
        "type": "object",
        "required": [
          "id",
          "name",
          "questions"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "questions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensQuestion"
            }
          }
        }
      },
      "LensPhase": {
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "LensQuestion": {
        "type": "object",
        "required": [
          "id",
          "title",
          "choices"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "helpText": {
            "type": "string"
          },
          "helpUrl": {
            "type": "string"
          },
          "choices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensChoice"
            }
          }
        }
      },
      "LensChoice": {
        "type": "object",
        "required": [
          "id",
          "title",
          "none"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "none": {
            "type": "boolean"
          },
          "description": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "improvement": {
            "type": "string"
          },
          "improvementUrl": {
            "type": "string"
          },
          "levelOfRisk": {
            "type": "string",
            "enum": [
              "High",
              "Medium",
              "Low"
            ]
          },
          "weight": {
            "type": "number"
          },
          "effort": {
            "type": "string",
            "enum": [
              "S",
              "M",
              "L"
            ]
          },
          "organisational": {
            "type": "boolean",
            "description": "The organisation follows it, so that what is attested of a group, system or domain holds for its components"
          },
          "evidence": {
            "$ref": "#/components/schemas/LensEvidence"
          }
        }
      },
      "LensEvidence": {
        "type": "object",
        "description": "Which facts would prove the practice, and why",
        "required": [
          "strength",
          "why",
          "facts"
        ],
        "properties": {
          "strength": {
            "type": "string",
            "enum": [
              "full",
              "partial"
            ]
          },
          "why": {
            "type": "string"
          },
          "facts": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "supports": {
            "type": "object",
            "description": "The expression itself; only of a lens version",
            "additionalProperties": true
          },
          "refutes": {
            "type": "object",
            "additionalProperties": true
          }
        }
      },
      "LensIssue": {
        "type": "object",
        "required": [
          "severity",
          "code",
          "path",
          "message"
        ],
        "properties": {
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warning"
            ]
          },
          "code": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "line": {
            "type": "integer"
          },
          "column": {
            "type": "integer"
          },
          "message": {
            "type": "string"
          }
        }
      },
      "LensIssues": {
        "type": "object",
        "required": [
          "issues"
        ],
        "properties": {
          "issues": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensIssue"
            }
          }
        }
      },
      "CreateLensRequest": {
        "type": "object",
        "required": [
          "alias",
          "version",
          "document"
        ],
        "properties": {
          "alias": {
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64
          },
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32
          },
          "document": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "additionalProperties": true
              }
            ]
          },
          "overlay": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "additionalProperties": true
              }
            ]
          },
          "publish": {
            "type": "boolean"
          },
          "renames": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensRename"
            }
          }
        },
        "additionalProperties": false
      },
      "LintLensRequest": {
        "type": "object",
        "required": [
          "document"
        ],
        "properties": {
          "document": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "additionalProperties": true
              }
            ]
          },
          "overlay": {
            "oneOf": [
              {
                "type": "string"
              },
              {
                "type": "object",
                "additionalProperties": true
              }
            ]
          }
        },
        "additionalProperties": false
      },
      "LensDiff": {
        "type": "object",
        "required": [
          "alias",
          "from",
          "to",
          "kind",
          "changes"
        ],
        "properties": {
          "alias": {
            "type": "string"
          },
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "none",
              "minor",
              "major"
            ]
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensChange"
            }
          }
        }
      },
      "LensChange": {
        "type": "object",
        "required": [
          "change",
          "what"
        ],
        "properties": {
          "change": {
            "type": "string",
            "enum": [
              "added",
              "changed",
              "removed"
            ]
          },
          "what": {
            "type": "string",
            "enum": [
              "lens",
              "pillar",
              "question",
              "choice",
              "rules",
              "overlay"
            ]
          },
          "pillarId": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "fields": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ReviewStatus": {
        "type": "string",
        "enum": [
          "draft",
          "in_review",
          "signed_off",
          "closed"
        ]
      },
      "ReviewSummary": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "lens",
          "status",
          "revision",
          "createdAt",
          "updatedAt",
          "score",
          "assurance",
          "coverage",
          "level"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "status": {
            "$ref": "#/components/schemas/ReviewStatus"
          },
          "revision": {
            "type": "integer"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          }
        }
      },
      "ReviewList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewSummary"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "CreateReviewRequest": {
        "type": "object",
        "required": [
          "entityRef",
          "lens"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "type": "string"
          },
          "from": {
            "type": "string"
          },
          "template": {
            "type": "string",
            "description": "Id of a template of answers"
          }
        },
        "additionalProperties": false
      },
      "Review": {
        "type": "object",
        "required": [
          "id",
          "entityRef",
          "lens",
          "status",
          "revision",
          "createdAt",
          "updatedAt",
          "pillars",
          "phases",
          "questions",
          "scores",
          "proposals",
          "conflicts",
          "permissions"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "status": {
            "$ref": "#/components/schemas/ReviewStatus"
          },
          "revision": {
            "type": "integer"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewPillar"
            }
          },
          "phases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensPhase"
            }
          },
          "questions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Question"
            }
          },
          "scores": {
            "$ref": "#/components/schemas/Scores"
          },
          "proposals": {
            "type": "integer"
          },
          "conflicts": {
            "type": "integer"
          },
          "permissions": {
            "$ref": "#/components/schemas/ReviewPermissions"
          }
        }
      },
      "ReviewTexts": {
        "type": "object",
        "description": "Of every question and practice of the lens that a review follows",
        "required": [
          "lens",
          "questions"
        ],
        "properties": {
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "questions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/QuestionTexts"
            }
          }
        }
      },
      "QuestionTexts": {
        "type": "object",
        "required": [
          "id",
          "choices"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "helpText": {
            "type": "string"
          },
          "helpUrl": {
            "type": "string"
          },
          "choices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChoiceTexts"
            }
          }
        }
      },
      "ChoiceTexts": {
        "type": "object",
        "required": [
          "id"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "improvement": {
            "type": "string"
          },
          "improvementUrl": {
            "type": "string"
          }
        }
      },
      "ReviewPillar": {
        "type": "object",
        "required": [
          "id",
          "name"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          }
        }
      },
      "ReviewPermissions": {
        "type": "object",
        "description": "What the caller may do",
        "required": [
          "update"
        ],
        "properties": {
          "update": {
            "type": "boolean"
          }
        }
      },
      "Question": {
        "type": "object",
        "required": [
          "id",
          "pillarId",
          "title",
          "revision",
          "applicable",
          "inconsistent",
          "risk",
          "effectiveRisk",
          "choices"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "revision": {
            "type": "integer"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "applicable": {
            "type": "boolean"
          },
          "notApplicableReason": {
            "$ref": "#/components/schemas/NotApplicableReason"
          },
          "note": {
            "type": "string"
          },
          "inconsistent": {
            "type": "boolean"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/Risk"
          },
          "choices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Choice"
            }
          }
        }
      },
      "Risk": {
        "type": "string",
        "enum": [
          "HIGH",
          "MEDIUM",
          "NONE",
          "UNANSWERED",
          "NOT_APPLICABLE"
        ]
      },
      "NotApplicableReason": {
        "type": "string",
        "enum": [
          "OUT_OF_SCOPE",
          "BUSINESS_PRIORITIES",
          "ARCHITECTURE_CONSTRAINTS",
          "OTHER",
          "NONE"
        ]
      },
      "ChoiceState": {
        "type": "string",
        "enum": [
          "undecided",
          "selected",
          "unselected",
          "not_applicable"
        ]
      },
      "Choice": {
        "type": "object",
        "required": [
          "id",
          "title",
          "none",
          "state"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "none": {
            "type": "boolean"
          },
          "state": {
            "$ref": "#/components/schemas/ChoiceState"
          },
          "reason": {
            "$ref": "#/components/schemas/NotApplicableReason"
          },
          "note": {
            "type": "string"
          },
          "decidedBy": {
            "type": "string",
            "enum": [
              "person",
              "system",
              "copied"
            ]
          },
          "levelOfRisk": {
            "type": "string",
            "enum": [
              "High",
              "Medium",
              "Low"
            ]
          },
          "weight": {
            "type": "number"
          },
          "organisational": {
            "type": "boolean"
          },
          "practice": {
            "$ref": "#/components/schemas/Practice"
          }
        }
      },
      "Verdict": {
        "type": "string",
        "enum": [
          "supported",
          "contradicted",
          "unknown",
          "none"
        ]
      },
      "Strength": {
        "type": "string",
        "enum": [
          "full",
          "partial"
        ]
      },
      "PracticeState": {
        "type": "string",
        "enum": [
          "met",
          "not_met",
          "unknown",
          "not_applicable",
          "exempt"
        ]
      },
      "Practice": {
        "type": "object",
        "required": [
          "state",
          "assurance",
          "verdict",
          "explanation",
          "proposal",
          "conflict",
          "attested",
          "exempted"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/PracticeState"
          },
          "assurance": {
            "type": "string",
            "enum": [
              "measured",
              "documented",
              "claimed"
            ],
            "nullable": true
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "strength": {
            "$ref": "#/components/schemas/Strength"
          },
          "standing": {
            "type": "string",
            "enum": [
              "last_seen",
              "withdrawn"
            ]
          },
          "why": {
            "type": "string"
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Condition"
            }
          },
          "proposal": {
            "type": "boolean"
          },
          "conflict": {
            "type": "boolean"
          },
          "attested": {
            "type": "boolean"
          },
          "attestations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeAttestation"
            }
          },
          "exempted": {
            "type": "boolean"
          },
          "dismissed": {
            "type": "boolean"
          }
        }
      },
      "PracticeAttestation": {
        "type": "object",
        "description": "A document in force; of one from a group, system or domain that the caller may not read only that there is one",
        "required": [
          "inherited",
          "validUntil"
        ],
        "properties": {
          "url": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          },
          "inherited": {
            "type": "boolean"
          },
          "inheritedFrom": {
            "type": "string",
            "description": "Group, system or domain"
          }
        }
      },
      "Condition": {
        "type": "object",
        "required": [
          "side",
          "fact",
          "expected",
          "outcome",
          "observed"
        ],
        "properties": {
          "side": {
            "type": "string",
            "enum": [
              "supports",
              "refutes"
            ]
          },
          "fact": {
            "type": "string"
          },
          "expected": {
            "type": "string"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "true",
              "false",
              "unknown"
            ]
          },
          "observed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            }
          },
          "drift": {
            "type": "boolean",
            "description": "What is written and what runs answer differently; what runs counts."
          }
        }
      },
      "Fact": {
        "type": "object",
        "required": [
          "entityRef",
          "collector",
          "kind",
          "name",
          "resource",
          "outcome",
          "source",
          "observedAt",
          "expiresAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "collector": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "observed",
              "declared"
            ]
          },
          "name": {
            "type": "string"
          },
          "resource": {
            "type": "string",
            "nullable": true
          },
          "outcome": {
            "type": "string",
            "enum": [
              "value",
              "absent",
              "unknown"
            ]
          },
          "value": {},
          "unit": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "observedAt": {
            "type": "string",
            "format": "date-time"
          },
          "expiresAt": {
            "type": "string",
            "format": "date-time"
          },
          "withdrawnAt": {
            "type": "string",
            "format": "date-time"
          },
          "viaEntityRef": {
            "type": "string"
          },
          "lastFailure": {
            "$ref": "#/components/schemas/FactFailure"
          }
        }
      },
      "FactHistoryRow": {
        "type": "object",
        "description": "What a fact was from an instant on",
        "required": [
          "id",
          "factId",
          "at",
          "collector",
          "name",
          "resource",
          "outcome",
          "source",
          "withdrawn"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "factId": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "collector": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "resource": {
            "type": "string",
            "nullable": true
          },
          "outcome": {
            "type": "string",
            "enum": [
              "value",
              "absent",
              "unknown"
            ]
          },
          "value": {},
          "unit": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "withdrawn": {
            "type": "boolean"
          }
        }
      },
      "FactHistoryList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FactHistoryRow"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "FactFailure": {
        "type": "object",
        "required": [
          "reason",
          "at"
        ],
        "properties": {
          "reason": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "RiskCounts": {
        "type": "object",
        "required": [
          "HIGH",
          "MEDIUM",
          "NONE",
          "UNANSWERED",
          "NOT_APPLICABLE"
        ],
        "properties": {
          "HIGH": {
            "type": "integer"
          },
          "MEDIUM": {
            "type": "integer"
          },
          "NONE": {
            "type": "integer"
          },
          "UNANSWERED": {
            "type": "integer"
          },
          "NOT_APPLICABLE": {
            "type": "integer"
          }
        }
      },
      "Scores": {
        "type": "object",
        "required": [
          "computedAt",
          "lens",
          "overall",
          "pillars",
          "phases",
          "cells"
        ],
        "properties": {
          "computedAt": {
            "type": "string",
            "format": "date-time"
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "overall": {
            "$ref": "#/components/schemas/OverallScore"
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PillarScore"
            }
          },
          "phases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PhaseScore"
            }
          },
          "cells": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CellScore"
            }
          }
        }
      },
      "OverallScore": {
        "type": "object",
        "required": [
          "score",
          "assurance",
          "coverage",
          "scope",
          "risk",
          "effectiveRisk",
          "level",
          "pillarsLeftOut"
        ],
        "properties": {
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "risk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "level": {
            "type": "string"
          },
          "nextLevel": {
            "$ref": "#/components/schemas/NextLevel"
          },
          "pillarsLeftOut": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "NextLevel": {
        "type": "object",
        "required": [
          "level",
          "missing"
        ],
        "properties": {
          "level": {
            "type": "string"
          },
          "missing": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MissingForLevel"
            }
          }
        }
      },
      "MissingForLevel": {
        "type": "object",
        "required": [
          "condition"
        ],
        "properties": {
          "condition": {
            "type": "string",
            "enum": [
              "pillar_without_score",
              "scope",
              "score",
              "assurance",
              "high_risk"
            ]
          },
          "wanted": {
            "type": "number"
          },
          "is": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "pillars": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "questions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "PillarScore": {
        "type": "object",
        "required": [
          "id",
          "score",
          "assurance",
          "coverage",
          "scope",
          "risk",
          "effectiveRisk"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "risk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/RiskCounts"
          }
        }
      },
      "PhaseScore": {
        "type": "object",
        "required": [
          "id",
          "score",
          "assurance",
          "coverage",
          "scope",
          "risk",
          "effectiveRisk"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "risk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/RiskCounts"
          }
        }
      },
      "CellScore": {
        "type": "object",
        "required": [
          "pillarId",
          "phaseId",
          "score",
          "assurance",
          "coverage",
          "scope",
          "risk",
          "effectiveRisk"
        ],
        "properties": {
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "risk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/RiskCounts"
          }
        }
      },
      "AnswerUpdate": {
        "type": "object",
        "properties": {
          "applicable": {
            "type": "boolean"
          },
          "notApplicableReason": {
            "$ref": "#/components/schemas/NotApplicableReason"
          },
          "note": {
            "type": "string",
            "maxLength": 2084
          },
          "choices": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/ChoiceUpdate"
            }
          }
        },
        "additionalProperties": false
      },
      "ChoiceUpdate": {
        "type": "object",
        "properties": {
          "state": {
            "$ref": "#/components/schemas/ChoiceState"
          },
          "reason": {
            "$ref": "#/components/schemas/NotApplicableReason"
          },
          "note": {
            "type": "string",
            "maxLength": 250
          }
        },
        "additionalProperties": false
      },
      "PracticeRef": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "AcceptProposalsRequest": {
        "type": "object",
        "properties": {
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          }
        },
        "additionalProperties": false
      },
      "AcceptProposalsResponse": {
        "type": "object",
        "required": [
          "accepted",
          "skipped"
        ],
        "properties": {
          "accepted": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          },
          "skipped": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SkippedPractice"
            }
          }
        }
      },
      "SkippedPractice": {
        "type": "object",
        "required": [
          "practice",
          "reason"
        ],
        "properties": {
          "practice": {
            "$ref": "#/components/schemas/PracticeRef"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "CreateAttestationRequest": {
        "type": "object",
        "description": "A document has a url, a title, or both",
        "required": [
          "questionId",
          "choiceId"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "maxLength": 2048
          },
          "title": {
            "type": "string",
            "maxLength": 250
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "Attestation": {
        "type": "object",
        "required": [
          "id",
          "questionId",
          "choiceId",
          "validFrom",
          "validUntil",
          "source",
          "createdBy",
          "inForce"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "title": {
            "type": "string",
            "description": "What the document is called"
          },
          "validFrom": {
            "type": "string",
            "format": "date-time"
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          },
          "source": {
            "type": "string",
            "enum": [
              "person",
              "annotation"
            ]
          },
          "createdBy": {
            "type": "string"
          },
          "inForce": {
            "type": "boolean"
          }
        }
      },
      "AttestationList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attestation"
            }
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "CreateSharedAttestationRequest": {
        "type": "object",
        "description": "A document has a url, a title, or both",
        "required": [
          "lens",
          "questionId",
          "choiceId"
        ],
        "properties": {
          "lens": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "url": {
            "type": "string",
            "maxLength": 2048
          },
          "title": {
            "type": "string",
            "maxLength": 250
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "SharedPractice": {
        "type": "object",
        "description": "A practice that the organisation follows once for all",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "questionTitle"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "questionTitle": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        }
      },
      "SharedAttestationPermissions": {
        "type": "object",
        "required": [
          "attest"
        ],
        "properties": {
          "attest": {
            "type": "boolean"
          }
        }
      },
      "SharedAttestationList": {
        "type": "object",
        "description": "What is attested of a group, system or domain for its components",
        "required": [
          "entityRef",
          "lens",
          "items",
          "totalItems",
          "practices",
          "components",
          "permissions"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attestation"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SharedPractice"
            }
          },
          "components": {
            "type": "integer",
            "description": "ML components that they hold for"
          },
          "permissions": {
            "$ref": "#/components/schemas/SharedAttestationPermissions"
          }
        }
      },
      "HistoryCause": {
        "type": "string",
        "enum": [
          "created",
          "answer",
          "proposal",
          "attestation",
          "exemption",
          "dismissal",
          "fact",
          "expiry",
          "lens_version",
          "settings",
          "milestone",
          "task",
          "sign_off",
          "lesson",
          "goal"
        ]
      },
      "HistoryRow": {
        "type": "object",
        "required": [
          "id",
          "at",
          "cause",
          "actor",
          "score",
          "assurance",
          "coverage",
          "scope",
          "level",
          "effectiveRisk",
          "practices"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "cause": {
            "$ref": "#/components/schemas/HistoryCause"
          },
          "action": {
            "type": "string"
          },
          "actor": {
            "type": "string"
          },
          "subject": {
            "type": "string"
          },
          "detail": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeChange"
            }
          }
        }
      },
      "PracticeChange": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId",
          "from",
          "to"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/PracticeState"
          },
          "to": {
            "$ref": "#/components/schemas/PracticeState"
          }
        }
      },
      "HistoryList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HistoryRow"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "Improvement": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "pillarId",
          "state",
          "conflict",
          "proposal",
          "risk",
          "riskAfter",
          "gain"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "not_met",
              "unknown"
            ]
          },
          "conflict": {
            "type": "boolean"
          },
          "proposal": {
            "type": "boolean"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "riskAfter": {
            "$ref": "#/components/schemas/Risk"
          },
          "gain": {
            "type": "number"
          },
          "effort": {
            "type": "string",
            "enum": [
              "S",
              "M",
              "L"
            ]
          },
          "text": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "evidence": {
            "$ref": "#/components/schemas/LensEvidence"
          }
        }
      },
      "ImprovementList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Improvement"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "ExemptionKind": {
        "type": "string",
        "description": "An exemption from a practice, or the dismissal of a contradiction that only stands",
        "enum": [
          "exemption",
          "dismissal"
        ]
      },
      "ExemptionStatus": {
        "type": "string",
        "enum": [
          "requested",
          "in_force",
          "expired",
          "refused",
          "revoked"
        ]
      },
      "CreateExemptionRequest": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId",
          "reason"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ExemptionKind"
          },
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "compensatingControl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "RenewExemptionRequest": {
        "type": "object",
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "compensatingControl": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "ApproveExemptionRequest": {
        "type": "object",
        "properties": {
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          }
        },
        "additionalProperties": false
      },
      "RefuseExemptionRequest": {
        "type": "object",
        "required": [
          "note"
        ],
        "properties": {
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          }
        },
        "additionalProperties": false
      },
      "RevokeExemptionRequest": {
        "type": "object",
        "required": [
          "reason"
        ],
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          }
        },
        "additionalProperties": false
      },
      "Exemption": {
        "type": "object",
        "required": [
          "id",
          "questionId",
          "choiceId",
          "kind",
          "status",
          "reason",
          "requestedAt",
          "requestedBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "kind": {
            "$ref": "#/components/schemas/ExemptionKind"
          },
          "status": {
            "$ref": "#/components/schemas/ExemptionStatus"
          },
          "reason": {
            "type": "string"
          },
          "compensatingControl": {
            "type": "string"
          },
          "renews": {
            "type": "string"
          },
          "requestedAt": {
            "type": "string",
            "format": "date-time"
          },
          "requestedBy": {
            "type": "string"
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string"
          },
          "decisionNote": {
            "type": "string"
          },
          "validUntil": {
            "type": "string",
            "format": "date-time"
          },
          "revokedAt": {
            "type": "string",
            "format": "date-time"
          },
          "revokedBy": {
            "type": "string"
          },
          "revokeReason": {
            "type": "string"
          }
        }
      },
      "ExemptionPermissions": {
        "type": "object",
        "description": "What the caller may do; nobody decides on their own request",
        "required": [
          "request",
          "approve"
        ],
        "properties": {
          "request": {
            "type": "boolean"
          },
          "approve": {
            "type": "boolean"
          }
        }
      },
      "ExemptionList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "permissions"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exemption"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "permissions": {
            "$ref": "#/components/schemas/ExemptionPermissions"
          }
        }
      },
      "CreateMilestoneRequest": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        },
        "additionalProperties": false
      },
      "Milestone": {
        "type": "object",
        "required": [
          "number",
          "name",
          "at",
          "createdBy",
          "lensVersion",
          "engineVersion",
          "checksum",
          "score",
          "assurance",
          "coverage",
          "scope",
          "level"
        ],
        "properties": {
          "number": {
            "type": "integer"
          },
          "name": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "lensVersion": {
            "type": "string"
          },
          "engineVersion": {
            "type": "string"
          },
          "checksum": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          }
        }
      },
      "MilestoneList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Milestone"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "MilestoneDetail": {
        "type": "object",
        "description": "Intact where its text is the one the checksum was taken of, and computes to the same again",
        "required": [
          "number",
          "name",
          "at",
          "createdBy",
          "lensVersion",
          "engineVersion",
          "checksum",
          "score",
          "assurance",
          "coverage",
          "scope",
          "level",
          "lens",
          "intact",
          "recomputed",
          "scores",
          "practices"
        ],
        "properties": {
          "number": {
            "type": "integer"
          },
          "name": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "lensVersion": {
            "type": "string"
          },
          "engineVersion": {
            "type": "string"
          },
          "checksum": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "intact": {
            "type": "boolean"
          },
          "recomputed": {
            "$ref": "#/components/schemas/RecomputedScore"
          },
          "scores": {
            "$ref": "#/components/schemas/Scores"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MilestonePractice"
            }
          }
        }
      },
      "RecomputedScore": {
        "type": "object",
        "required": [
          "score",
          "assurance",
          "coverage",
          "scope",
          "level"
        ],
        "properties": {
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          }
        }
      },
      "MilestonePractice": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "state",
          "assurance",
          "verdict",
          "conflict"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PracticeState"
          },
          "assurance": {
            "type": "string",
            "enum": [
              "measured",
              "documented",
              "claimed"
            ],
            "nullable": true
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "conflict": {
            "type": "boolean"
          }
        }
      },
      "MilestoneDiff": {
        "type": "object",
        "required": [
          "from",
          "to",
          "scores",
          "settingsChanged",
          "practices",
          "causes"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/MilestoneDiffEnd"
          },
          "to": {
            "$ref": "#/components/schemas/MilestoneDiffEnd"
          },
          "scores": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScoreDifference"
            }
          },
          "level": {
            "$ref": "#/components/schemas/TextDifference"
          },
          "lensVersion": {
            "$ref": "#/components/schemas/TextDifference"
          },
          "settingsChanged": {
            "type": "boolean"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeDifference"
            }
          },
          "causes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HistoryRow"
            }
          }
        }
      },
      "MilestoneDiffEnd": {
        "type": "object",
        "description": "Number and name are left out where it is the review as it is",
        "required": [
          "at",
          "lensVersion"
        ],
        "properties": {
          "number": {
            "type": "integer"
          },
          "name": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "lensVersion": {
            "type": "string"
          }
        }
      },
      "TextDifference": {
        "type": "object",
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          }
        }
      },
      "ScoreDifference": {
        "type": "object",
        "required": [
          "of",
          "value",
          "from",
          "to"
        ],
        "properties": {
          "of": {
            "type": "string",
            "enum": [
              "overall",
              "pillar",
              "phase"
            ]
          },
          "id": {
            "type": "string"
          },
          "value": {
            "type": "string",
            "enum": [
              "score",
              "assurance",
              "coverage",
              "scope"
            ]
          },
          "from": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "to": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          }
        }
      },
      "PracticeStand": {
        "type": "object",
        "required": [
          "state",
          "assurance",
          "conflict"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/PracticeState"
          },
          "assurance": {
            "type": "string",
            "enum": [
              "measured",
              "documented",
              "claimed"
            ],
            "nullable": true
          },
          "conflict": {
            "type": "boolean"
          }
        }
      },
      "PracticeDifference": {
        "type": "object",
        "description": "Where a side is left out, its lens version has no such practice",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "reasons"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "from": {
            "$ref": "#/components/schemas/PracticeStand"
          },
          "to": {
            "$ref": "#/components/schemas/PracticeStand"
          },
          "reasons": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "answer",
                "fact",
                "attestation",
                "exemption",
                "dismissal",
                "lens_version"
              ]
            }
          }
        }
      },
      "SprintCheck": {
        "type": "object",
        "description": "What changed since the last milestone, or the start of the review",
        "required": [
          "status",
          "since",
          "skipped",
          "items",
          "later",
          "suggestedName"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "none",
              "running",
              "due",
              "overdue"
            ]
          },
          "since": {
            "type": "string",
            "format": "date-time"
          },
          "milestone": {
            "$ref": "#/components/schemas/Milestone"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time"
          },
          "overdueAt": {
            "type": "string",
            "format": "date-time"
          },
          "skipped": {
            "type": "integer"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SprintItem"
            }
          },
          "later": {
            "type": "integer"
          },
          "suggestedName": {
            "type": "string"
          }
        }
      },
      "SprintItem": {
        "type": "object",
        "required": [
          "kind",
          "title",
          "weight"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "conflict",
              "evidence",
              "exemption",
              "attestation",
              "risk_without_owner",
              "unanswered",
              "lens"
            ]
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/Risk"
          },
          "weight": {
            "type": "number"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "from": {
            "$ref": "#/components/schemas/Verdict"
          },
          "to": {
            "$ref": "#/components/schemas/Verdict"
          },
          "lensVersion": {
            "type": "string"
          }
        }
      },
      "TaskStatus": {
        "type": "string",
        "enum": [
          "open",
          "done",
          "dropped"
        ]
      },
      "CreateTaskRequest": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          }
        },
        "additionalProperties": false
      },
      "TaskUpdate": {
        "type": "object",
        "properties": {
          "status": {
            "$ref": "#/components/schemas/TaskStatus"
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "nullable": true
          },
          "dueOn": {
            "type": "string",
            "format": "date",
            "nullable": true
          },
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084,
            "nullable": true
          }
        },
        "additionalProperties": false
      },
      "Task": {
        "type": "object",
        "required": [
          "id",
          "questionId",
          "choiceId",
          "title",
          "status",
          "createdAt",
          "createdBy",
          "updatedAt",
          "updatedBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/TaskStatus"
          },
          "owner": {
            "type": "string"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "note": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "issue": {
            "$ref": "#/components/schemas/TaskIssue"
          }
        }
      },
      "TaskList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "issues"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Task"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "issues": {
            "$ref": "#/components/schemas/TaskIssueTarget"
          }
        }
      },
      "TaskIssueTarget": {
        "type": "object",
        "description": "Where issues of tasks go, or why none can be made",
        "properties": {
          "repository": {
            "type": "string",
            "description": "For example github.com/acme/churn"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "TaskIssue": {
        "type": "object",
        "description": "As it was last seen",
        "required": [
          "repository",
          "number",
          "url",
          "state",
          "checkedAt"
        ],
        "properties": {
          "repository": {
            "type": "string"
          },
          "number": {
            "type": "integer"
          },
          "url": {
            "type": "string"
          },
          "state": {
            "type": "string",
            "enum": [
              "open",
              "closed"
            ]
          },
          "checkedAt": {
            "type": "string",
            "format": "date-time"
          },
          "problem": {
            "type": "string",
            "description": "Why it could not be read since"
          }
        }
      },
      "NoteRequest": {
        "type": "object",
        "properties": {
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          }
        },
        "additionalProperties": false
      },
      "RequestChangesRequest": {
        "type": "object",
        "required": [
          "note"
        ],
        "properties": {
          "note": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          }
        },
        "additionalProperties": false
      },
      "ReviewSubmission": {
        "type": "object",
        "required": [
          "submittedAt",
          "submittedBy"
        ],
        "properties": {
          "submittedAt": {
            "type": "string",
            "format": "date-time"
          },
          "submittedBy": {
            "type": "string"
          },
          "note": {
            "type": "string"
          },
          "decision": {
            "type": "string",
            "enum": [
              "signed_off",
              "changes_requested"
            ]
          },
          "decidedAt": {
            "type": "string",
            "format": "date-time"
          },
          "decidedBy": {
            "type": "string"
          },
          "decisionNote": {
            "type": "string"
          },
          "milestone": {
            "type": "integer"
          }
        }
      },
      "ChangedSinceSignOff": {
        "type": "object",
        "required": [
          "milestone",
          "practices",
          "conflicts"
        ],
        "properties": {
          "milestone": {
            "type": "integer"
          },
          "practices": {
            "type": "integer"
          },
          "conflicts": {
            "type": "integer"
          }
        }
      },
      "LifecyclePermissions": {
        "type": "object",
        "required": [
          "submit",
          "requestChanges",
          "signOff"
        ],
        "properties": {
          "submit": {
            "type": "boolean"
          },
          "requestChanges": {
            "type": "boolean",
            "description": "Who wrote a part may do so too"
          },
          "signOff": {
            "type": "boolean"
          }
        }
      },
      "ReviewLifecycle": {
        "type": "object",
        "description": "Who answered or submitted does not sign off",
        "required": [
          "status",
          "authors"
        ],
        "properties": {
          "status": {
            "$ref": "#/components/schemas/ReviewStatus"
          },
          "authors": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "submission": {
            "$ref": "#/components/schemas/ReviewSubmission"
          },
          "changedSince": {
            "$ref": "#/components/schemas/ChangedSinceSignOff"
          },
          "permissions": {
            "$ref": "#/components/schemas/LifecyclePermissions"
          }
        }
      },
      "CreateCommentRequest": {
        "type": "object",
        "required": [
          "text"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          }
        },
        "additionalProperties": false
      },
      "Comment": {
        "type": "object",
        "required": [
          "id",
          "text",
          "createdAt",
          "createdBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "text": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "resolvedAt": {
            "type": "string",
            "format": "date-time"
          },
          "resolvedBy": {
            "type": "string"
          }
        }
      },
      "CommentPermissions": {
        "type": "object",
        "description": "What the caller may do",
        "required": [
          "add"
        ],
        "properties": {
          "add": {
            "type": "boolean"
          }
        }
      },
      "CommentList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "permissions"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Comment"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "permissions": {
            "$ref": "#/components/schemas/CommentPermissions"
          }
        }
      },
      "LessonStatus": {
        "type": "string",
        "description": "Published once the draft that took it up is published",
        "enum": [
          "open",
          "taken_up",
          "published",
          "set_aside"
        ]
      },
      "CreateLessonRequest": {
        "type": "object",
        "required": [
          "text"
        ],
        "properties": {
          "text": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          }
        },
        "additionalProperties": false
      },
      "Lesson": {
        "type": "object",
        "required": [
          "id",
          "reviewId",
          "entityRef",
          "lens",
          "text",
          "practices",
          "status",
          "createdAt",
          "createdBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "reviewId": {
            "type": "string"
          },
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "type": "string"
          },
          "text": {
            "type": "string"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          },
          "status": {
            "$ref": "#/components/schemas/LessonStatus"
          },
          "draftVersion": {
            "type": "string"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          }
        }
      },
      "CreateAnswerTemplateRequest": {
        "type": "object",
        "required": [
          "name",
          "from"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "from": {
            "type": "string",
            "description": "Id of the review"
          }
        },
        "additionalProperties": false
      },
      "AnswerTemplate": {
        "type": "object",
        "description": "Answers under a name, which arrive in a review as claims marked copied",
        "required": [
          "id",
          "name",
          "decisions",
          "createdAt",
          "createdBy"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "decisions": {
            "type": "integer",
            "description": "Practices that it decides"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          }
        }
      },
      "AnswerTemplateList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnswerTemplate"
            }
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "LessonList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Lesson"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "LessonUpdate": {
        "type": "object",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "open",
              "set_aside"
            ]
          }
        },
        "additionalProperties": false
      },
      "LensEdit": {
        "type": "object",
        "description": "A new practice, other words for a question or practice, or which facts prove a practice",
        "required": [
          "kind",
          "questionId"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "add_practice",
              "reword",
              "set_evidence"
            ]
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "description": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "improvement": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "url": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2048
          },
          "levelOfRisk": {
            "type": "string",
            "enum": [
              "High",
              "Medium",
              "Low"
            ]
          },
          "effort": {
            "type": "string",
            "enum": [
              "S",
              "M",
              "L"
            ]
          },
          "evidence": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "additionalProperties": false
      },
      "CreateLensDraftRequest": {
        "type": "object",
        "required": [
          "version",
          "edits"
        ],
        "properties": {
          "from": {
            "type": "string"
          },
          "version": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32
          },
          "edits": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensEdit"
            }
          },
          "lessons": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "LensPlace": {
        "type": "object",
        "required": [
          "questionId"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "LensRename": {
        "type": "object",
        "description": "Where answers go; let go without `to`",
        "required": [
          "from"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/LensPlace"
          },
          "to": {
            "$ref": "#/components/schemas/LensPlace"
          }
        },
        "additionalProperties": false
      },
      "LensUsage": {
        "type": "object",
        "required": [
          "version",
          "status",
          "checksum",
          "builtIn",
          "createdAt",
          "createdBy",
          "reviews"
        ],
        "properties": {
          "version": {
            "type": "string"
          },
          "checksum": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "draft",
              "published"
            ]
          },
          "builtIn": {
            "type": "boolean"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "publishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "reviews": {
            "type": "integer",
            "description": "Open ones that the caller may read"
          }
        }
      },
      "LensUsageList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensUsage"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "LensPublication": {
        "type": "object",
        "required": [
          "kind",
          "changes",
          "orphans"
        ],
        "properties": {
          "from": {
            "type": "string",
            "description": "The newest published version; missing where there is none"
          },
          "kind": {
            "type": "string",
            "enum": [
              "none",
              "minor",
              "major"
            ]
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensChange"
            }
          },
          "orphans": {
            "type": "array",
            "description": "Answered in open reviews and not asked any more",
            "items": {
              "$ref": "#/components/schemas/LensPlace"
            }
          }
        }
      },
      "PublishLensRequest": {
        "type": "object",
        "properties": {
          "renames": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensRename"
            }
          }
        },
        "additionalProperties": false
      },
      "UpgradeRequest": {
        "type": "object",
        "properties": {
          "to": {
            "type": "string",
            "minLength": 1,
            "maxLength": 32
          }
        },
        "additionalProperties": false
      },
      "ReviewUpgrade": {
        "type": "object",
        "required": [
          "from",
          "to",
          "kind",
          "changes",
          "renames",
          "carried",
          "letGo",
          "before",
          "after"
        ],
        "properties": {
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "none",
              "minor",
              "major"
            ]
          },
          "changes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensChange"
            }
          },
          "renames": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensRename"
            }
          },
          "carried": {
            "type": "integer",
            "description": "Decided practices that stay decided"
          },
          "letGo": {
            "type": "array",
            "description": "Decided practices that the newer version gives up",
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          },
          "before": {
            "$ref": "#/components/schemas/RecomputedScore"
          },
          "after": {
            "$ref": "#/components/schemas/RecomputedScore"
          },
          "milestone": {
            "type": "integer"
          }
        }
      },
      "Report": {
        "type": "object",
        "description": "What the format json gives",
        "required": [
          "entityRef",
          "status",
          "lens",
          "at",
          "pillars",
          "phases",
          "scores",
          "questions",
          "practices",
          "exemptions",
          "nextSteps"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ReviewStatus"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "milestone": {
            "$ref": "#/components/schemas/ReportMilestone"
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewPillar"
            }
          },
          "phases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LensPhase"
            }
          },
          "scores": {
            "$ref": "#/components/schemas/Scores"
          },
          "questions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportQuestion"
            }
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportPractice"
            }
          },
          "exemptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exemption"
            }
          },
          "nextSteps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Improvement"
            }
          },
          "changes": {
            "$ref": "#/components/schemas/MilestoneDiff"
          },
          "goals": {
            "$ref": "#/components/schemas/ReportGoals"
          },
          "roadmap": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReportRoadmapCell"
            }
          }
        }
      },
      "ReportGoals": {
        "type": "object",
        "description": "What the team wants to reach; in a milestone's report what it wanted then",
        "required": [
          "outcome",
          "targets"
        ],
        "properties": {
          "outcome": {
            "type": "string"
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GoalStand"
            }
          }
        }
      },
      "ReportRoadmapCell": {
        "type": "object",
        "description": "A cell of the roadmap that has a day or an owner",
        "required": [
          "pillarId",
          "phaseId",
          "done",
          "total"
        ],
        "properties": {
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "done": {
            "type": "integer"
          },
          "total": {
            "type": "integer"
          },
          "targetOn": {
            "type": "string",
            "format": "date"
          },
          "owner": {
            "type": "string"
          }
        }
      },
      "ReportMilestone": {
        "type": "object",
        "required": [
          "number",
          "name",
          "checksum",
          "planKept"
        ],
        "properties": {
          "number": {
            "type": "integer"
          },
          "name": {
            "type": "string"
          },
          "checksum": {
            "type": "string"
          },
          "planKept": {
            "type": "boolean",
            "description": "False where goals and roadmap were not kept with it"
          }
        }
      },
      "ReportQuestion": {
        "type": "object",
        "required": [
          "id",
          "title",
          "pillarId",
          "risk",
          "effectiveRisk"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "pillarId": {
            "type": "string"
          },
          "risk": {
            "$ref": "#/components/schemas/Risk"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/Risk"
          },
          "note": {
            "type": "string"
          }
        }
      },
      "ReportPractice": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "state",
          "assurance",
          "verdict",
          "conflict",
          "evidence",
          "documents"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "state": {
            "$ref": "#/components/schemas/PracticeState"
          },
          "assurance": {
            "type": "string",
            "enum": [
              "measured",
              "documented",
              "claimed"
            ],
            "nullable": true
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "conflict": {
            "type": "boolean"
          },
          "note": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Condition"
            }
          },
          "documents": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeAttestation"
            }
          }
        }
      },
      "GoalTarget": {
        "type": "object",
        "description": "Min is in percent; a bound on a fact needs its unit",
        "required": [
          "kind"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "score",
              "assurance",
              "fact"
            ]
          },
          "pillarId": {
            "type": "string"
          },
          "min": {
            "type": "number"
          },
          "fact": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "bound": {
            "type": "string",
            "enum": [
              "at_most",
              "at_least"
            ]
          },
          "value": {
            "type": "number"
          },
          "unit": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "until": {
            "type": "string",
            "format": "date"
          }
        },
        "additionalProperties": false
      },
      "GoalsUpdate": {
        "type": "object",
        "required": [
          "outcome",
          "targets"
        ],
        "properties": {
          "outcome": {
            "type": "string",
            "minLength": 1,
            "maxLength": 2084
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GoalTarget"
            }
          }
        },
        "additionalProperties": false
      },
      "GoalStand": {
        "type": "object",
        "required": [
          "kind",
          "status",
          "baseline",
          "baselineAt"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "score",
              "assurance",
              "fact"
            ]
          },
          "pillarId": {
            "type": "string"
          },
          "min": {
            "type": "number"
          },
          "fact": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "bound": {
            "type": "string",
            "enum": [
              "at_most",
              "at_least"
            ]
          },
          "value": {
            "type": "number"
          },
          "unit": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "until": {
            "type": "string",
            "format": "date"
          },
          "status": {
            "type": "string",
            "enum": [
              "met",
              "open",
              "missed",
              "not_measurable"
            ]
          },
          "reason": {
            "type": "string",
            "enum": [
              "no_score",
              "no_fact",
              "unknown",
              "other_unit"
            ]
          },
          "current": {
            "type": "number"
          },
          "baseline": {
            "type": "number",
            "nullable": true
          },
          "baselineAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "Goals": {
        "type": "object",
        "description": "Without an outcome none are set; suggested is what the next level wants",
        "required": [
          "at",
          "targets",
          "suggested",
          "revision"
        ],
        "properties": {
          "outcome": {
            "type": "string"
          },
          "revision": {
            "type": "integer",
            "description": "0 where nothing was ever set"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "updatedBy": {
            "type": "string"
          },
          "at": {
            "type": "string",
            "format": "date-time"
          },
          "targets": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GoalStand"
            }
          },
          "suggested": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GoalTarget"
            }
          }
        }
      },
      "RoadmapPlan": {
        "type": "object",
        "required": [
          "pillarId",
          "phaseId"
        ],
        "properties": {
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "targetOn": {
            "type": "string",
            "format": "date"
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          }
        },
        "additionalProperties": false
      },
      "RoadmapUpdate": {
        "type": "object",
        "required": [
          "cells"
        ],
        "properties": {
          "cells": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoadmapPlan"
            }
          }
        },
        "additionalProperties": false
      },
      "RoadmapCell": {
        "type": "object",
        "required": [
          "pillarId",
          "phaseId",
          "score",
          "done",
          "total",
          "next",
          "tasks"
        ],
        "properties": {
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "done": {
            "type": "integer"
          },
          "total": {
            "type": "integer"
          },
          "targetOn": {
            "type": "string",
            "format": "date"
          },
          "owner": {
            "type": "string"
          },
          "next": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Improvement"
            }
          },
          "tasks": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Task"
            }
          }
        }
      },
      "Roadmap": {
        "type": "object",
        "required": [
          "cells"
        ],
        "properties": {
          "cells": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RoadmapCell"
            }
          }
        }
      },
      "AnnotationProblem": {
        "type": "object",
        "description": "Something in an annotation that was meant as an attestation and is none",
        "required": [
          "annotation",
          "text",
          "reason"
        ],
        "properties": {
          "annotation": {
            "type": "string"
          },
          "text": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "EvidenceList": {
        "type": "object",
        "required": [
          "entityRef",
          "items",
          "totalItems",
          "collectors"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fact"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "collectedAt": {
            "type": "string",
            "format": "date-time"
          },
          "collectors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityCollector"
            }
          },
          "annotationProblems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AnnotationProblem"
            }
          }
        }
      },
      "EntityCollector": {
        "type": "object",
        "description": "Whether the entity names what the collector reads",
        "required": [
          "id",
          "title",
          "connected",
          "annotations"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "connected": {
            "type": "boolean"
          },
          "simulated": {
            "type": "boolean"
          },
          "annotations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "VerdictList": {
        "type": "object",
        "required": [
          "entityRef",
          "lens",
          "items",
          "totalItems",
          "counts",
          "collectors"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeVerdict"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "counts": {
            "$ref": "#/components/schemas/VerdictCounts"
          },
          "collectors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityCollector"
            }
          }
        }
      },
      "VerdictCounts": {
        "type": "object",
        "required": [
          "supported",
          "contradicted",
          "unknown",
          "none"
        ],
        "properties": {
          "supported": {
            "type": "integer"
          },
          "contradicted": {
            "type": "integer"
          },
          "unknown": {
            "type": "integer"
          },
          "none": {
            "type": "integer"
          }
        }
      },
      "PracticeVerdict": {
        "type": "object",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "pillarId",
          "verdict",
          "attested",
          "explanation"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "strength": {
            "$ref": "#/components/schemas/Strength"
          },
          "standing": {
            "type": "string",
            "enum": [
              "last_seen",
              "withdrawn"
            ]
          },
          "why": {
            "type": "string"
          },
          "attested": {
            "type": "boolean"
          },
          "attestations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeAttestation"
            }
          },
          "explanation": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Condition"
            }
          }
        }
      },
      "Collector": {
        "type": "object",
        "required": [
          "id",
          "title",
          "kind",
          "annotations",
          "facts"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "observed",
              "declared"
            ]
          },
          "simulated": {
            "type": "boolean"
          },
          "annotations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "facts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CollectorFact"
            }
          },
          "lastRun": {
            "$ref": "#/components/schemas/CollectionRun"
          }
        }
      },
      "CollectorFact": {
        "type": "object",
        "required": [
          "name",
          "asks"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "asks": {
            "type": "string"
          },
          "field": {
            "type": "string"
          },
          "unit": {
            "type": "string"
          },
          "window": {
            "type": "string"
          }
        }
      },
      "CollectorList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Collector"
            }
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "CollectionRun": {
        "type": "object",
        "required": [
          "id",
          "status",
          "startedAt",
          "entitiesDone",
          "entitiesTotal",
          "sourcesDone",
          "sourcesTotal",
          "failures"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "queued",
              "running",
              "done",
              "failed"
            ]
          },
          "entityRef": {
            "type": "string"
          },
          "startedAt": {
            "type": "string",
            "format": "date-time"
          },
          "finishedAt": {
            "type": "string",
            "format": "date-time"
          },
          "entitiesDone": {
            "type": "integer"
          },
          "entitiesTotal": {
            "type": "integer"
          },
          "sourcesDone": {
            "type": "integer"
          },
          "sourcesTotal": {
            "type": "integer"
          },
          "failures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CollectionFailure"
            }
          }
        }
      },
      "CollectionFailure": {
        "type": "object",
        "required": [
          "collector",
          "reason",
          "count"
        ],
        "properties": {
          "collector": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "count": {
            "type": "integer"
          }
        }
      },
      "ComponentScorecard": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "tags"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "system": {
            "type": "string"
          },
          "domain": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "review": {
            "$ref": "#/components/schemas/ComponentReview"
          }
        }
      },
      "ComponentReview": {
        "type": "object",
        "required": [
          "id",
          "lens",
          "status",
          "score",
          "assurance",
          "coverage",
          "scope",
          "level",
          "effectiveRisk",
          "pillars",
          "conflicts",
          "updatedAt",
          "sprint"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "lens": {
            "$ref": "#/components/schemas/LensRef"
          },
          "status": {
            "$ref": "#/components/schemas/ReviewStatus"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          },
          "nextLevel": {
            "$ref": "#/components/schemas/NextLevel"
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/RiskCounts"
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedValue"
            }
          },
          "conflicts": {
            "type": "integer"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "sprint": {
            "$ref": "#/components/schemas/SprintStatus"
          },
          "dueAt": {
            "type": "string",
            "format": "date-time",
            "description": "Of the next sprint check"
          },
          "overdueAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "SprintStatus": {
        "type": "string",
        "enum": [
          "none",
          "running",
          "due",
          "overdue"
        ]
      },
      "SprintCounts": {
        "type": "object",
        "description": "Reviews whose sprint check is due, or overdue, now",
        "required": [
          "due",
          "overdue"
        ],
        "properties": {
          "due": {
            "type": "integer"
          },
          "overdue": {
            "type": "integer"
          }
        }
      },
      "PillarValue": {
        "type": "object",
        "required": [
          "id",
          "score",
          "assurance"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          }
        }
      },
      "ComponentScorecardList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ComponentScorecard"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          },
          "indexedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "EffectiveRisks": {
        "type": "object",
        "description": "Questions of all reviews together",
        "required": [
          "HIGH",
          "MEDIUM",
          "UNANSWERED"
        ],
        "properties": {
          "HIGH": {
            "type": "integer"
          },
          "MEDIUM": {
            "type": "integer"
          },
          "UNANSWERED": {
            "type": "integer"
          }
        }
      },
      "ScorecardSummary": {
        "type": "object",
        "required": [
          "total",
          "reviewed",
          "representative",
          "score",
          "assurance",
          "coverage",
          "scope",
          "effectiveRisk",
          "conflicts",
          "proposals",
          "sprints",
          "levels",
          "ladder",
          "pillars"
        ],
        "properties": {
          "total": {
            "type": "integer"
          },
          "reviewed": {
            "type": "integer"
          },
          "representative": {
            "type": "boolean"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/EffectiveRisks"
          },
          "conflicts": {
            "type": "integer"
          },
          "proposals": {
            "type": "integer"
          },
          "sprints": {
            "$ref": "#/components/schemas/SprintCounts"
          },
          "levels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelCount"
            }
          },
          "ladder": {
            "type": "array",
            "description": "Ids of the levels of this portal, from the lowest up",
            "items": {
              "type": "string"
            }
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedValue"
            }
          },
          "indexedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "LevelCount": {
        "type": "object",
        "required": [
          "level",
          "components"
        ],
        "properties": {
          "level": {
            "type": "string"
          },
          "components": {
            "type": "integer"
          }
        }
      },
      "NamedValue": {
        "type": "object",
        "required": [
          "id",
          "name",
          "score",
          "assurance"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          }
        }
      },
      "CampaignStatus": {
        "type": "string",
        "enum": [
          "running",
          "ended"
        ]
      },
      "CampaignFilter": {
        "type": "object",
        "description": "Which components; any of the values of a key, all keys together. Owners and domains take in what is nested in them",
        "properties": {
          "owner": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          },
          "system": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          },
          "domain": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          },
          "type": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          },
          "lifecycle": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          },
          "tag": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 100
          }
        },
        "additionalProperties": false
      },
      "CampaignTarget": {
        "type": "object",
        "description": "A score, a level, or both",
        "properties": {
          "score": {
            "type": "number",
            "minimum": 0,
            "maximum": 100
          },
          "level": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "CampaignRequest": {
        "type": "object",
        "description": "It asks for practices or for a target",
        "required": [
          "title",
          "lens",
          "filter",
          "owner",
          "dueOn"
        ],
        "properties": {
          "title": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "description": {
            "type": "string",
            "maxLength": 2084
          },
          "lens": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "practices": {
            "type": "array",
            "minItems": 1,
            "maxItems": 200,
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          },
          "target": {
            "$ref": "#/components/schemas/CampaignTarget"
          },
          "filter": {
            "$ref": "#/components/schemas/CampaignFilter"
          },
          "owner": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          }
        },
        "additionalProperties": false
      },
      "Campaign": {
        "type": "object",
        "required": [
          "id",
          "title",
          "lens",
          "filter",
          "owner",
          "dueOn",
          "status",
          "overdue",
          "revision",
          "total",
          "done",
          "createdAt",
          "createdBy",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "lens": {
            "type": "string"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeRef"
            }
          },
          "target": {
            "$ref": "#/components/schemas/CampaignTarget"
          },
          "filter": {
            "$ref": "#/components/schemas/CampaignFilter"
          },
          "owner": {
            "type": "string"
          },
          "dueOn": {
            "type": "string",
            "format": "date"
          },
          "status": {
            "$ref": "#/components/schemas/CampaignStatus"
          },
          "overdue": {
            "type": "boolean"
          },
          "revision": {
            "type": "integer"
          },
          "total": {
            "type": "integer",
            "description": "Components that the caller may see"
          },
          "done": {
            "type": "integer"
          },
          "createdAt": {
            "type": "string",
            "format": "date-time"
          },
          "createdBy": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string",
            "format": "date-time"
          },
          "endedAt": {
            "type": "string",
            "format": "date-time"
          }
        }
      },
      "CampaignList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "permissions"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Campaign"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          },
          "permissions": {
            "$ref": "#/components/schemas/CampaignPermissions"
          }
        }
      },
      "CampaignPermissions": {
        "type": "object",
        "required": [
          "manage"
        ],
        "properties": {
          "manage": {
            "type": "boolean"
          }
        }
      },
      "CampaignPractice": {
        "type": "object",
        "description": "How many of the components stand met, exempt or not applicable with it now",
        "required": [
          "questionId",
          "choiceId",
          "title",
          "done"
        ],
        "properties": {
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "done": {
            "type": "integer"
          }
        }
      },
      "CampaignPoint": {
        "type": "object",
        "required": [
          "day",
          "total",
          "done"
        ],
        "properties": {
          "day": {
            "type": "string",
            "format": "date"
          },
          "total": {
            "type": "integer"
          },
          "done": {
            "type": "integer"
          }
        }
      },
      "CampaignDetails": {
        "type": "object",
        "required": [
          "campaign",
          "practices",
          "points",
          "permissions"
        ],
        "properties": {
          "campaign": {
            "$ref": "#/components/schemas/Campaign"
          },
          "practices": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CampaignPractice"
            }
          },
          "points": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CampaignPoint"
            }
          },
          "permissions": {
            "$ref": "#/components/schemas/CampaignPermissions"
          }
        }
      },
      "PracticeScorecard": {
        "type": "object",
        "required": [
          "lens",
          "questionId",
          "choiceId",
          "title",
          "pillarId",
          "reviews",
          "counts"
        ],
        "properties": {
          "lens": {
            "type": "string"
          },
          "questionId": {
            "type": "string"
          },
          "choiceId": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "pillarId": {
            "type": "string"
          },
          "phaseId": {
            "type": "string"
          },
          "reviews": {
            "type": "integer"
          },
          "counts": {
            "$ref": "#/components/schemas/PracticeCounts"
          }
        }
      },
      "PracticeCounts": {
        "type": "object",
        "description": "A conflict and a proposal count beside the state of the practice",
        "required": [
          "met",
          "not_met",
          "unknown",
          "not_applicable",
          "exempt",
          "conflict",
          "proposal"
        ],
        "properties": {
          "met": {
            "type": "integer"
          },
          "not_met": {
            "type": "integer"
          },
          "unknown": {
            "type": "integer"
          },
          "not_applicable": {
            "type": "integer"
          },
          "exempt": {
            "type": "integer"
          },
          "conflict": {
            "type": "integer"
          },
          "proposal": {
            "type": "integer"
          }
        }
      },
      "PracticeScorecardList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PracticeScorecard"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "EvidenceGap": {
        "type": "object",
        "description": "annotation where components name nothing for the collector to read",
        "required": [
          "kind",
          "collector",
          "title",
          "components"
        ],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "permission",
              "failure",
              "annotation"
            ]
          },
          "collector": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "hidden": {
            "type": "boolean",
            "description": "The reason is not told since it may name resources behind entities that the caller may not read"
          },
          "annotations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "components": {
            "type": "integer"
          },
          "facts": {
            "type": "integer"
          }
        }
      },
      "EvidenceGapList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "total"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceGap"
            }
          },
          "totalItems": {
            "type": "integer"
          },
          "total": {
            "type": "integer",
            "description": "Components looked at"
          }
        }
      },
      "TrendPoint": {
        "type": "object",
        "description": "The group is empty for the whole organisation",
        "required": [
          "day",
          "group",
          "total",
          "reviewed",
          "score",
          "assurance",
          "coverage",
          "scope",
          "effectiveRisk"
        ],
        "properties": {
          "day": {
            "type": "string",
            "format": "date"
          },
          "group": {
            "type": "string"
          },
          "total": {
            "type": "integer"
          },
          "reviewed": {
            "type": "integer"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "effectiveRisk": {
            "$ref": "#/components/schemas/EffectiveRisks"
          }
        }
      },
      "TrendPointList": {
        "type": "object",
        "required": [
          "items",
          "totalItems"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrendPoint"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          }
        }
      },
      "GroupScorecard": {
        "type": "object",
        "description": "The group is empty for components that have none",
        "required": [
          "group",
          "title",
          "reviewed",
          "total",
          "direct",
          "nested",
          "representative",
          "score",
          "assurance",
          "coverage",
          "scope",
          "pillars"
        ],
        "properties": {
          "group": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "reviewed": {
            "type": "integer"
          },
          "total": {
            "type": "integer"
          },
          "direct": {
            "type": "integer",
            "description": "Components of the group itself, the others are of nested ones"
          },
          "nested": {
            "type": "integer",
            "description": "Groups with components directly below"
          },
          "representative": {
            "type": "boolean"
          },
          "score": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "assurance": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "coverage": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "scope": {
            "type": "number",
            "nullable": true,
            "minimum": 0,
            "maximum": 100
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PillarValue"
            }
          },
          "phases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PillarValue"
            }
          }
        }
      },
      "GroupScorecardList": {
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "pillars"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GroupScorecard"
            }
          },
          "nextCursor": {
            "type": "string"
          },
          "totalItems": {
            "type": "integer"
          },
          "pillars": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewPillar"
            }
          },
          "phases": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ReviewPillar"
            }
          }
        }
      }
    }
  }
} as const;
