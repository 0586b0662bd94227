import { DocNode, nodeAt } from './reading/DocNode';
import { MAX_NEIGHBOURS } from './reading/limits';
import { readDocument } from './reading/readDocument';
import { nestedLocation } from './resources/cloudformation/otherFiles';
import {
  isTemplate,
  ReadTemplate,
  readTemplate,
} from './resources/cloudformation/readTemplate';
import { holesOf } from './resolving/text';
import { Resolved, unknown } from './resolving/Resolved';
import { TemplateScope } from './resolving/TemplateScope';
import { ScanRequest } from './TemplateScan';

/** Stacks inside stacks that are followed. */
const MAX_LEVELS = 4;

/** What other files hold of a template: outputs of nested stacks, and includes. */
export function neighboursOf(
  request: Pick<ScanRequest, 'file' | 'resolveText'>,
  root: DocNode,
  level = 0,
  budget = { left: MAX_NEIGHBOURS },
): Pick<TemplateScope, 'nestedOutput' | 'included'> {
  const { resolveText, file } = request;
  if (resolveText === undefined || level >= MAX_LEVELS) {
    return {};
  }
  const textAt = (location: string) => {
    budget.left -= 1;
    return budget.left < 0 ? undefined : resolveText(location, file);
  };
  const stacks = new Map<string, ReadTemplate | undefined>();
  const read = (id: string): ReadTemplate | undefined => {
    const resource = nodeAt(root, 'Resources', id);
    const location = resource && nestedLocation(resource);
    const found = location === undefined ? undefined : textAt(location);
    const nested = found && readDocument(found.text).root;
    return found && nested && isTemplate(nested)
      ? readTemplate(
          nested,
          neighboursOf(
            { file: found.file, resolveText },
            nested,
            level + 1,
            budget,
          ),
        )
      : undefined;
  };
  return {
    nestedOutput(id, output) {
      if (!stacks.has(id)) {
        stacks.set(id, read(id));
      }
      const value = stacks.get(id)?.output(output);
      return value && asSeenFromOutside(value, id, output);
    },
    included(location) {
      const found = textAt(location);
      return found && readDocument(found.text).root;
    },
  };
}

/**
 * Parameters of a nested stack are set by the outer one, so that only what does
 * not rest on them is known: texts that are written out, and what resources of
 * the nested stack are called.
 */
function asSeenFromOutside(
  value: Resolved,
  stack: string,
  output: string,
): Resolved {
  const reason = `${output} is an output of nested stack ${stack}`;
  const named = [...holesOf(value)].some(hole => hole.resource !== undefined);
  return unknown(reason, { key: `${stack}.${output}`, nonEmpty: named });
}
