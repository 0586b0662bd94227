import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useMemo, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey, ReviewSession } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { sharedAttestationsTranslationRef } from '../../messages/sharedAttestations';
import { AttestationWish, ComponentDocuments } from '../Attestations';
import { Done } from '../UndoBar';

type Attestation = ApiSchemas['Attestation'];
type PracticeRef = ApiSchemas['PracticeRef'];

/** A document that is being named. */
export interface AskedDocument {
  practice: PracticeRef;
  renews?: Attestation;
  /** Sent again, it counts once. */
  key: string;
}

/** The documents of a component, and the one that is being named. */
export interface UseReviewDocuments {
  documents: ComponentDocuments;
  asked?: AskedDocument;
  name: (asked: AskedDocument, wish: AttestationWish) => Promise<void>;
  close: () => void;
}

const practiceOf = ({ questionId, choiceId }: PracticeRef): PracticeRef => ({
  questionId,
  choiceId,
});

/**
 * Loads the documents that the component itself names, again whenever they change,
 * and names, renews and withdraws them. Each can be taken back.
 *
 * @param say - tells what was done; stable
 */
export function useReviewDocuments(
  review: Pick<ApiSchemas['Review'], 'id' | 'questions' | 'permissions'>,
  session: ReviewSession,
  say: (done: Done) => void,
): UseReviewDocuments {
  const { id, questions, permissions } = review;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(sharedAttestationsTranslationRef);
  const [asked, setAsked] = useState<AskedDocument>();

  // Answers change a review often, documents seldom.
  const known = JSON.stringify(
    questions.flatMap(question =>
      question.choices.flatMap(({ practice }) =>
        (practice?.attestations ?? [])
          .filter(({ inherited }) => !inherited)
          .map(({ url, title, validUntil }) => [url, title, validUntil]),
      ),
    ),
  );
  const load = useCallback(
    async () => ({ known, list: await api.attestations.list(id) }),
    [api, id, known],
  );
  const { value, retry } = useKeptAsync(load);

  const { name, actions } = useMemo(() => {
    const reload = async () => {
      retry();
      await session.reload();
    };
    const fail = (cause: unknown) =>
      say({
        severity: 'error',
        message: t('documents.failed', { message: messageOf(cause) }),
      });
    const takeBack = (work: () => Promise<unknown>, message: string) =>
      function undo() {
        work()
          .then(reload)
          .then(() => say({ severity: 'success', message }), fail);
      };
    return {
      async name(
        { practice, renews, key }: AskedDocument,
        wish: AttestationWish,
      ) {
        const made = await api.attestations.create(
          id,
          { ...practice, ...wish },
          key,
        );
        setAsked(undefined);
        say({
          severity: 'success',
          message: t(renews ? 'documents.renewed' : 'documents.named'),
          undo: takeBack(
            () => api.attestations.withdraw(id, made.id),
            t('documents.takenBack'),
          ),
        });
        await reload();
      },
      actions: {
        onName: (practice: PracticeRef) =>
          setAsked({ practice, key: newIdempotencyKey() }),
        onRenew: (renews: Attestation) =>
          setAsked({
            practice: practiceOf(renews),
            renews,
            key: newIdempotencyKey(),
          }),
        async onWithdraw(attestation: Attestation, home: HTMLElement | null) {
          const { url, title, validUntil } = attestation;
          const again = newIdempotencyKey();
          try {
            await api.attestations.withdraw(id, attestation.id);
            say({
              severity: 'success',
              message: t('documents.withdrawn'),
              home,
              undo: takeBack(
                () =>
                  api.attestations.create(
                    id,
                    { ...practiceOf(attestation), url, title, validUntil },
                    again,
                  ),
                t('documents.namedAgain'),
              ),
            });
            await reload();
          } catch (cause) {
            fail(cause);
          }
        },
      },
    };
  }, [api, id, retry, say, session, t]);

  const documents = useMemo(
    (): ComponentDocuments => ({
      items: value?.list.items,
      actions: permissions.update ? actions : undefined,
    }),
    [value, permissions.update, actions],
  );
  return { documents, asked, name, close: () => setAsked(undefined) };
}
