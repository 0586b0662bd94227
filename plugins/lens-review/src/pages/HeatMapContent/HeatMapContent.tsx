import { Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import Typography from '@material-ui/core/Typography';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import useInterval from 'react-use/lib/useInterval';
import { lensReviewApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { pageTranslationRef } from '../../messages/page';
import { LensSelect } from '../LensSelect';
import { REFRESH_INTERVAL } from '../refreshInterval';
import { useKeptAsync } from '../useKeptAsync';
import {
  COLUMNS,
  GROUPINGS,
  readColumns,
  readGroupBy,
  topQuery,
} from './heatMapState';
import { HeatMapTable } from './HeatMapTable';
import { Legend } from './Legend';

const MAX_GROUPS = 200;

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2) },
    bar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
      marginBottom: theme.spacing(2),
    },
    // Material UI greys what is not chosen below the contrast of WCAG AA
    toggle: { color: theme.palette.text.primary },
    // More of them than a phone is wide
    toggles: { flexWrap: 'wrap' },
    note: { marginTop: theme.spacing(2) },
  }),
  { name: 'LensReviewHeatMapContent' },
);

const LABELS = {
  owner: 'heatMap.owner',
  system: 'heatMap.system',
  domain: 'heatMap.domain',
  type: 'heatMap.type',
  lifecycle: 'heatMap.lifecycle',
  tag: 'heatMap.tag',
} as const;

const COLUMN_LABELS = {
  pillars: 'heatMap.pillars',
  phases: 'heatMap.phases',
} as const;

/** Mean scores of owners, systems, domains and so on in each pillar or phase. */
export const HeatMapContent = () => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(pageTranslationRef);
  const [params, setParams] = useSearchParams();
  const by = readGroupBy(params);
  const columns = readColumns(params);
  const lens = params.get('lens') ?? undefined;
  const groups = useKeptAsync(
    useCallback(async () => {
      const context = { by, columns, lens };
      return {
        context,
        list: await api.listGroupScorecards({
          ...topQuery(context),
          limit: MAX_GROUPS,
        }),
      };
    }, [api, by, columns, lens]),
  );
  useInterval(groups.retry, REFRESH_INTERVAL);

  const setParam = (
    name: 'by' | 'columns' | 'lens',
    value: string | undefined,
  ) => {
    const next = new URLSearchParams(params);
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
    setParams(next);
  };
  const list = groups.value?.list;
  return (
    <Paper className={classes.root} data-testid="lens-review-heat-map">
      <div className={classes.bar}>
        <ToggleButtonGroup
          exclusive
          size="small"
          className={classes.toggles}
          value={by}
          onChange={(_event, value) => value && setParam('by', value)}
          aria-label={t('heatMap.groupBy')}
        >
          {GROUPINGS.map(grouping => (
            <ToggleButton
              key={grouping}
              value={grouping}
              classes={{ label: classes.toggle }}
            >
              {t(LABELS[grouping])}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <ToggleButtonGroup
          exclusive
          size="small"
          className={classes.toggles}
          value={columns}
          onChange={(_event, value) => value && setParam('columns', value)}
          aria-label={t('heatMap.columns')}
        >
          {COLUMNS.map(each => (
            <ToggleButton
              key={each}
              value={each}
              classes={{ label: classes.toggle }}
            >
              {t(COLUMN_LABELS[each])}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <LensSelect value={lens} onChange={value => setParam('lens', value)} />
        <Legend />
      </div>
      {groups.error && (
        <LoadError
          message={t('heatMap.loadFailed', { message: groups.error.message })}
          onRetry={groups.retry}
        />
      )}
      {!list && groups.loading && <Progress />}
      {list?.totalItems === 0 && (
        <Typography color="textSecondary">{t('heatMap.empty')}</Typography>
      )}
      {groups.value && list && list.totalItems > 0 && (
        <>
          <HeatMapTable
            key={groups.value.context.by}
            context={groups.value.context}
            groups={list}
            busy={groups.loading}
          />
          {list.items.some(group => !group.representative) && (
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.note}
            >
              {t('heatMap.notRepresentativeHelp')}
            </Typography>
          )}
          {list.totalItems > list.items.length && (
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.note}
            >
              {t('heatMap.truncated', {
                shown: String(list.items.length),
                total: String(list.totalItems),
              })}
            </Typography>
          )}
        </>
      )}
    </Paper>
  );
};
