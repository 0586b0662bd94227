import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { messageOf, newIdempotencyKey } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { milestonesTranslationRef } from '../../messages/milestones';
import { PracticeTitle } from '../HistoryList';
import { LoadedSection } from '../LoadedSection';
import { MilestoneDialog, MilestoneItem } from '../Milestones';
import { Done, UndoBar } from '../UndoBar';
import { Comparison, MilestoneComparison } from './MilestoneComparison';
import { MilestoneCheckLoader } from './MilestoneCheckLoader';
import { ReportDownload } from './ReportDownload';

/** Milestones shown at first, and added at a time; the API gives at most 200. */
const PAGE = 10;
const MOST = 200;

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(1.5, 0),
      padding: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'LensReviewMilestonesView' },
);

/** Props of {@link MilestonesView}. */
export interface MilestonesViewProps {
  review: ApiSchemas['Review'];
  now: Date;
  practiceTitle: PracticeTitle;
  /** Goes to a practice. */
  onOpen: (practice: ApiSchemas['PracticeRef']) => void;
}

/** Loads the milestones of a review, takes another, and compares any two. */
export const MilestonesView = (props: MilestonesViewProps) => {
  const { review, now, practiceTitle, onOpen } = props;
  const { id, revision, permissions } = review;
  const api = useApi(lensReviewApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const [limit, setLimit] = useState(PAGE);
  const [taking, setTaking] = useState<{ key: string }>();
  const [comparison, setComparison] = useState<Comparison>();
  const [done, setDone] = useState<Done>();
  const load = useCallback(
    async () => ({ revision, list: await api.milestones.list(id, { limit }) }),
    [api, id, revision, limit],
  );
  const { value, error, retry } = useKeptAsync(load);

  return (
    <section>
      <LoadedSection
        title={t('milestones.title')}
        value={value}
        problem={error && messageOf(error)}
        onRetry={retry}
      >
        {({ list }) => (
          <>
            <Typography color="textSecondary" paragraph>
              {t('milestones.help')}
            </Typography>
            {permissions.update && (
              <Button
                variant="outlined"
                color="primary"
                onClick={() => setTaking({ key: newIdempotencyKey() })}
              >
                {t('milestones.take')}
              </Button>
            )}
            {list.items.length === 0 ? (
              <Typography>
                {t(
                  permissions.update
                    ? 'milestones.empty'
                    : 'milestones.emptyReader',
                )}
              </Typography>
            ) : (
              <>
                <ul className={classes.list} aria-label={t('milestones.list')}>
                  {list.items.map(milestone => (
                    <MilestoneItem
                      key={milestone.number}
                      milestone={milestone}
                      now={now}
                      check={
                        <MilestoneCheckLoader
                          reviewId={id}
                          milestone={milestone}
                        />
                      }
                      actions={
                        <ReportDownload review={review} milestone={milestone} />
                      }
                      onCompare={() =>
                        setComparison({ from: milestone.number })
                      }
                    />
                  ))}
                </ul>
                {list.totalItems > list.items.length && limit < MOST && (
                  <Button onClick={() => setLimit(shown => shown + PAGE)}>
                    {t('milestones.older')}
                  </Button>
                )}
                <MilestoneComparison
                  review={review}
                  milestones={list.items}
                  comparison={comparison}
                  now={now}
                  practiceTitle={practiceTitle}
                  onChange={setComparison}
                  onOpen={onOpen}
                />
              </>
            )}
          </>
        )}
      </LoadedSection>
      {taking && (
        <MilestoneDialog
          onSend={async name => {
            await api.milestones.take(id, name, taking.key);
            setTaking(undefined);
            setDone({ severity: 'success', message: t('milestones.taken') });
            retry();
          }}
          onClose={() => setTaking(undefined)}
        />
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </section>
  );
};
