import { all, Answer, any, no, unknownBecause } from '../../judging/Answer';
import { judgeParts } from '../../judging/texts';
import { isSet } from '../../judging/values';
import { Resource } from '../../resources/Resource';
import { Stack } from '../../resources/Stack';
import { Api } from './Api';
import { everyApi } from './everyApi';
import { stagesOf } from './stages';

/** A web ACL cannot stand before an HTTP API. */
export const apiWaf = everyApi(
  {
    name: 'apigateway.waf',
    asks: 'Does a web ACL stand before every REST API?',
  },
  (api, stack) =>
    any(
      stack
        .ofType(
          'AWS::WAFv2::WebACLAssociation',
          'AWS::WAFRegional::WebACLAssociation',
        )
        .map(association =>
          all([
            protects(association, api, stack),
            stack.existsBeside(association, api.resource),
            any([
              isSet(association.get('WebACLArn')),
              isSet(association.get('WebACLId')),
            ]),
          ]),
        ),
    ),
  api => api.kind === 'rest',
);

/** The ARN of a stage holds the API's id; SAM names the stages that it makes after the API. */
function protects(association: Resource, api: Api, stack: Stack): Answer {
  const ids = new Set([
    api.resource.id,
    ...stagesOf(api, stack).map(stage => stage.id),
  ]);
  return judgeParts(association.get('ResourceArn'), parts => {
    let open: string | undefined;
    for (const part of parts) {
      if (typeof part !== 'string') {
        const id = part.resource?.id;
        if (id !== undefined && (ids.has(id) || isSamStage(id, api))) {
          return { is: 'true' };
        }
        open ??=
          id === undefined && !part.key.startsWith('AWS::')
            ? part.reason
            : undefined;
      }
    }
    return open === undefined ? no : unknownBecause(open);
  });
}

function isSamStage(id: string, api: Api): boolean {
  return api.isSam && id.startsWith(api.resource.id) && id.endsWith('Stage');
}
