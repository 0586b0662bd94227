import { Tag } from '@aws-sdk/client-sagemaker';
import { AwsCheck, check } from '../../../checks/AwsCheck';
import { isTagged, TAGS_FACT } from '../../../checks/tags';
import { Read } from '../../../reading/Read';
import { listTags } from '../../operations/others';

export const tagged: AwsCheck<Read<Tag[]>> = check({
  ...TAGS_FACT,
  field: 'ListTags → Tags[]',
  operations: [listTags],
  whenUnset: false,
  from: tags => tags,
  answer: tags => isTagged(tags),
});
