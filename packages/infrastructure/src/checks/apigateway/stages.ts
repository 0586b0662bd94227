import { all, Answer, unknownBecause, yes } from '../../judging/Answer';
import { get, isSet } from '../../judging/values';
import { ABSENT, Resolved, scalar } from '../../resolving/Resolved';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { asFarAsItBelongs, partsOfApi } from './belonging';

/** A stage of an API with its settings, wherever they stand. */
export interface Stage {
  id: string;
  name: Resolved;
  /** Whether it is a stage of this API; never false. */
  belongs: Answer;
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
        name: samStageName(api),
        belongs: yes,
        settings: api.resource.properties,
        description: ABSENT,
      },
    ];
  }
  return api.kind === 'rest' ? restStages(api, stack) : httpStages(api, stack);
}

function samStageName({ resource, kind }: Api): Resolved {
  const name = resource.get('StageName');
  return name.kind === 'absent'
    ? scalar(kind === 'rest' ? 'Prod' : '$default')
    : name;
}

/** Whether something holds of every stage; unknown where no stage is certain. */
export function everyStage(
  stages: readonly Stage[],
  ask: (stage: Stage) => Answer,
): Answer {
  const answers = stages.map(stage =>
    asFarAsItBelongs(stage.belongs, ask(stage)),
  );
  return all(
    stages.some(({ belongs }) => belongs.is === 'true')
      ? answers
      : [...answers, unknownBecause('no stage of it is in the template')],
  );
}

function restStages(api: Api, stack: Stack): Stage[] {
  return [
    ...declaredStages(stack.ofType('AWS::ApiGateway::Stage'), 'RestApiId', api),
    ...partsOfApi(stack.ofType('AWS::ApiGateway::Deployment'), 'RestApiId', api)
      .map(({ resource, belongs }): Stage & { makesOne: Answer } => ({
        id: resource.id,
        name: resource.get('StageName'),
        makesOne: makesStage(resource.get('StageName')),
        belongs,
        settings: ABSENT,
        description: resource.get('StageDescription'),
      }))
      .filter(({ makesOne }) => makesOne.is !== 'false')
      .map(({ makesOne, ...stage }) => ({
        ...stage,
        belongs: all([stage.belongs, makesOne]),
      })),
  ];
}

/** Whoever takes the name of a stage from outside means to make one. */
function makesStage(name: Resolved): Answer {
  const set = isSet(name);
  return set.is === 'unknown' && name.kind !== 'choice' ? yes : set;
}

/** An HTTP API with a target makes a stage of its own, without any settings. */
function httpStages(api: Api, stack: Stack): Stage[] {
  const declared = declaredStages(
    stack.ofType('AWS::ApiGatewayV2::Stage'),
    'ApiId',
    api,
  );
  return declared.length === 0 &&
    isSet(api.resource.get('Target')).is === 'true'
    ? [
        {
          id: '$default',
          name: scalar('$default'),
          belongs: yes,
          settings: ABSENT,
          description: ABSENT,
        },
      ]
    : declared;
}

function declaredStages(
  resources: readonly Resource[],
  key: string,
  api: Api,
): Stage[] {
  return partsOfApi(resources, key, api).map(({ resource, belongs }) => ({
    id: resource.id,
    name: resource.get('StageName'),
    belongs,
    settings: resource.properties,
    description: ABSENT,
  }));
}

/** A setting by the names that REST, HTTP and SAM stages have for it. */
export function settingOf(stage: Stage, ...keys: string[]): Resolved[] {
  return keys.flatMap(key => [
    get(stage.settings, key),
    get(stage.description, key),
  ]);
}
