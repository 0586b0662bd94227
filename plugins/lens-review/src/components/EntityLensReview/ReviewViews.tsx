import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import MuiTab from '@material-ui/core/Tab';
import MuiTabs from '@material-ui/core/Tabs';
import { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ReviewSession } from '../../hooks';
import { tabTranslationRef } from '../../messages/tab';
import { EvidenceView } from './EvidenceView';
import { ExemptionsView } from './ExemptionsView';
import { HistoryView } from './HistoryView';
import { LessonsView } from './LessonsView';
import { PlanView } from './PlanView';
import { SignOffView } from './SignOffView';
import { SprintView } from './SprintView';
import { UseSprintCheck } from './useSprintCheck';

const VIEWS = [
  'questions',
  'sprint',
  'plan',
  'exemptions',
  'sign-off',
  'lessons',
  'history',
  'evidence',
] as const;

/** A part of the review. */
export type View = (typeof VIEWS)[number];

/** The query of the page with another view chosen. */
export function withView(query: URLSearchParams, view: View): URLSearchParams {
  const next = new URLSearchParams(query);
  if (view === 'questions') {
    next.delete('view');
  } else {
    next.set('view', view);
  }
  return next;
}

const useStyles = makeStyles(
  theme => ({
    tabs: {
      borderBottom: `1px solid ${theme.palette.divider}`,
      marginBottom: theme.spacing(2),
      '& .MuiTab-root': { color: theme.palette.text.primary, opacity: 1 },
      '& .Mui-selected': { fontWeight: 700 },
    },
  }),
  { name: 'LensReviewReviewViews' },
);

/** Props of {@link ReviewViews}. */
export interface ReviewViewsProps {
  review: ApiSchemas['Review'];
  now: Date;
  /** Content of the first view. */
  questions: ReactNode;
  session: ReviewSession;
  sprint: UseSprintCheck;
  /** Goes to a practice, or to a question. */
  onOpen: (target: { questionId: string; choiceId?: string }) => void;
  /** Something was decided that scores follow from. */
  onChanged: () => void;
}

/** The parts of a review, one at a time. */
export const ReviewViews = (props: ReviewViewsProps) => {
  const { review, session, sprint, now } = props;
  const { questions, onOpen, onChanged } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find(name => name === params.get('view')) ?? 'questions';

  const choose = (chosen: View) =>
    setParams(before => withView(before, chosen), { replace: true });

  return (
    <div>
      <MuiTabs
        value={view}
        onChange={(_event, chosen: View) => choose(chosen)}
        aria-label={t('tab.views.label')}
        indicatorColor="primary"
        variant="scrollable"
        scrollButtons="auto"
        className={classes.tabs}
      >
        {VIEWS.map(name => (
          <MuiTab
            key={name}
            value={name}
            id={`lens-review-view-${name}`}
            aria-controls={name === view ? 'lens-review-view' : undefined}
            label={t(`tab.views.${name}`)}
          />
        ))}
      </MuiTabs>
      <div
        role="tabpanel"
        id="lens-review-view"
        aria-labelledby={`lens-review-view-${view}`}
      >
        {view === 'questions' && questions}
        {view === 'sprint' && (
          <SprintView
            review={review}
            session={session}
            sprint={sprint}
            now={now}
            onOpen={onOpen}
          />
        )}
        {view === 'plan' && (
          <PlanView review={review} now={now} onOpen={onOpen} />
        )}
        {view === 'exemptions' && (
          <ExemptionsView
            review={review}
            now={now}
            onOpen={onOpen}
            onChanged={onChanged}
          />
        )}
        {view === 'sign-off' && (
          <SignOffView
            review={review}
            now={now}
            onOpen={onOpen}
            onChanged={onChanged}
          />
        )}
        {view === 'lessons' && (
          <LessonsView review={review} now={now} onOpen={onOpen} />
        )}
        {view === 'history' && (
          <HistoryView review={review} now={now} onOpen={onOpen} />
        )}
        {view === 'evidence' && <EvidenceView review={review} now={now} />}
      </div>
    </div>
  );
};
