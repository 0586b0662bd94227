import { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import { annotationOfArn } from '@lens-review/backstage-plugin-lens-review-common';

/** Refuses what no collector reads. */
export const validateArns: CustomFieldValidator<string[]> = (arns, field) => {
  const refused = (arns ?? []).filter(
    arn => annotationOfArn(arn) === undefined,
  );
  if (refused.length > 0) {
    field.addError(`Correct or remove: ${refused.join(', ')}`);
  }
};
