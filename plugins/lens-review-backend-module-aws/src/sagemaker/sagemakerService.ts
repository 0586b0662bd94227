import { AwsService } from '../collecting/AwsService';
import {
  namedSubject,
  namedTargets,
  subject,
  Target,
} from '../collecting/Subject';
import { AwsResource } from '../naming/AwsResource';
import { andThen, both } from '../reading/Read';
import { intendedUses } from './checks/card/intendedUses';
import { endpointChecks } from './checks/endpoint';
import { featureGroupChecks } from './checks/features';
import { datasetTraced } from './checks/lineage/datasetTraced';
import { modelChecks } from './checks/model';
import { monitorChecks } from './checks/monitor';
import { notebookChecks } from './checks/notebook';
import { pipelineChecks } from './checks/pipeline';
import { completed } from './checks/recommendation/completed';
import { registryChecks, versionChecks } from './checks/registry';
import { tagged } from './checks/tags/tagged';
import { trainingChecks } from './checks/training';
import { tuningChecks } from './checks/tuning';
import {
  endpointKind,
  featureGroupKind,
  modelCardKind,
  modelPackageGroupKind,
  notebookKind,
  pipelineKind,
} from './kinds';
import {
  describeEndpoint,
  describeEndpointConfig,
  describeInferenceComponent,
  listInferenceComponents,
} from './operations/endpoint';
import { listMonitoringSchedules } from './operations/monitoring';
import {
  describePipeline,
  listPipelineExecutions,
  listPipelineExecutionSteps,
} from './operations/pipeline';
import {
  describeModelPackageGroup,
  listModelPackages,
} from './operations/registry';
import {
  describeFeatureGroup,
  describeModelCard,
  describeNotebookInstance,
} from './operations/others';
import { deployedModels } from './reading/deployedModels';
import { readLineage, tracedTargets } from './reading/readLineage';
import { monitors, readMonitor } from './reading/readMonitors';
import {
  readPipeline,
  readTrainingJob,
  readTuningJob,
  trainingJobs,
  tuningJobs,
} from './reading/readPipeline';
import {
  readEndpointRecommendations,
  readVersionRecommendations,
} from './reading/readRecommendations';
import {
  approvedVersions,
  readRegistry,
  readVersion,
} from './reading/readRegistry';
import { readServing } from './reading/readServing';
import { readTags, TAGGABLE, Tagged } from './reading/readTags';

export const sagemakerService: AwsService = {
  id: 'aws-sagemaker',
  title: 'Amazon SageMaker',
  subjects: [
    namedSubject({
      kind: endpointKind,
      first: [describeEndpoint],
      read: readServing,
      checks: endpointChecks,
    }),
    subject({
      kinds: [endpointKind],
      reaches: [
        describeEndpoint,
        describeEndpointConfig,
        listInferenceComponents,
        describeInferenceComponent,
      ],
      targets: deployedModels,
      read: item =>
        Promise.resolve(
          andThen(item, ({ model, config }) => both(model, config)),
        ),
      checks: modelChecks,
    }),
    subject({
      kinds: [endpointKind],
      reaches: [describeEndpoint, listMonitoringSchedules],
      targets: monitors,
      read: readMonitor,
      checks: monitorChecks,
    }),
    namedSubject({
      kind: pipelineKind,
      first: [describePipeline],
      read: readPipeline,
      checks: pipelineChecks,
    }),
    subject({
      kinds: [pipelineKind],
      reaches: [
        describePipeline,
        listPipelineExecutions,
        listPipelineExecutionSteps,
      ],
      targets: trainingJobs,
      read: readTrainingJob,
      checks: trainingChecks,
    }),
    subject({
      kinds: [pipelineKind],
      reaches: [
        describePipeline,
        listPipelineExecutions,
        listPipelineExecutionSteps,
      ],
      targets: tuningJobs,
      read: readTuningJob,
      checks: tuningChecks,
    }),
    namedSubject({
      kind: modelPackageGroupKind,
      first: [describeModelPackageGroup],
      read: readRegistry,
      checks: registryChecks,
    }),
    subject({
      kinds: [modelPackageGroupKind],
      reaches: [describeModelPackageGroup, listModelPackages],
      targets: approvedVersions,
      read: readVersion,
      checks: versionChecks,
    }),
    subject({
      kinds: [modelPackageGroupKind, endpointKind],
      reaches: [describeModelPackageGroup, listModelPackages, describeEndpoint],
      targets: tracedTargets,
      read: readLineage,
      checks: [datasetTraced],
    }),
    subject({
      kinds: [endpointKind, modelPackageGroupKind],
      reaches: [describeEndpoint, describeModelPackageGroup, listModelPackages],
      async targets(scope) {
        const [endpoints, groups] = await Promise.all([
          namedTargets(scope, endpointKind),
          namedTargets(scope, modelPackageGroupKind),
        ]);
        return [
          ...endpoints.map(target =>
            withItem(target, resource => ({
              resource,
              read: readEndpointRecommendations,
            })),
          ),
          ...groups.map(target =>
            withItem(target, resource => ({
              resource,
              read: readVersionRecommendations,
            })),
          ),
        ];
      },
      read: ({ resource, read }, reader) => read(resource, reader),
      checks: [completed],
    }),
    namedSubject({
      kind: featureGroupKind,
      read: (resource, reader) =>
        reader.read(describeFeatureGroup, resource, {
          FeatureGroupName: resource.id,
        }),
      checks: featureGroupChecks,
    }),
    namedSubject({
      kind: notebookKind,
      read: (resource, reader) =>
        reader.read(describeNotebookInstance, resource, {
          NotebookInstanceName: resource.id,
        }),
      checks: notebookChecks,
    }),
    namedSubject({
      kind: modelCardKind,
      read: (resource, reader) =>
        reader.read(describeModelCard, resource, {
          ModelCardName: resource.id,
        }),
      checks: [intendedUses],
    }),
    subject({
      kinds: TAGGABLE.map(({ kind }) => kind),
      reaches: TAGGABLE.map(({ operation }) => operation),
      targets: async scope =>
        (
          await Promise.all(
            TAGGABLE.map(async taggable =>
              (
                await namedTargets(scope, taggable.kind)
              ).map(target =>
                withItem(
                  target,
                  (resource): Tagged => ({ resource, taggable }),
                ),
              ),
            ),
          )
        ).flat(),
      read: readTags,
      checks: [tagged],
    }),
  ],
};

function withItem<T>(
  target: Target<AwsResource>,
  toItem: (resource: AwsResource) => T,
): Target<T> {
  return target.is === 'known'
    ? { ...target, item: toItem(target.item) }
    : target;
}
