import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { CollectionRun } from './CollectionRunStore';

/** A collection run as the contract has it. */
export function runToApi(run: CollectionRun): ApiSchemas['CollectionRun'] {
  return {
    id: run.id,
    status: run.status,
    entityRef: run.entityRef,
    startedAt: run.startedAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString(),
    entitiesDone: run.entitiesDone,
    entitiesTotal: run.entitiesTotal,
    sourcesDone: run.sourcesDone,
    sourcesTotal: run.sourcesTotal,
    failures: run.failures,
  };
}
