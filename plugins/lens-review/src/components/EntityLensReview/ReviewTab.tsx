import { Progress } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { ReactNode, useCallback, useRef, useState } from 'react';
import { messageOf, useReview, UseReview } from '../../hooks';
import { exemptionsTranslationRef } from '../../messages/exemptions';
import { signOffTranslationRef } from '../../messages/signOff';
import { tabTranslationRef } from '../../messages/tab';
import { CommentsProvider } from '../Comments';
import { CampaignsBanner } from '../CampaignsBanner';
import { KeyboardHelp } from '../KeyboardHelp';
import { LoadError } from '../LoadError';
import { PillarPhaseMatrix, ReviewPart } from '../PillarPhaseMatrix';
import {
  AlertedPractice,
  ConflictsAlert,
  ProposalsAlert,
} from '../ReviewAlerts';
import { ReviewHeader } from '../ReviewHeader';
import { SaveIndicator } from '../SaveIndicator';
import { SprintStanding } from '../SprintCheck';
import { UndoBar } from '../UndoBar';
import { UpgradeBanner } from '../UpgradeBanner';
import { AskedExemption, AskExemption } from './AskExemption';
import { NamingDocuments } from './NamingDocuments';
import { QuestionsView } from './QuestionsView';
import { ReportDownload } from './ReportDownload';
import { ReviewTextsLoader } from './ReviewTextsLoader';
import { ReviewViews } from './ReviewViews';
import { useNow } from './useNow';
import { usePracticeKeys } from './usePracticeKeys';
import { useReviewComments } from './useReviewComments';
import { useQuestionActions } from './useQuestionActions';
import { useReviewPlace } from './useReviewPlace';
import { useShortcutsEnabled } from './useShortcutsEnabled';
import { useSprintCheck } from './useSprintCheck';

type Review = ApiSchemas['Review'];
type Choice = ApiSchemas['Choice'];

const useStyles = makeStyles(
  theme => ({
    root: { '& > * + *': { marginTop: theme.spacing(3) } },
  }),
  { name: 'LensReviewReviewTab' },
);

const practicesWhere = (
  review: Review,
  matches: (choice: Choice) => boolean | undefined,
  whyAttested?: string,
): AlertedPractice[] =>
  review.questions.flatMap(question =>
    question.choices.filter(matches).map(choice => ({
      questionId: question.id,
      choiceId: choice.id,
      title: choice.title,
      why:
        choice.practice?.verdict === 'supported'
          ? choice.practice.why
          : whyAttested,
    })),
  );

interface LoadedProps extends UseReview {
  review: Review;
  newestVersion?: string;
  lensPicker?: ReactNode;
  onStartAnother: () => void;
}

