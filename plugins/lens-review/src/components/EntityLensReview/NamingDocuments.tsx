import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { ReactNode } from 'react';
import { ReviewSession } from '../../hooks';
import { practiceTitles } from '../../lenses';
import { AttestationDialog, DocumentsProvider } from '../Attestations';
import { Done } from '../UndoBar';
import { useReviewDocuments } from './useReviewDocuments';

/** Props of {@link NamingDocuments}. */
export interface NamingDocumentsProps {
  review: ApiSchemas['Review'];
  session: ReviewSession;
  now: Date;
  /** Tells what was done; stable. */
  say: (done: Done) => void;
  children: ReactNode;
}

/** Gives the documents of a component to its practices, and the dialog that names them. */
export const NamingDocuments = (props: NamingDocumentsProps) => {
  const { review, session, now, say, children } = props;
  const { documents, asked, name, close } = useReviewDocuments(
    review,
    session,
    say,
  );
  return (
    <DocumentsProvider value={documents}>
      {children}
      {asked && (
        <AttestationDialog
          title={practiceTitles(review.questions)(asked.practice)}
          renews={asked.renews}
          now={now}
          onSend={wish => name(asked, wish)}
          onClose={close}
        />
      )}
    </DocumentsProvider>
  );
};
