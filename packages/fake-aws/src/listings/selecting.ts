import { AwsError } from '../answers/AwsError';
import { isPlain } from '../schema/mismatches';
import { includes } from '../answers/matching';
import { Shape } from '../wire/Wire';

/** A thing in a list, and the members that its schema knows. */
export interface Listed {
  item: unknown;
  members: readonly string[];
}

/**
 * Whether a request asks for this thing. Every member of the request that says
 * something of the thing counts: the same name (`EndpointName`), a name with `Equals`
 * (`MonitoringTypeEquals`), a list of names (`SubnetIds`), a part of a name
 * (`NameContains`), a time (`CreationTimeAfter`), EC2's filters (`vpc-id`,
 * `association.subnet-id`, `tag:team`).
 *
 * @param settled - members of the request that the fixture itself has answered for
 * @throws AwsError when a member of the request cannot be compared with the thing:
 *   then nobody can tell whether the request asks for it, and the fixture has to say
 */
export function isSelected(
  { item, members }: Listed,
  request: Shape,
  settled: ReadonlySet<string>,
): boolean {
  return Object.entries(request).every(([name, asked]) => {
    if (asked === undefined || settled.has(name)) return true;
    if (!isPlain(item)) return fail(name);
    if (isFilterList(asked)) {
      return asked.every(filter => passesFilter(item, members, filter));
    }
    if (/^filters?$/i.test(name) && isPlain(asked)) {
      return isSelected({ item, members }, asked, settled);
    }
    return agrees(item, members, name, asked);
  });
}

function agrees(
  item: Shape,
  members: readonly string[],
  name: string,
  asked: unknown,
): boolean {
  if (Array.isArray(asked) && asked.length === 0) return true;
  const same = memberLike(members, name);
  if (same) return includes(item[same], asked);
  const [, stem, how] =
    /^(.+?)(Equals|Contains|Prefix|After|Before)$/.exec(name) ?? [];
  const compared = stem ? memberLike(members, stem) : undefined;
  if (compared) return compare(item[compared], how, asked);
  if (Array.isArray(asked)) {
    const one = memberLike(members, singular(name)) ?? endOf(members, name);
    if (one) return asked.includes(item[one]);
  }
  // Options such as `IncludeEdges` choose no things
  return typeof asked === 'boolean' || fail(name);
}

function compare(value: unknown, how: string, asked: unknown): boolean {
  switch (how) {
    case 'Contains':
      return String(value).includes(String(asked));
    case 'Prefix':
      return String(value).startsWith(String(asked));
    case 'After':
      return value instanceof Date && asked instanceof Date && value > asked;
    case 'Before':
      return value instanceof Date && asked instanceof Date && value < asked;
    default:
      return includes(value, asked);
  }
}

/** `AlarmNames` is about `AlarmName`, `ResourceARNList` about `ResourceARN`. */
function singular(name: string): string {
  return name.replace(/s$|List$/, '');
}

/** `TriggerNames` is about the `Name` of each trigger. */
function endOf(members: readonly string[], name: string): string | undefined {
  const one = singular(name).toLowerCase();
  return members.find(member => one.endsWith(member.toLowerCase()));
}

/** The member of that name, or the only one that ends with it (`Status`, `Name`). */
function memberLike(
  members: readonly string[],
  name: string,
): string | undefined {
  const wanted = name.toLowerCase();
  const exact = members.find(member => member.toLowerCase() === wanted);
  if (exact) return exact;
  const ending = members.filter(member =>
    member.toLowerCase().endsWith(wanted),
  );
  return ending.length === 1 ? ending[0] : undefined;
}

interface Filter {
  Name: string;
  Values: unknown[];
}

function isFilterList(value: unknown): value is Filter[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      entry =>
        isPlain(entry) &&
        typeof entry.Name === 'string' &&
        Array.isArray(entry.Values),
    )
  );
}

function passesFilter(
  item: Shape,
  members: readonly string[],
  { Name, Values }: Filter,
): boolean {
  const tag = /^tag:(.+)$/.exec(Name)?.[1];
  if (tag) return tagValues(item, tag).some(value => Values.includes(value));
  const path = Name.split('.');
  if (!members.some(member => isStep(member, path[0]))) {
    return fail(`filter ${Name}`);
  }
  return follow([item], path).some(value => Values.includes(String(value)));
}

function tagValues(item: Shape, key: string): unknown[] {
  const tags: unknown[] = Array.isArray(item.Tags) ? item.Tags : [];
  return tags
    .filter(isPlain)
    .filter(tag => tag.Key === key)
    .map(tag => tag.Value);
}

/** `association.subnet-id` leads through `Associations` to each `SubnetId`. */
function follow(from: unknown[], [step, ...rest]: string[]): unknown[] {
  if (step === undefined) return from;
  const values = from.filter(isPlain).flatMap(value => {
    const key = Object.keys(value).find(member => isStep(member, step));
    const found: unknown = key === undefined ? undefined : value[key];
    if (found === undefined) return [];
    return Array.isArray(found) ? found : [found];
  });
  return follow(values, rest);
}

/** `subnet-id` is `SubnetId`, `association` is `Associations`. */
function isStep(member: string, step: string): boolean {
  const name = step.replace(/-/g, '').toLowerCase();
  const lower = member.toLowerCase();
  return lower === name || lower === `${name}s`;
}

function fail(what: string): never {
  throw new AwsError(
    'FixtureUndecided',
    `The fixture does not say which things ${what} asks for: name it in the match of answer(), or use on()`,
    400,
  );
}
