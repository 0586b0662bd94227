import { pathToFileURL } from 'node:url';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { ANNOTATION_CLOUDFORMATION_TEMPLATE } from '@lens-review/backstage-plugin-lens-review-common';

/** One item of the annotation's list. */
export interface TemplateEntry {
  /** What facts call the file: its URL, or the path as the entity writes it. */
  file: string;
  target: { ok: true; url: string } | { ok: false; reason: string };
}

/** Templates of one entity; what is past this is said to be too many. */
const MAX_ENTRIES = 20;

/** The templates that an entity names, each once, in its order. */
export function templateEntries(
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): TemplateEntry[] {
  const written = entity.metadata.annotations?.[
    ANNOTATION_CLOUDFORMATION_TEMPLATE
  ]?.split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
  return [...new Set(written)].map((item, i) =>
    i < MAX_ENTRIES
      ? entryOf(item, entity, integrations)
      : {
          file: item,
          target: {
            ok: false,
            reason: `An entity may name ${MAX_ENTRIES} templates; this is one more`,
          },
        },
  );
}

function entryOf(
  item: string,
  entity: Entity,
  integrations: ScmIntegrationRegistry,
): TemplateEntry {
  const absolute = item.replace(/^url:\s*/, '');
  if (/^https?:\/\//i.test(absolute)) {
    return { file: absolute, target: parsed(absolute) };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(item)) {
    return {
      file: item,
      target: {
        ok: false,
        reason:
          'A template is named by "url:" with an http or https address, or by a path relative to the entity\'s location',
      },
    };
  }
  return { file: item, target: relativeTo(entity, item, integrations) };
}

function parsed(url: string): TemplateEntry['target'] {
  return URL.canParse(url)
    ? { ok: true, url }
    : { ok: false, reason: `"${url}" is no address` };
}

function relativeTo(
  entity: Entity,
  path: string,
  integrations: ScmIntegrationRegistry,
): TemplateEntry['target'] {
  // Where the entity is registered from; where that is neither an address nor a file, its source
  const locations = [ANNOTATION_LOCATION, ANNOTATION_SOURCE_LOCATION].flatMap(
    key => {
      const ref = entity.metadata.annotations?.[key];
      try {
        return ref === undefined ? [] : [parseLocationRef(ref)];
      } catch {
        return [];
      }
    },
  );
  const [base] = locations.flatMap(({ type, target }) => {
    if (type === 'url') {
      return [target];
    }
    return type === 'file' ? [pathToFileURL(target).href] : [];
  });
  if (base === undefined) {
    return {
      ok: false,
      reason: `"${path}" is a path, and the entity has no location that it could be relative to`,
    };
  }
  return { ok: true, url: resolveBeside(path, base, integrations) };
}

/** The address of a file that another one names by a relative path. */
export function resolveBeside(
  path: string,
  base: string,
  integrations: ScmIntegrationRegistry,
): string {
  return base.startsWith('file:')
    ? new URL(path, base).href
    : integrations.resolveUrl({ url: path, base });
}
