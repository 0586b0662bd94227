import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useEffect, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { evidenceTranslationRef } from '../../messages/evidence';
import { EvidencePanel } from '../EvidencePanel';
import { LoadedSection } from '../LoadedSection';
import { FactHistoryLoader } from './FactHistoryLoader';
import { ReviewDocuments } from './ReviewDocuments';

type Run = ApiSchemas['CollectionRun'];
type Fact = ApiSchemas['Fact'];

/** How often a running collection is asked how far it is, in ms. */
const ASK_AGAIN = 1_000;

const isRunning = (run: Run | undefined) =>
  run?.status === 'queued' || run?.status === 'running';

/** Props of {@link EvidenceView}. */
export interface EvidenceViewProps {
  review: Pick<
    ApiSchemas['Review'],
    'entityRef' | 'revision' | 'permissions' | 'questions'
  >;
  now: Date;
}

/** Loads the facts about the component, shows them, and collects them again on demand. */
export const EvidenceView = ({ review, now }: EvidenceViewProps) => {
  const { entityRef, revision, permissions } = review;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(evidenceTranslationRef);
  const [run, setRun] = useState<Run>();
  const [failure, setFailure] = useState<string>();
  const [past, setPast] = useState<Fact>();
  const load = useCallback(
    async () => ({ revision, evidence: await api.getEvidence(entityRef) }),
    [api, entityRef, revision],
  );
  const { value, error, retry } = useKeptAsync(load);

  useEffect(() => {
    if (!run || !isRunning(run)) {
      return undefined;
    }
    const timer = setTimeout(async () => {
      try {
        const next = await api.getCollectionRun(run.id);
        setRun(next);
        if (!isRunning(next)) {
          retry();
        }
      } catch (cause) {
        setFailure(messageOf(cause));
        setRun(undefined);
      }
    }, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [api, run, retry]);

  const refresh = async () => {
    setFailure(undefined);
    try {
      setRun(await api.refreshEvidence(entityRef));
    } catch (cause) {
      setFailure(messageOf(cause));
    }
  };

  const problem = failure ?? (error && messageOf(error));
  return (
    <LoadedSection
      title={t('evidence.title')}
      value={value}
      problem={problem}
      onRetry={retry}
    >
      {({ evidence }) => (
        <>
          <ReviewDocuments questions={review.questions} now={now} />
          <EvidencePanel
            evidence={evidence}
            now={now}
            onHistory={setPast}
            onRefresh={permissions.update ? refresh : undefined}
            refresh={
              run && isRunning(run)
                ? {
                    kind: 'running',
                    done: run.sourcesDone,
                    total: run.sourcesTotal,
                  }
                : { kind: 'idle' }
            }
          />
          {past && (
            <FactHistoryLoader
              fact={past}
              now={now}
              onClose={() => setPast(undefined)}
            />
          )}
        </>
      )}
    </LoadedSection>
  );
};
