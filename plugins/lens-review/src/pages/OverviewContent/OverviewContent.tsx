import { Link, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import useInterval from 'react-use/esm/useInterval';
import { lensReviewApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { formatScore, ScoreValue } from '../../components/ScoreValue';
import { SummaryPanel } from '../../components/SummaryPanel';
import { TrendChart } from '../../components/TrendChart';
import { COMPONENTS_PATH, HEAT_MAP_PATH, rootRouteRef } from '../../routes';
import { formatRelative } from '../../time';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { LensSelect } from '../LensSelect';
import { REFRESH_INTERVAL } from '../refreshInterval';
import { useKeptAsync } from '../useKeptAsync';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
      gap: theme.spacing(2),
    },
    wide: { gridColumn: '1 / -1' },
    part: { padding: theme.spacing(2) },
    title: { marginBottom: theme.spacing(1.5) },
    pillars: {
      display: 'grid',
      gridTemplateColumns: '1fr auto',
      gap: theme.spacing(1, 2),
      margin: 0,
      '& dd': { margin: 0, textAlign: 'right' },
    },
    more: { marginTop: theme.spacing(2) },
  }),
  { name: 'LensReviewOverviewContent' },
);

/** The organisation at a glance: numbers, pillars and a point a day. */
export const OverviewContent = () => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const { t } = useTranslationRef(organisationTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  const [params, setParams] = useSearchParams();
  const lens = params.get('lens') ?? undefined;
  const loaded = useKeptAsync(
    useCallback(async () => {
      const [summary, trend] = await Promise.all([
        api.getScorecardSummary({ lens }),
        api.listTrendPoints({ lens }),
      ]);
      return { summary, points: trend.items };
    }, [api, lens]),
  );
  useInterval(loaded.retry, REFRESH_INTERVAL);
  const { value } = loaded;
  const filter: Record<string, string> = lens ? { lens } : {};
  return (
    <div data-testid="lens-review-overview">
      <LensSelect
        value={lens}
        onChange={chosen => setParams(chosen ? { lens: chosen } : {})}
      />
      {loaded.error && (
        <LoadError
          message={t('overview.loadFailed', { message: loaded.error.message })}
          onRetry={loaded.retry}
        />
      )}
      {!value && loaded.loading && <Progress />}
      {value && (
        <div className={classes.root}>
          <Paper className={classes.part}>
            <Typography variant="h6" component="h2" className={classes.title}>
              {t('overview.now')}
            </Typography>
            <SummaryPanel summary={value.summary} filter={filter} />
            {value.summary.indexedAt && (
              <Typography
                variant="caption"
                color="textSecondary"
                component="p"
                className={classes.more}
              >
                {tPage('page.indexed', {
                  when: formatRelative(value.summary.indexedAt, new Date()),
                })}
              </Typography>
            )}
          </Paper>
          <Paper className={classes.part}>
            <Typography variant="h6" component="h2" className={classes.title}>
              {t('overview.pillars')}
            </Typography>
            {value.summary.pillars.length === 0 ? (
              <Typography color="textSecondary">
                {t('overview.notReviewed')}
              </Typography>
            ) : (
              <dl className={classes.pillars}>
                {value.summary.pillars.map(({ id, name, score }) => [
                  <dt key={`${id} name`}>{name}</dt>,
                  <dd key={`${id} score`}>
                    <Link
                      to={`${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams(
                        { ...filter, has: 'review' },
                      )}`}
                      aria-label={t('overview.pillarLink', {
                        pillar: name,
                        score: formatScore(score),
                      })}
                    >
                      <ScoreValue value={score} />
                    </Link>
                  </dd>,
                ])}
              </dl>
            )}
            <div className={classes.more}>
              <Link
                to={`${rootPath}/${HEAT_MAP_PATH}?${new URLSearchParams(
                  filter,
                )}`}
              >
                {t('overview.heatMap')}
              </Link>
            </div>
          </Paper>
          <Paper className={`${classes.part} ${classes.wide}`}>
            <Typography variant="h6" component="h2" className={classes.title}>
              {t('overview.trend')}
            </Typography>
            {value.points.length < 2 ? (
              <Typography color="textSecondary">
                {t(
                  value.points.length === 0
                    ? 'overview.trendEmpty'
                    : 'overview.trendFirstDay',
                )}
              </Typography>
            ) : (
              <TrendChart points={value.points} />
            )}
          </Paper>
        </div>
      )}
    </div>
  );
};
