import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEffect, useState } from 'react';

/** Somebody who can own something. */
export interface OwnerOption {
  /** Entity reference. */
  value: string;
  title: string;
}

/** Where people look for a name. */
const NAMES = ['metadata.name', 'metadata.title', 'spec.profile.displayName'];
const MOST = 20;
/** How long typing rests before the catalog is asked, in ms. */
const REST = 250;

/**
 * Groups and people of the catalog whose name holds a text. Nothing while it
 * cannot be asked: the field takes any text.
 *
 * @param text - what was typed; empty for the first few
 */
export function useOwnerOptions(text: string): OwnerOption[] {
  const catalog = useApi(catalogApiRef);
  const [options, setOptions] = useState<OwnerOption[]>([]);

  useEffect(() => {
    let overtaken = false;
    const ask = async () => {
      const { items } = await catalog.queryEntities({
        filter: { kind: ['Group', 'User'] },
        fields: ['kind', 'metadata.namespace', ...NAMES],
        fullTextFilter: { term: text, fields: NAMES },
        limit: MOST,
      });
      return items.map(entity => ({
        value: stringifyEntityRef(entity),
        title: titleOf(entity),
      }));
    };
    const timer = setTimeout(() => {
      ask().then(
        found => !overtaken && setOptions(found),
        () => !overtaken && setOptions([]),
      );
    }, REST);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [catalog, text]);

  return options;
}

function titleOf(entity: {
  kind: string;
  metadata: { name: string; title?: string };
  spec?: { profile?: unknown };
}): string {
  const { profile } = entity.spec ?? {};
  const displayName =
    typeof profile === 'object' && profile && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string'
    ? displayName
    : entity.metadata.title ?? entity.metadata.name;
}