const Loaded = (props: LoadedProps) => {
  const { review, session, pending, offline, error, lensPicker } = props;
  const isOutdated =
    props.newestVersion !== undefined &&
    props.newestVersion !== review.lens.version &&
    review.status !== 'closed';
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const { t: tSignOff } = useTranslationRef(signOffTranslationRef);
  const { t: tExemptions } = useTranslationRef(exemptionsTranslationRef);
  const root = useRef<HTMLDivElement>(null);
  const now = useNow();
  const place = useReviewPlace(review, root);
  const { filter, show, showView, open } = place;
  const [helpOpen, setHelpOpen] = useState(false);
  const [asked, setAsked] = useState<AskedExemption>();
  const [shortcuts, setShortcuts] = useShortcutsEnabled();
  const { actions, excludeAll, accept, accepting, done, say, dismiss } =
    useQuestionActions(session, setAsked);
  const readOnly = !review.permissions.update;
  const sprint = useSprintCheck(review);
  const comments = useReviewComments(review, session);

  const active = usePracticeKeys(root, {
    enabled: shortcuts,
    onAnswer: ({ questionId, choiceId }, state) => {
      if (!readOnly) {
        actions.onAnswer(questionId, choiceId, state);
      }
    },
    onHelp: () => setHelpOpen(true),
    onReveal: place.reveal,
  });

  const choosePart = useCallback(
    ({ pillarId, phaseId }: ReviewPart) => show({ pillarId, phaseId }),
    [show],
  );

  return (
    <div ref={root} className={classes.root} data-testid="lens-review-tab">
      {error && (
        <LoadError
          message={t('tab.loadFailed', { message: messageOf(error) })}
          onRetry={() => session.retry()}
        />
      )}
      <ReviewHeader
        review={review}
        lensPicker={lensPicker}
        sprint={
          sprint.value && (
            <SprintStanding
              check={sprint.value}
              now={now}
              onOpen={() => showView('sprint')}
            />
          )
        }
        actions={<ReportDownload review={review} />}
        onShowHighRisk={() =>
          show({ pillarId: undefined, phaseId: undefined, show: 'high_risk' })
        }
        saving={
          <SaveIndicator
            pending={pending}
            offline={offline}
            onRetry={() => session.retry()}
            onShow={questionId => open({ questionId })}
          />
        }
      />
      {review.status === 'closed' && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={props.onStartAnother}>
              {tSignOff('signOff.close.start')}
            </Button>
          }
        >
          {tSignOff('signOff.close.closed')}
        </Alert>
      )}
      <CampaignsBanner
        entityRef={review.entityRef}
        lens={review.lens.alias}
        revision={review.revision}
      />
      {isOutdated && (
        <UpgradeBanner
          key={review.lens.version}
          review={review}
          onUpgraded={async message => {
            await session.reload();
            say({ severity: 'success', message });
          }}
        />
      )}
      <ConflictsAlert
        practices={practicesWhere(review, choice => choice.practice?.conflict)}
        onOpen={open}
      />
      <ProposalsAlert
        practices={practicesWhere(
          review,
          choice => choice.practice?.proposal,
          t('tab.practice.attestedHelp'),
        )}
        accepting={accepting}
        onOpen={open}
        onAccept={readOnly ? undefined : accept}
      />
      <NamingDocuments review={review} session={session} now={now} say={say}>
        <CommentsProvider value={comments}>
          <ReviewTextsLoader review={review}>
            <ReviewViews
              review={review}
              now={now}
              onOpen={open}
              onChanged={() => session.reload()}
              session={session}
              sprint={sprint}
              questions={
                <QuestionsView
                  matrix={
                    <PillarPhaseMatrix
                      pillars={review.pillars}
                      phases={review.phases}
                      scores={review.scores}
                      chosenPillarId={filter.pillarId}
                      chosenPhaseId={filter.phaseId}
                      onChoose={choosePart}
                    />
                  }
                  review={review}
                  filter={filter}
                  pending={pending}
                  active={active}
                  readOnly={readOnly}
                  now={now}
                  actions={actions}
                  isGroupOpen={place.isGroupOpen}
                  onOpenGroups={place.openGroups}
                  onFilter={show}
                  onExcludeAll={excludeAll}
                  onHelp={() => setHelpOpen(true)}
                />
              }
            />
          </ReviewTextsLoader>
        </CommentsProvider>
      </NamingDocuments>
      {asked && (
        <AskExemption
          review={review}
          asked={asked}
          now={now}
          onDone={() => {
            setAsked(undefined);
            say({
              severity: 'success',
              message: tExemptions('exemptions.done.requested'),
            });
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      <UndoBar done={done} onDismiss={dismiss} />
      <KeyboardHelp
        open={helpOpen}
        enabled={shortcuts}
        onEnabledChange={setShortcuts}
        onClose={() => setHelpOpen(false)}
      />
    </div>
  );
};

/** Props of {@link ReviewTab}. */
export interface ReviewTabProps {
  reviewId: string;
  /** Of the review's lens; undefined where the library has none to offer. */
  newestVersion?: string;
  /** Chooses another lens, where there are several. */
  lensPicker?: ReactNode;
  /** Of a review that is closed. */
  onStartAnother: () => void;
}

/** A review from its score to its last practice, kept up to date and saved as it is answered. */
export const ReviewTab = (props: ReviewTabProps) => {
  const { reviewId, newestVersion, lensPicker, onStartAnother } = props;
  const { t } = useTranslationRef(tabTranslationRef);
  const current = useReview(reviewId);
  const { review, error, session } = current;
  if (review) {
    return (
      <Loaded
        {...current}
        review={review}
        newestVersion={newestVersion}
        lensPicker={lensPicker}
        onStartAnother={onStartAnother}
      />
    );
  }
  return error ? (
    <LoadError
      message={t('tab.loadFailed', { message: messageOf(error) })}
      onRetry={() => session.retry()}
    />
  ) : (
    <Progress />
  );
};
