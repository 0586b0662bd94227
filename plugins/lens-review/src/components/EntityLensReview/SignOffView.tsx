import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { signOffTranslationRef } from '../../messages/signOff';
import { LoadedSection } from '../LoadedSection';
import {
  ChangedPractices,
  CloseReview,
  SignOffDialog,
  SignOffPanel,
  SignOffStep,
} from '../SignOff';
import { Done, UndoBar } from '../UndoBar';
import { CommentsOverview } from './CommentsOverview';

/** Props of {@link SignOffView}. */
export interface SignOffViewProps {
  review: ApiSchemas['Review'];
  now: Date;
  /** Goes to a practice, or to a question. */
  onOpen: (target: { questionId: string; choiceId?: string }) => void;
  /** The status of the review follows from what was decided. */
  onChanged: () => void;
}

/** Loads where a review stands, and lets people submit it, sign it off or hand it back. */
export const SignOffView = (props: SignOffViewProps) => {
  const { review, now, onOpen, onChanged } = props;
  const { id, revision } = review;
  const api = useApi(lensReviewApiRef);
  const identityApi = useApi(identityApiRef);
  const { t } = useTranslationRef(signOffTranslationRef);
  const [step, setStep] = useState<SignOffStep>();
  const [done, setDone] = useState<Done>();

  const load = useCallback(async () => {
    const [lifecycle, identity] = await Promise.all([
      api.signOff.get(id),
      identityApi.getBackstageIdentity(),
    ]);
    const { changedSince } = lifecycle;
    const changed =
      changedSince && changedSince.practices > 0
        ? await api.milestones.compare(id, changedSince.milestone)
        : undefined;
    return {
      revision,
      lifecycle,
      changed: changed?.practices ?? [],
      viewer: identity.userEntityRef,
    };
  }, [api, identityApi, id, revision]);
  const { value, error, retry } = useKeptAsync(load);

  const take = async (taken: SignOffStep, note: string | undefined) => {
    const steps = {
      submit: () => api.signOff.submit(id, { note }),
      sign: () => api.signOff.signOff(id, { note }),
      requestChanges: () =>
        api.signOff.requestChanges(id, { note: note ?? '' }),
    };
    await steps[taken]();
    setStep(undefined);
    setDone({ severity: 'success', message: t(`signOff.done.${taken}`) });
    retry();
    onChanged();
  };

  const close = async () => {
    await api.signOff.close(id);
    setDone({ severity: 'success', message: t('signOff.close.done') });
    retry();
    onChanged();
  };

  return (
    <>
      <LoadedSection
        title={t('signOff.title')}
        value={value}
        problem={error && messageOf(error)}
        onRetry={retry}
      >
        {({ lifecycle, changed, viewer }) => (
          <>
            <Typography color="textSecondary">{t('signOff.help')}</Typography>
            <SignOffPanel
              lifecycle={lifecycle}
              viewer={viewer}
              now={now}
              onStep={setStep}
            />
            {changed.length > 0 && (
              <>
                <Typography component="h3" variant="subtitle1" gutterBottom>
                  {t('signOff.changed.title')}
                </Typography>
                <Typography variant="body2" gutterBottom>
                  {t('signOff.changed.count', { count: changed.length })}
                  {(lifecycle.changedSince?.conflicts ?? 0) > 0 &&
                    `; ${t('signOff.changed.conflicts', {
                      count: lifecycle.changedSince?.conflicts ?? 0,
                    })}`}
                  .
                </Typography>
                <ChangedPractices practices={changed} onOpen={onOpen} />
              </>
            )}
          </>
        )}
      </LoadedSection>
      <CommentsOverview
        questions={review.questions}
        now={now}
        onOpen={onOpen}
      />
      {review.permissions.update && review.status !== 'closed' && (
        <CloseReview onClose={close} />
      )}
      {step && (
        <SignOffDialog
          step={step}
          onSend={note => take(step, note)}
          onClose={() => setStep(undefined)}
        />
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </>
  );
};
