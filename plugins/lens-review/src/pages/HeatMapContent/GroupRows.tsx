import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntityTitles } from '../../entities';
import { pageTranslationRef } from '../../messages/page';
import { GroupRow } from './GroupRow';
import { isEntityKind, RowsContext } from './heatMapState';

const NONE = {
  owner: 'components.noOwner',
  system: 'components.noSystem',
  domain: 'components.noDomain',
  type: 'components.noType',
  lifecycle: 'components.noLifecycle',
  tag: 'components.noTag',
} as const;

/** Props of {@link GroupRows}. */
export interface GroupRowsProps {
  context: RowsContext;
  groups: ApiSchemas['GroupScorecard'][];
  /** Pillars or phases, in the order of the columns. */
  headings: { id: string; name: string }[];
  /** Groups that these rows are nested in. */
  depth: number;
}

/** One row a group. */
export const GroupRows = (props: GroupRowsProps) => {
  const { context, groups, headings, depth } = props;
  const { by } = context;
  const { t } = useTranslationRef(pageTranslationRef);
  const entityTitle = useEntityTitles(
    isEntityKind(by)
      ? groups.map(({ group }) => group).filter(group => group !== '')
      : [],
  );
  const titleOf = ({ group, title }: ApiSchemas['GroupScorecard']) => {
    if (group === '') {
      return t(NONE[by]);
    }
    return isEntityKind(by) ? entityTitle(group) : title;
  };
  // One group above all others says little by itself
  const holding = groups.filter(({ nested }) => nested > 0);
  return (
    <>
      {groups.map(group => (
        <GroupRow
          key={group.group}
          context={context}
          group={group}
          title={titleOf(group)}
          headings={headings}
          depth={depth}
          openAtFirst={depth === 0 && holding.length === 1 && group.nested > 0}
        />
      ))}
    </>
  );
};
