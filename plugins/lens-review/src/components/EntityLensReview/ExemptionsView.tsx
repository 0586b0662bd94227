import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import { useCallback, useMemo, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { practiceTitles } from '../../lenses';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import {
  Decision,
  DecisionDialog,
  DecisionKind,
  ExemptionDialog,
  ExemptionList,
} from '../Exemptions';
import { LoadedSection } from '../LoadedSection';
import { Done, UndoBar } from '../UndoBar';

type Exemption = ApiSchemas['Exemption'];

/** Props of {@link ExemptionsView}. */
export interface ExemptionsViewProps {
  review: ApiSchemas['Review'];
  now: Date;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
  /** Scores follow from what was decided. */
  onChanged: () => void;
}

type Asked =
  | { dialog: 'decide'; exemption: Exemption; decision: DecisionKind }
  | { dialog: 'renew'; exemption: Exemption; key: string };

const DONE = {
  approve: 'exemptions.done.approved',
  refuse: 'exemptions.done.refused',
  revoke: 'exemptions.done.revoked',
  withdraw: 'exemptions.done.withdrawn',
} as const;

/** Loads the exemptions of a review, and lets people decide on them. */
export const ExemptionsView = (props: ExemptionsViewProps) => {
  const { review, now, onOpen, onChanged } = props;
  const { id, revision, questions } = review;
  const api = useApi(lensReviewApiRef);
  const identityApi = useApi(identityApiRef);
  const { t } = useTranslationRef(exemptionsTranslationRef);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Done>();

  const load = useCallback(async () => {
    const [list, identity] = await Promise.all([
      api.exemptions.list(id),
      identityApi.getBackstageIdentity(),
    ]);
    return { revision, list, viewer: identity.userEntityRef };
  }, [api, identityApi, id, revision]);
  const { value, error, retry } = useKeptAsync(load);

  const titleOf = useMemo(() => practiceTitles(questions), [questions]);

  const finish = (message: string) => {
    setAsked(undefined);
    setDone({ severity: 'success', message });
    retry();
    onChanged();
  };

  const decide = async (
    exemption: Exemption,
    decision: DecisionKind,
    { note = '', validUntil }: Decision,
  ) => {
    const calls = {
      approve: () =>
        api.exemptions.approve(id, exemption.id, {
          note: note || undefined,
          validUntil,
        }),
      refuse: () => api.exemptions.refuse(id, exemption.id, { note }),
      revoke: () => api.exemptions.revoke(id, exemption.id, { reason: note }),
      withdraw: () => api.exemptions.revoke(id, exemption.id, { reason: note }),
    };
    await calls[decision]();
    finish(t(DONE[decision]));
  };

  return (
    <LoadedSection
      title={t('exemptions.title')}
      value={value}
      problem={error && messageOf(error)}
      onRetry={retry}
    >
      {({ list, viewer }) => (
        <>
          <Typography color="textSecondary" paragraph>
            {t('exemptions.help')}
          </Typography>
          <ExemptionList
            exemptions={list.items}
            permissions={list.permissions}
            viewer={viewer}
            now={now}
            titleOf={titleOf}
            actions={{
              onOpen: ({ questionId, choiceId }) =>
                onOpen({ questionId, choiceId }),
              onDecide: (exemption, decision) =>
                setAsked({ dialog: 'decide', exemption, decision }),
              onRenew: exemption =>
                setAsked({
                  dialog: 'renew',
                  exemption,
                  key: newIdempotencyKey(),
                }),
            }}
          />
          {asked?.dialog === 'decide' && (
            <DecisionDialog
              decision={asked.decision}
              exemption={asked.exemption}
              title={titleOf(asked.exemption)}
              onSend={decision =>
                decide(asked.exemption, asked.decision, decision)
              }
              onClose={() => setAsked(undefined)}
            />
          )}
          {asked?.dialog === 'renew' && (
            <ExemptionDialog
              kind="exemption"
              title={titleOf(asked.exemption)}
              renews={asked.exemption}
              now={now}
              onSend={async wish => {
                await api.exemptions.renew(
                  id,
                  asked.exemption.id,
                  wish,
                  asked.key,
                );
                finish(t('exemptions.done.requested'));
              }}
              onClose={() => setAsked(undefined)}
            />
          )}
          <UndoBar done={done} onDismiss={() => setDone(undefined)} />
        </>
      )}
    </LoadedSection>
  );
};
