import { isSet } from '../../judging/values';
import { everyResource } from '../TemplateCheck';

export const codebuildKms = everyResource(
  {
    name: 'codebuild.kms',
    asks: 'Does every build project name the key that encrypts its output?',
  },
  'AWS::CodeBuild::Project',
  project => isSet(project.get('EncryptionKey')),
);
