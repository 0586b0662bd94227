import { Progress } from '@backstage/core-components';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import useInterval from 'react-use/lib/useInterval';
import { lensReviewApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { formatRelative } from '../../time';
import { downloadText } from '../../downloads';
import { pageTranslationRef } from '../../messages/page';
import { REFRESH_INTERVAL } from '../refreshInterval';
import { useKeptAsync } from '../useKeptAsync';
import { ComponentsTable } from './ComponentsTable';
import {
  ComponentsState,
  isFiltered,
  readState,
  sortBy,
  toExportQuery,
  toQuery,
  writeState,
} from './componentsState';
import { FilterBar } from './FilterBar';
import { NoComponents } from './NoComponents';
import { Pager } from './Pager';
import { useFilterOptions } from './useFilterOptions';

const useStyles = makeStyles(
  theme => ({
    message: { padding: theme.spacing(3, 2) },
    error: { padding: theme.spacing(0, 2, 2) },
  }),
  { name: 'LensReviewComponentsContent' },
);

const messageOf = (error: unknown) =>
  error instanceof Error ? error.message : String(error);

/**
 * Every ML component with its scores. Filters, order and page are kept in the
 * address, so that a view can be sent to somebody.
 */
export const ComponentsContent = () => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(pageTranslationRef);
  const [params, setParams] = useSearchParams();
  const state = useMemo(() => readState(params), [params]);
  const page = useKeptAsync(
    useCallback(
      () => api.listComponentScorecards(toQuery(state)),
      [api, state],
    ),
  );
  useInterval(page.retry, REFRESH_INTERVAL);
  const rows = page.value?.items ?? [];
  const { options, load } = useFilterOptions(state.filters);
  const now = new Date();

  const change = (next: ComponentsState) => setParams(writeState(next));
  const download = async () => {
    try {
      downloadText(
        'lens-review-components.csv',
        'text/csv;charset=utf-8',
        await api.exportComponentScorecards(toExportQuery(state)),
      );
    } catch (error) {
      alertApi.post({
        severity: 'error',
        message: t('components.downloadFailed', { message: messageOf(error) }),
      });
    }
  };

  const nothing = page.value?.totalItems === 0;
  if (nothing && !page.error && !isFiltered(state)) {
    return (
      <Paper data-testid="lens-review-components">
        <NoComponents />
      </Paper>
    );
  }
  return (
    <Paper data-testid="lens-review-components">
      <FilterBar
        state={state}
        options={options}
        onOpen={load}
        onChange={change}
        onDownload={download}
      />
      {page.error && (
        <div className={classes.error}>
          <LoadError
            message={t('components.loadFailed', {
              message: page.error.message,
            })}
            onRetry={page.retry}
          />
        </div>
      )}
      {!page.value && page.loading && <Progress />}
      {page.value && nothing && (
        <Typography className={classes.message} role="status">
          {t('components.noMatch')}
        </Typography>
      )}
      {page.value && !nothing && (
        <>
          <ComponentsTable
            components={rows}
            order={state.order}
            onSort={column => change(sortBy(state, column))}
            busy={page.loading}
            now={now}
          />
          <Pager
            state={state}
            onChange={change}
            shown={rows.length}
            total={page.value.totalItems}
            nextCursor={page.value.nextCursor}
            freshness={
              page.value.indexedAt &&
              t('page.indexed', {
                when: formatRelative(page.value.indexedAt, now),
              })
            }
          />
        </>
      )}
    </Paper>
  );
};
