import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useMemo, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { tabTranslationRef } from '../../messages/tab';
import { HistoryChart } from '../HistoryChart';
import { HistoryList, PracticeTitle, withSubjectTitles } from '../HistoryList';
import { LoadedSection } from '../LoadedSection';
import { WhyChanged } from '../WhyChanged';
import { MilestonesView } from './MilestonesView';

/** Rows shown at first, and added at a time; the API gives at most 200. */
const PAGE = 50;
const MOST = 200;

const useStyles = makeStyles(
  theme => ({ root: { '& > * + *': { marginTop: theme.spacing(4) } } }),
  { name: 'LensReviewHistoryView' },
);

/** Props of {@link HistoryView}. */
export interface HistoryViewProps {
  review: ApiSchemas['Review'];
  now: Date;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** Loads what changed and why: as a chart whose points tell it, between milestones, and as a list. */
export const HistoryView = ({ review, now, onOpen }: HistoryViewProps) => {
  const { id, revision, questions } = review;
  const api = useApi(lensReviewApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const [asked, setAsked] = useState<string>();
  const load = useCallback(
    async () => ({ revision, list: await api.getHistory(id, { limit }) }),
    [api, id, revision, limit],
  );
  const { value, error, retry } = useKeptAsync(load);
  const practiceTitle = useCallback<PracticeTitle>(
    (questionId, choiceId) =>
      questions
        .find(question => question.id === questionId)
        ?.choices.find(choice => choice.id === choiceId)?.title,
    [questions],
  );

  const rows = useMemo(
    () => withSubjectTitles(value?.list.items ?? [], questions),
    [value, questions],
  );
  const hasOlder =
    value !== undefined && value.list.totalItems > rows.length && limit < MOST;
  const older = () => setLimit(shown => shown + PAGE);
  const at = rows.findIndex(row => row.id === asked);
  const ask = (row: ApiSchemas['HistoryRow']) => {
    setAsked(row.id);
    // What came before the oldest that is shown has to be there to compare with
    if (row.id === rows[rows.length - 1]?.id && hasOlder) {
      older();
    }
  };

  return (
    <div className={classes.root}>
      <section>
        <LoadedSection
          title={t('tab.views.historyTitle')}
          value={value}
          problem={error && messageOf(error)}
          onRetry={retry}
        >
          {() => <HistoryChart rows={rows} now={now} onWhy={ask} />}
        </LoadedSection>
      </section>
      <MilestonesView
        review={review}
        now={now}
        practiceTitle={practiceTitle}
        onOpen={onOpen}
      />
      {value && (
        <section>
          <Typography component="h2" variant="h6">
            {t('tab.views.changesTitle')}
          </Typography>
          <HistoryList rows={rows} now={now} practiceTitle={practiceTitle} />
          {hasOlder && <Button onClick={older}>{t('tab.views.older')}</Button>}
        </section>
      )}
      {at >= 0 && (
        <WhyChanged
          row={rows[at]}
          before={rows[at + 1]}
          isFirst={at === rows.length - 1 && !hasOlder}
          practiceTitle={practiceTitle}
          onPrevious={
            at < rows.length - 1 ? () => ask(rows[at + 1]) : undefined
          }
          onNext={at > 0 ? () => ask(rows[at - 1]) : undefined}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
};
