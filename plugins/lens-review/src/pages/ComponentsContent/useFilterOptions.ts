import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ApiSchemas,
  DEFAULT_LEVELS,
} from '@lens-review/backstage-plugin-lens-review-common';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { levelName } from '../../components/LevelBadge';
import { useEntityTitles } from '../../entities';
import { lensReviewTranslationRef } from '../../translation';
import { Filter } from './componentsState';
import { FilterOption } from './FilterMenu';

const MAX_OPTIONS = 200;

/**
 * Values to filter by. Owners, systems and types are those that ML components
 * really have. While they load, or where they cannot be loaded, the menus hold
 * only what is chosen: the table itself does not depend on them.
 *
 * @param selected - values in force, offered also where no component has them
 * @param levels - rungs seen in the rows, for ladders of an organisation's own
 */
export function useFilterOptions(
  selected: Record<Filter, string[]>,
  levels: string[],
): Record<Filter, FilterOption[]> {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const { value } = useAsync(async () => {
    const by = async (group: 'owner' | 'system' | 'type') =>
      (await api.listGroupScorecards({ by: group, limit: MAX_OPTIONS })).items;
    const [owner, system, type] = await Promise.all([
      by('owner'),
      by('system'),
      by('type'),
    ]);
    return { owner, system, type };
  }, [api]);

  const { owner = [], system = [], type = [] } = value ?? {};
  const entityTitle = useEntityTitles(
    [
      ...[...owner, ...system].map(({ group }) => group),
      ...selected.owner,
      ...selected.system,
    ].filter(ref => ref !== ''),
  );

  const fromGroups = (
    groups: ApiSchemas['GroupScorecard'][],
    none: string,
    chosen: string[],
    titleOf: (group: string) => string,
  ): FilterOption[] => {
    const options = groups
      .map(({ group, total }) => ({
        value: group,
        title: group === '' ? none : titleOf(group),
        total,
      }))
      .sort((a, b) => a.title.localeCompare(b.title));
    const missing = chosen.filter(
      choice => !options.some(option => option.value === choice),
    );
    return [
      ...options,
      ...missing.map(choice => ({
        value: choice,
        title: choice === '' ? none : titleOf(choice),
      })),
    ];
  };

  const rungs = new Set([
    'none',
    ...DEFAULT_LEVELS.map(({ id }) => id),
    ...levels,
    ...selected.level,
  ]);
  return {
    owner: fromGroups(
      owner,
      t('components.noOwner'),
      selected.owner,
      entityTitle,
    ),
    system: fromGroups(
      system,
      t('components.noSystem'),
      selected.system,
      entityTitle,
    ),
    type: fromGroups(type, t('components.noType'), selected.type, name => name),
    level: [...rungs].map(id => ({
      value: id,
      title: id === 'none' ? t('level.none') : levelName(id),
    })),
  };
}
