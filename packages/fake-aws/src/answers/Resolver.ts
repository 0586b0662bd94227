import { goneError, settingGoneError } from '../faults/serviceErrors';
import { inOrder, OPTION_MEMBERS } from '../listings/sorting';
import { ListingShape, listingShape } from '../listings/ListingShape';
import { isSelected } from '../listings/selecting';
import { membersOf } from '../schema/members';
import { isPlain, mismatches } from '../schema/mismatches';
import { Operation, operationId } from '../services/Operation';
import { Shape } from '../wire/Wire';
import { AwsError } from './AwsError';
import { FixtureRefused } from './FixtureRefused';
import { includes } from './matching';
import { Answer, Place } from './Place';

/**
 * The whole answer to a request, before it is cut into pages.
 *
 * @param places - where answers may stand, the narrowest first
 * @throws AwsError what the service answers instead
 * @throws FixtureRefused when a function gave what the service could not have answered
 */
export function resolve(
  operation: Operation,
  input: Shape,
  places: readonly Place[],
): Shape {
  const answers = places
    .flatMap(place => place.answersFor(operation))
    .filter(answer => includes(input, answer.match));
  const shape = listingShape(operation);
  if (answers.length === 0) return nothingSaid(operation, shape);
  return shape
    ? merged(operation, shape, input, answers)
    : checked(operation, answers[0].respond(input));
}

/** An empty list, an unset setting, or that there is no such thing. */
function nothingSaid(operation: Operation, shape?: ListingShape): Shape {
  if (shape) return emptyOutput(operation);
  if (operation.service === 's3') {
    const error = settingGoneError(operation);
    if (error) throw error;
    return emptyOutput(operation);
  }
  throw (
    goneError(operation) ??
    new AwsError(
      'NotImplemented',
      `No fixture answers ${operationId(operation)}`,
      501,
    )
  );
}

/** The output with nothing in it: its lists are there, and empty. */
export function emptyOutput(operation: Operation): Shape {
  const listing = listingShape(operation)?.lists ?? [];
  const lists = membersOf(operation.output)
    .filter(
      ({ name, required, schema }) =>
        schema.isListSchema() && (required || listing.includes(name)),
    )
    .map(({ name }) => [name, []]);
  return checked(operation, Object.fromEntries(lists));
}

/**
 * All answers to a listing put together, each thing only where the request asks for
 * it. A function of the input answers alone: it has read the request itself.
 */
function merged(
  operation: Operation,
  shape: ListingShape,
  input: Shape,
  answers: readonly Answer[],
): Shape {
  if (answers[0].byFunction) {
    return checked(operation, answers[0].respond(input));
  }
  const wanted = wantedLists(shape, input);
  const result: Shape = emptyOutput(operation);
  // The earlier answer first, as the fixture reads
  for (const answer of [...answers].reverse()) {
    if (answer.byFunction) continue;
    const output = checked(operation, answer.respond(input));
    const settled = new Set([
      ...settledMembers(shape, wanted, answer),
      ...headerMembers(operation),
    ]);
    for (const [name, value] of Object.entries(output)) {
      if (!shape.lists.includes(name) || !Array.isArray(value)) {
        result[name] = value;
      } else if (wanted.lists.includes(name)) {
        result[name] = [
          ...listOf(result[name]),
          ...selected(operation, name, value, input, settled),
        ];
      }
    }
  }
  for (const list of shape.lists) {
    result[list] = inOrder(listOf(result[list]), input);
  }
  if (shape.notFound) result[shape.notFound] = missing(shape, input, result);
  return result;
}

/**
 * Which lists a request asks for: `AlarmTypes: ['CompositeAlarm']` for
 * `CompositeAlarms`. Where CloudWatch is not told, it leaves those out.
 */
function wantedLists(
  { lists }: ListingShape,
  input: Shape,
): { lists: readonly string[]; by?: string } {
  for (const [by, asked] of Object.entries(input)) {
    const named = listOf(asked).map(value => `${value}s`);
    const chosen = lists.filter(list => named.includes(list));
    if (chosen.length > 0) return { lists: chosen, by };
  }
  return { lists: lists.filter(list => list !== 'CompositeAlarms') };
}

function settledMembers(
  { paging }: ListingShape,
  { by }: { by?: string },
  { match }: Answer,
): ReadonlySet<string> {
  return new Set(
    [
      ...Object.keys(match),
      ...OPTION_MEMBERS,
      paging?.tokenIn,
      paging?.limit,
      by,
    ].filter(name => name !== undefined),
  );
}

/** Members in headers, as `ExpectedBucketOwner`, say how to answer, not what. */
function headerMembers({ input }: Operation): string[] {
  return membersOf(input)
    .filter(({ schema }) => schema.getMergedTraits().httpHeader !== undefined)
    .map(({ name }) => name);
}

/** Names that were asked for and that no thing has. */
function missing(shape: ListingShape, input: Shape, result: Shape): unknown[] {
  const found = JSON.stringify(shape.lists.map(list => result[list]));
  return Object.values(input)
    .flatMap(listOf)
    .filter(name => !found.includes(JSON.stringify(name)));
}

function selected(
  operation: Operation,
  list: string,
  items: unknown[],
  input: Shape,
  settled: ReadonlySet<string>,
): unknown[] {
  const schema = operation.output.getMemberSchema(list).getValueSchema();
  const members = membersOf(schema).map(member => member.name);
  return items.filter(item => isSelected({ item, members }, input, settled));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function checked(operation: Operation, output: unknown): Shape {
  if (output instanceof AwsError) throw output;
  if (!operation.output.isStructSchema()) return {};
  const wrong = mismatches(operation.output, output, operation.name);
  if (wrong.length > 0 || !isPlain(output)) {
    throw new FixtureRefused(operationId(operation), wrong);
  }
  return output;
}
