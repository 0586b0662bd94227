import {
  all,
  Answer,
  any,
  no,
  unknownBecause,
  yes,
} from '../../judging/Answer';
import { judgeParts } from '../../judging/texts';
import { isSet } from '../../judging/values';
import { sameValue } from '../../resolving/conditions';
import { TextPart } from '../../resolving/Resolved';
import { textOfParts } from '../../resolving/text';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api, apisOf } from './Api';
import { restingOnOthers } from '../TemplateCheck';
import { everyApi } from './everyApi';
import { Stage, stagesOf } from './stages';

/** A web ACL stands before single stages. It cannot stand before an HTTP API. */
export const apiWaf = restingOnOthers(
  everyApi(
    {
      name: 'apigateway.waf',
      asks: 'Does a web ACL stand before every REST API?',
    },
    (api, stack) => {
      const associations = stack
        .ofType(
          'AWS::WAFv2::WebACLAssociation',
          'AWS::WAFRegional::WebACLAssociation',
        )
        .map(association => ({
          association,
          isOn: all([
            stack.existsBeside(association, api.resource),
            any([
              isSet(association.get('WebACLArn')),
              isSet(association.get('WebACLId')),
            ]),
          ]),
        }));
      const stages = stagesOf(api, stack);
      const protectedBy = (stage: Stage | undefined) =>
        any(
          associations.map(({ association, isOn }) =>
            all([protects(association, api, stage, stack), isOn]),
          ),
        );
      if (stages.length < 2) {
        const [only] = stages;
        return protectedBy(only);
      }
      const answers = stages.map(protectedBy);
      return answers.some(({ is }) => is === 'true') &&
        answers.some(({ is }) => is === 'false')
        ? unknownBecause('a web ACL stands before some of its stages only')
        : all(answers);
    },
    api => api.kind === 'rest',
  ),
);

/**
 * Whether a web ACL stands before a stage. The ARN of a stage holds the API's id and
 * the stage's name; of the only stage of an API the name does not matter.
 */
function protects(
  association: Resource,
  api: Api,
  stage: Stage | undefined,
  stack: Stack,
): Answer {
  const others = stagesOf(api, stack).filter(({ id }) => id !== stage?.id);
  return judgeParts(association.get('ResourceArn'), parts => {
    const ids = parts.flatMap(part =>
      typeof part === 'string' ? [] : part.resource?.id ?? [],
    );
    if (!api.isSam && stage !== undefined && ids.includes(stage.id)) {
      return stage.belongs;
    }
    if (others.some(({ id }) => ids.includes(id))) {
      return no;
    }
    if (ids.some(id => id === api.resource.id || isSamStage(id, api, stack))) {
      return others.length === 0 || stage === undefined
        ? stage?.belongs ?? yes
        : isNamed(stage, parts);
    }
    const open = parts.find(
      part =>
        typeof part !== 'string' &&
        part.resource === undefined &&
        !part.key.startsWith('AWS::'),
    );
    return open === undefined || typeof open === 'string'
      ? no
      : unknownBecause(open.reason);
  });
}

function isNamed(stage: Stage, parts: TextPart[]): Answer {
  const name = nameAfter('/stages/', parts);
  return name === undefined
    ? unknownBecause('which of its stages a web ACL stands before is not known')
    : all([stage.belongs, sameValue(textOfParts(name), stage.name)]);
}

function nameAfter(mark: string, parts: TextPart[]): TextPart[] | undefined {
  const at = parts.findIndex(
    part => typeof part === 'string' && part.includes(mark),
  );
  const holder = parts[at];
  return typeof holder === 'string'
    ? [holder.slice(holder.indexOf(mark) + mark.length), ...parts.slice(at + 1)]
    : undefined;
}

/** SAM names the stages that it makes after the API; another API's name may be longer. */
function isSamStage(id: string, api: Api, stack: Stack): boolean {
  const isOf = (other: Api) => other.isSam && id.startsWith(other.resource.id);
  return (
    isOf(api) &&
    id.endsWith('Stage') &&
    !apisOf(stack).some(
      other => isOf(other) && other.resource.id.length > api.resource.id.length,
    )
  );
}
