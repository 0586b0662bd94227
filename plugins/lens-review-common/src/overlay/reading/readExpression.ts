import {
  EvidenceComparison,
  EvidenceExpression,
  EvidenceLeaf,
} from '../../evidence/EvidenceExpression';
import { pathTo } from '../../lens/reading/jsonPath';
import { FieldMap, Fields, isMissing, nameOf } from './Fields';

const OPERATORS = ['all', 'any', 'not', 'fact'] as const;
const COMPARISONS = ['is', 'in', 'includes', 'atLeast', 'atMost'] as const;
const WHEN_ABSENT = ['unknown', 'true', 'false'] as const;

/** Deeper than a person follows, and little enough for any stack. */
const MAX_DEPTH = 50;

/**
 * Reads an evidence expression. A leaf may leave out what goes without saying:
 * `{fact: x}` expects true, of every resource, and absence is unknown.
 */
export function readExpression(
  fields: Fields,
  value: unknown,
  path: string,
  depth = 0,
): EvidenceExpression | undefined {
  if (depth > MAX_DEPTH) {
    return fields.fault(
      'overlay-wrong-value',
      path,
      `The expression nests deeper than ${MAX_DEPTH} levels.`,
    );
  }
  const map = fields.map(value, path);
  if (!map) {
    return undefined;
  }
  const given = OPERATORS.filter(operator => operator in map);
  if (given.length !== 1) {
    return fields.fault(
      'overlay-not-one-operator',
      path,
      `An expression has one of ${OPERATORS.join(', ')}, not ${
        given.length === 0 ? 'none' : given.join(' and ')
      }.`,
    );
  }
  switch (given[0]) {
    case 'all': {
      const all = readGroup(fields, map, 'all', path, depth);
      return all && { all };
    }
    case 'any': {
      const any = readGroup(fields, map, 'any', path, depth);
      return any && { any };
    }
    case 'not': {
      fields.map(map, path, ['not']);
      const not = readExpression(
        fields,
        map.not,
        pathTo(path, 'not'),
        depth + 1,
      );
      return not && { not };
    }
    default:
      return readLeaf(fields, map, path);
  }
}

function readGroup(
  fields: Fields,
  map: FieldMap,
  key: 'all' | 'any',
  path: string,
  depth: number,
): EvidenceExpression[] | undefined {
  fields.map(map, path, [key]);
  const groupPath = pathTo(path, key);
  const items = fields.list(map[key], groupPath);
  if (items?.length === 0) {
    return fields.fault(
      'overlay-empty-group',
      groupPath,
      `"${key}" combines nothing; list at least one condition.`,
    );
  }
  return items?.flatMap(
    (item, index) =>
      readExpression(fields, item, pathTo(groupPath, index), depth + 1) ?? [],
  );
}

function readLeaf(
  fields: Fields,
  map: FieldMap,
  path: string,
): EvidenceLeaf | undefined {
  fields.map(map, path, [
    'fact',
    ...COMPARISONS,
    'unit',
    'expect',
    'over',
    'whenAbsent',
  ]);
  const fact = fields.text(map.fact, pathTo(path, 'fact'));
  const expect = readExpectation(fields, map, path);
  const over = fields.optional(map, 'over', path, (value, at) =>
    fields.oneOf(value, at, ['every', 'some'] as const),
  );
  const whenAbsent = fields.optional(map, 'whenAbsent', path, (value, at) =>
    fields.oneOf(
      typeof value === 'boolean' ? String(value) : value,
      at,
      WHEN_ABSENT,
    ),
  );
  return fact !== undefined && expect !== undefined
    ? {
        fact,
        expect,
        over: over ?? 'every',
        whenAbsent: whenAbsent ?? 'unknown',
      }
    : undefined;
}

/** The comparison stands beside the fact, or, as in the parsed form, under `expect`. */
function readExpectation(
  fields: Fields,
  map: FieldMap,
  path: string,
): EvidenceComparison | undefined {
  const beside = COMPARISONS.filter(comparison => comparison in map);
  if (!('expect' in map)) {
    return readComparison(fields, map, path, beside);
  }
  const expectPath = pathTo(path, 'expect');
  if (beside.length > 0) {
    return notOneComparison(fields, path, ['expect', ...beside]);
  }
  if ('unit' in map) {
    return fields.fault(
      'overlay-wrong-value',
      pathTo(path, 'unit'),
      'The unit belongs under "expect", beside its number.',
    );
  }
  const inner = fields.map(map.expect, expectPath, [...COMPARISONS, 'unit']);
  return (
    inner &&
    readComparison(
      fields,
      inner,
      expectPath,
      COMPARISONS.filter(comparison => comparison in inner),
    )
  );
}

function notOneComparison(fields: Fields, path: string, given: string[]) {
  return fields.fault(
    'overlay-not-one-comparison',
    path,
    `A condition compares once, not with ${given.join(
      ' and ',
    )}; combine two conditions with "all".`,
  );
}

function readComparison(
  fields: Fields,
  map: FieldMap,
  path: string,
  given: (typeof COMPARISONS)[number][],
): EvidenceComparison | undefined {
  if (given.length > 1) {
    return notOneComparison(fields, path, given);
  }
  const comparison = given.at(0);
  const numeric = comparison === 'atLeast' || comparison === 'atMost';
  const unit = fields.optional(map, 'unit', path, (value, at) =>
    numeric
      ? fields.text(value, at)
      : fields.fault(
          'overlay-wrong-value',
          at,
          'A unit goes with atLeast or atMost only.',
        ),
  );
  const at = comparison ? pathTo(path, comparison) : path;
  switch (comparison) {
    case undefined:
      return { is: true };
    case 'is': {
      const { is } = map;
      return isPlain(is)
        ? { is }
        : fields.fault(
            'overlay-wrong-type',
            at,
            `A boolean, text or number should stand here, not ${nameOf(is)}.`,
          );
    }
    case 'in': {
      const options = fields.list(map.in, at);
      if (options?.length === 0) {
        return fields.fault(
          'overlay-empty-group',
          at,
          '"in" lists nothing, so nothing could be in it.',
        );
      }
      return (
        options && {
          in: options.flatMap((option, index) => {
            if (typeof option === 'string' || typeof option === 'number') {
              return [option];
            }
            fields.fault(
              'overlay-wrong-type',
              pathTo(at, index),
              `A text or number should stand here, not ${nameOf(option)}.`,
            );
            return [];
          }),
        }
      );
    }
    case 'includes': {
      const includes = fields.text(map.includes, at);
      return includes === undefined ? undefined : { includes };
    }
    case 'atLeast': {
      const atLeast = fields.number(map.atLeast, at);
      return atLeast === undefined ? undefined : { atLeast, ...withUnit(unit) };
    }
    case 'atMost': {
      const atMost = fields.number(map.atMost, at);
      return atMost === undefined ? undefined : { atMost, ...withUnit(unit) };
    }
    default:
      return comparison satisfies never;
  }
}

function withUnit(unit: string | undefined): { unit?: string } {
  return isMissing(unit) ? {} : { unit };
}

function isPlain(value: unknown): value is boolean | string | number {
  return (
    typeof value === 'boolean' ||
    typeof value === 'string' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}
