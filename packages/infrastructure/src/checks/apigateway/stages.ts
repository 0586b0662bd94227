import { ABSENT, Resolved } from '../../resolving/Resolved';
import { get, isSet } from '../../judging/values';
import { names } from '../../resources/naming';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';

/** A stage of an API with its settings, wherever they stand. */
export interface Stage {
  id: string;
  /** Whether it is a resource of its own, for those that point at it. */
  resource?: Resource;
  settings: Resolved;
  /** Settings that a deployment gives to the stage that it makes or updates. */
  description: Resolved;
}

/** The stages of an API that the template makes. */
export function stagesOf(api: Api, stack: Stack): Stage[] {
  if (api.isSam) {
    return [
      {
        id: api.resource.id,
        settings: api.resource.properties,
        description: ABSENT,
      },
    ];
  }
  return api.kind === 'rest' ? restStages(api, stack) : httpStages(api, stack);
}

function restStages(api: Api, stack: Stack): Stage[] {
  const deployments = stack
    .ofType('AWS::ApiGateway::Deployment')
    .filter(
      deployment =>
        names(deployment.get('RestApiId'), api.resource).is === 'true',
    );
  const stages = stack
    .ofType('AWS::ApiGateway::Stage')
    .filter(stage => names(stage.get('RestApiId'), api.resource).is === 'true')
    .map(
      (stage): Stage => ({
        id: stage.id,
        resource: stage,
        settings: stage.properties,
        description: ABSENT,
      }),
    );
  return [
    ...stages,
    ...deployments
      .filter(deployment => isSet(deployment.get('StageName')).is !== 'false')
      .map(
        (deployment): Stage => ({
          id: deployment.id,
          resource: deployment,
          settings: ABSENT,
          description: deployment.get('StageDescription'),
        }),
      ),
  ];
}

/** An HTTP API with a target makes a stage of its own, without any settings. */
function httpStages(api: Api, stack: Stack): Stage[] {
  const declared = stack
    .ofType('AWS::ApiGatewayV2::Stage')
    .filter(stage => names(stage.get('ApiId'), api.resource).is === 'true')
    .map(
      (stage): Stage => ({
        id: stage.id,
        resource: stage,
        settings: stage.properties,
        description: ABSENT,
      }),
    );
  return declared.length === 0 &&
    isSet(api.resource.get('Target')).is === 'true'
    ? [{ id: '$default', settings: ABSENT, description: ABSENT }]
    : declared;
}

/** A setting by the names that REST, HTTP and SAM stages have for it. */
export function settingOf(stage: Stage, ...keys: string[]): Resolved[] {
  return keys.flatMap(key => [
    get(stage.settings, key),
    get(stage.description, key),
  ]);
}
