import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { newIdempotencyKey } from '../../hooks';
import { AttestationDialog } from '../Attestations';

/** Props of {@link NameDocument}. */
export interface NameDocumentProps {
  entityRef: string;
  lens: string;
  practice: ApiSchemas['SharedPractice'];
  now: Date;
  onDone: () => void;
  onClose: () => void;
}

/** Asks for a document that counts for all components; sent again, it counts once. */
export const NameDocument = (props: NameDocumentProps) => {
  const { entityRef, lens, practice, now, onDone, onClose } = props;
  const api = useApi(lensReviewApiRef);
  const [key] = useState(newIdempotencyKey);
  const { questionId, choiceId, title } = practice;
  return (
    <AttestationDialog
      title={title}
      now={now}
      onSend={async wish => {
        await api.sharedAttestations.create(
          entityRef,
          { lens, questionId, choiceId, ...wish },
          key,
        );
        onDone();
      }}
      onClose={onClose}
    />
  );
};
