import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { newIdempotencyKey } from '../../hooks';
import { ExemptionDialog } from '../Exemptions';

/** What an exemption is asked from. */
export type AskedExemption = ApiSchemas['PracticeRef'] & {
  kind: ApiSchemas['ExemptionKind'];
};

/** Props of {@link AskExemption}. */
export interface AskExemptionProps {
  review: Pick<ApiSchemas['Review'], 'id' | 'questions'>;
  asked: AskedExemption;
  now: Date;
  onDone: (exemption: ApiSchemas['Exemption']) => void;
  onClose: () => void;
}

/** The dialog that asks for an exemption from a practice; sent again, it counts once. */
export const AskExemption = (props: AskExemptionProps) => {
  const { review, asked, now, onDone, onClose } = props;
  const api = useApi(lensReviewApiRef);
  const [key] = useState(newIdempotencyKey);
  const title = review.questions
    .find(({ id }) => id === asked.questionId)
    ?.choices.find(({ id }) => id === asked.choiceId)?.title;
  return (
    <ExemptionDialog
      kind={asked.kind}
      title={title ?? asked.choiceId}
      now={now}
      onSend={async wish =>
        onDone(
          await api.exemptions.request(review.id, { ...asked, ...wish }, key),
        )
      }
      onClose={onClose}
    />
  );
};
