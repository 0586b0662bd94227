import { InfoCard, Link, Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import { homeTranslationRef } from '../../messages/home';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { useEntityTabPath } from '../EntityTabLink';
import { LoadError } from '../LoadError';
import { SprintLabel } from '../SprintLabel';
import { ToneChip } from '../ToneChip';
import { MyReview, useMyReviews } from './useMyReviews';

const useStyles = makeStyles(
  theme => ({
    link: { textDecoration: 'underline' },
    heading: { marginTop: theme.spacing(2) },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      padding: theme.spacing(1, 0),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    title: { fontWeight: 500, marginRight: 'auto' },
  }),
  { name: 'LensReviewMyReviews' },
);

const Item = (props: { component: MyReview; now: Date }) => {
  const { component, now } = props;
  const { sprint, dueAt, conflicts, effectiveRisk } = component.review;
  const classes = useStyles();
  const { t } = useTranslationRef(homeTranslationRef);
  const tabPath = useEntityTabPath();
  return (
    <li className={classes.item}>
      <Link to={tabPath(component.entityRef)} className={classes.title}>
        {component.title}
      </Link>
      {(sprint === 'overdue' || sprint === 'due') && (
        <SprintLabel sprint={sprint} dueAt={dueAt} now={now} />
      )}
      {conflicts > 0 && (
        <ToneChip tone="warning" icon={<ConflictIcon aria-hidden="true" />}>
          {t('mine.conflicts', { count: conflicts })}
        </ToneChip>
      )}
      {effectiveRisk.HIGH > 0 && (
        <ToneChip tone="bad" icon={<ErrorIcon aria-hidden="true" />}>
          {t('mine.highRisks', { count: effectiveRisk.HIGH })}
        </ToneChip>
      )}
    </li>
  );
};

/** What of the reader's own components needs attention, each with the way to its review. */
export const MyReviews = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(homeTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const { value, error, loading, retry } = useMyReviews();
  if (!value) {
    return (
      <>
        {error && (
          <LoadError
            message={t('mine.loadFailed', { message: error.message })}
            onRetry={retry}
          />
        )}
        {loading && <Progress />}
      </>
    );
  }
  const { owners, total, reviewed, late, risky, isCut, attention } = value;
  if (total === 0) {
    return <Typography>{t('mine.none')}</Typography>;
  }
  const mine = owners.map(owner => ['owner', owner]);
  const pathTo = (...filter: string[][]) =>
    `${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams([
      ...mine,
      ...filter,
    ])}`;
  return (
    <div data-testid="lens-review-mine">
      <Link to={pathTo()} className={classes.link}>
        {t('mine.reviewedOf', { reviewed: String(reviewed), count: total })}
      </Link>
      <Typography
        variant="subtitle2"
        component="h3"
        className={classes.heading}
      >
        {t('mine.attention')}
      </Typography>
      {attention.length === 0 ? (
        <Typography>{t('mine.calm')}</Typography>
      ) : (
        <ul className={classes.list}>
          {attention.map(component => (
            <Item
              key={component.entityRef}
              component={component}
              now={new Date()}
            />
          ))}
        </ul>
      )}
      {isCut && late > 0 && (
        <Typography variant="body2">
          <Link
            to={pathTo(['sprint', 'overdue'], ['sprint', 'due'])}
            className={classes.link}
          >
            {t('mine.allLate', { count: late })}
          </Link>
        </Typography>
      )}
      {isCut && risky > 0 && (
        <Typography variant="body2">
          <Link
            to={pathTo(['has', 'conflicts'], ['has', 'highRisks'])}
            className={classes.link}
          >
            {t('mine.allRisky', { count: risky })}
          </Link>
        </Typography>
      )}
    </div>
  );
};

/**
 * What of the reader's own components needs attention, for the home page.
 *
 * @public
 */
export const MyLensReviewsCard = () => {
  const { t } = useTranslationRef(homeTranslationRef);
  return (
    <InfoCard title={t('mine.title')} variant="gridItem">
      <MyReviews />
    </InfoCard>
  );
};
