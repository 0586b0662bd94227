import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import LinearProgress from '@material-ui/core/LinearProgress';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { useCallback } from 'react';
import { lensReviewApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { pageTranslationRef } from '../../messages/page';
import { useKeptAsync } from '../useKeptAsync';
import { GroupRowProps } from './GroupRow';
import { GroupRows } from './GroupRows';
import { RowsContext } from './heatMapState';

const MAX_GROUPS = 200;

/** Props of {@link NestedRows}. */
export interface NestedRowsProps extends GroupRowProps {
  by: 'owner' | 'domain';
}

/** What an owner or domain is made of: groups nested in it, and the systems of its own components. */
export const NestedRows = (props: NestedRowsProps) => {
  const { by, context, group, title, headings, depth } = props;
  const { columns, lens } = context;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(pageTranslationRef);
  const nested = useKeptAsync(
    useCallback(async () => {
      const common = { columns, lens, limit: MAX_GROUPS };
      const [groups, systems] = await Promise.all([
        group.nested > 0
          ? api.listGroupScorecards({ ...common, by, parent: group.group })
          : undefined,
        group.direct > 0
          ? api.listGroupScorecards({
              ...common,
              by: 'system',
              [by]: [group.group],
              nesting: 'exclude',
            })
          : undefined,
      ]);
      return { groups: groups?.items ?? [], systems: systems?.items ?? [] };
    }, [api, by, columns, lens, group.group, group.nested, group.direct]),
  );

  if (nested.error || !nested.value) {
    return (
      <TableRow>
        <TableCell colSpan={headings.length + 3}>
          {nested.error ? (
            <LoadError
              message={t('heatMap.loadFailed', {
                message: nested.error.message,
              })}
              onRetry={nested.retry}
            />
          ) : (
            <LinearProgress
              aria-label={t('heatMap.opening', { group: title })}
            />
          )}
        </TableCell>
      </TableRow>
    );
  }
  const systemsContext: RowsContext = {
    ...context,
    by: 'system',
    within: { by, group: group.group },
  };
  return (
    <>
      <GroupRows
        context={context}
        groups={nested.value.groups}
        headings={headings}
        depth={depth}
      />
      <GroupRows
        context={systemsContext}
        groups={nested.value.systems}
        headings={headings}
        depth={depth}
      />
    </>
  );
};
