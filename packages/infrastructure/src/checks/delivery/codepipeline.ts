import { all, any } from '../../judging/Answer';
import { everyItem, get, isOneOf, isSet, someItem } from '../../judging/values';
import { everyResource, existenceOf } from '../TemplateCheck';

const PIPELINE = 'AWS::CodePipeline::Pipeline';

export const codepipelineExists = existenceOf(
  {
    name: 'codepipeline.exists',
    asks: 'Is there a delivery pipeline?',
  },
  PIPELINE,
);

export const codepipelineManualApproval = everyResource(
  {
    name: 'codepipeline.manual_approval',
    asks: 'Does a person approve in every delivery pipeline?',
  },
  PIPELINE,
  pipeline =>
    someItem(pipeline.get('Stages'), stage =>
      someItem(get(stage, 'Actions'), action =>
        isOneOf(get(action, 'ActionTypeId', 'Category'), 'Approval'),
      ),
    ),
);

/** A pipeline has one store, or one for each region. */
export const codepipelineArtifactKms = everyResource(
  {
    name: 'codepipeline.artifact_kms',
    asks: 'Does every delivery pipeline name the key that encrypts its artifacts?',
  },
  PIPELINE,
  pipeline =>
    any([
      isSet(pipeline.get('ArtifactStore', 'EncryptionKey', 'Id')),
      all([
        isSet(pipeline.get('ArtifactStores')),
        everyItem(pipeline.get('ArtifactStores'), store =>
          isSet(get(store, 'ArtifactStore', 'EncryptionKey', 'Id')),
        ),
      ]),
    ]),
);

const REPOSITORIES = [
  'Bitbucket',
  'CodeCommit',
  'CodeStarSourceConnection',
  'GitHub',
];

/** A source in S3 or an image registry may hold anything. */
export const codepipelineSourceRepository = everyResource(
  {
    name: 'codepipeline.source_repository',
    asks: 'Does every delivery pipeline start from a code repository?',
  },
  PIPELINE,
  pipeline =>
    someItem(pipeline.get('Stages'), stage =>
      someItem(get(stage, 'Actions'), action =>
        all([
          isOneOf(get(action, 'ActionTypeId', 'Category'), 'Source'),
          isOneOf(get(action, 'ActionTypeId', 'Provider'), ...REPOSITORIES),
        ]),
      ),
    ),
);
