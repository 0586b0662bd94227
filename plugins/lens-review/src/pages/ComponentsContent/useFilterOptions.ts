import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { FilterOption } from '../../components/FilterMenu';
import { levelName } from '../../components/LevelBadge';
import { useEntityTitles } from '../../entities';
import { pageTranslationRef } from '../../messages/page';
import { panelsTranslationRef } from '../../messages/panels';
import { Filter, SPRINT_STATUSES } from './componentsState';

const MAX_OPTIONS = 200;

type Grouped = Exclude<Filter, 'level' | 'sprint'>;

const isGrouped = (filter: Filter): filter is Grouped =>
  filter !== 'level' && filter !== 'sprint';

const NONE = {
  owner: 'components.noOwner',
  system: 'components.noSystem',
  domain: 'components.noDomain',
  type: 'components.noType',
  lifecycle: 'components.noLifecycle',
  tag: 'components.noTag',
} as const;

/** Filters whose values are catalog entities. */
const ENTITIES: readonly Filter[] = ['owner', 'system', 'domain'];

/** What the filters can be set to, and what fetches the values of one. */
export interface FilterOptions {
  options: Record<Filter, FilterOption[]>;
  load: (filter: Filter) => void;
}

/**
 * Values to filter by: those that ML components really have, fetched when a menu
 * opens. Until then, or where they cannot be loaded, a menu holds only what is
 * chosen: the table itself does not depend on them.
 *
 * @param selected - values in force, offered also where no component has them
 */
export function useFilterOptions(
  selected: Record<Filter, string[]>,
): FilterOptions {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(panelsTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  const [groups, setGroups] = useState<
    Partial<Record<Grouped, ApiSchemas['GroupScorecard'][]>>
  >({});
  const [ladder, setLadder] = useState<string[]>([]);

  const load = useCallback(
    (filter: Filter) => {
      if (filter === 'level') {
        api.getScorecardSummary({}).then(
          summary => setLadder(summary.ladder),
          () => undefined,
        );
      }
      if (!isGrouped(filter)) {
        return;
      }
      api
        .listGroupScorecards({
          by: filter,
          columns: 'none',
          limit: MAX_OPTIONS,
        })
        .then(
          ({ items }) => setGroups(known => ({ ...known, [filter]: items })),
          () => undefined,
        );
    },
    [api],
  );

  const entityTitle = useEntityTitles(
    ENTITIES.flatMap(filter =>
      isGrouped(filter)
        ? [
            ...(groups[filter] ?? []).map(({ group }) => group),
            ...selected[filter],
          ]
        : [],
    ).filter(ref => ref !== ''),
  );

  const optionsOf = (filter: Grouped): FilterOption[] => {
    const titleOf = (value: string) => {
      if (value === '') {
        return tPage(NONE[filter]);
      }
      return ENTITIES.includes(filter) ? entityTitle(value) : value;
    };
    const known = (groups[filter] ?? [])
      .map(({ group, total }) => ({
        value: group,
        title: titleOf(group),
        total,
      }))
      .sort((a, b) => a.title.localeCompare(b.title));
    const missing = selected[filter].filter(
      choice => !known.some(option => option.value === choice),
    );
    return [
      ...known,
      ...missing.map(choice => ({ value: choice, title: titleOf(choice) })),
    ];
  };

  const rungs = new Set(['none', ...ladder, ...selected.level]);
  return {
    load,
    options: {
      owner: optionsOf('owner'),
      system: optionsOf('system'),
      domain: optionsOf('domain'),
      type: optionsOf('type'),
      lifecycle: optionsOf('lifecycle'),
      tag: optionsOf('tag'),
      level: [...rungs].map(id => ({
        value: id,
        title: id === 'none' ? t('level.none') : levelName(id),
      })),
      sprint: SPRINT_STATUSES.map(value => ({
        value,
        title: tPage(`components.sprint_${value}`),
      })),
    },
  };
}
