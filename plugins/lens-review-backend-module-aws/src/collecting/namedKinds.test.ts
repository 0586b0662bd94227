import {
  annotationOfArn,
  AWS_RESOURCE_ANNOTATIONS,
} from '@lens-review/backstage-plugin-lens-review-common';
import { roleKind } from '../iam/kind';
import { keyKind } from '../kms/kind';
import { namedKinds } from './namedKinds';

const kinds = [...namedKinds, roleKind, keyKind];

describe('what forms offer to name', () => {
  it.each(kinds.map(kind => [kind.title, kind] as const))(
    'takes an ARN of a %s to the annotation that is read',
    (_, { example, annotations }) => {
      expect(annotations).toContain(annotationOfArn(example)?.annotation);
    },
  );

  it('has no annotation that nothing reads', () => {
    const read = kinds.flatMap(({ annotations }) => annotations);
    expect(
      AWS_RESOURCE_ANNOTATIONS.map(({ annotation }) => annotation).filter(
        annotation => !read.includes(annotation),
      ),
    ).toEqual([]);
  });
});
