import { membersOf } from '../schema/members';
import { Operation } from '../services/Operation';

/** How an operation that lists things is asked and answers. */
export interface ListingShape {
  /** Output members that hold the things. */
  lists: string[];
  /** How it is paged; undefined where it answers at once. */
  paging?: Paging;
  /** Output member for names that were asked for and are not there. */
  notFound?: string;
}

/** Members that pages need. */
export interface Paging {
  /** Input and output member of the token. */
  tokenIn: string;
  tokenOut: string;
  /** Input member that bounds a page. */
  limit?: string;
  /** Output member that says whether more follows. */
  truncated?: string;
}

// Each service has its own words for the same thing
const TOKENS_IN = [
  'NextToken',
  'nextToken',
  'Marker',
  'ContinuationToken',
  'position',
  'NextPageToken',
];
const TOKENS_OUT = [
  'NextContinuationToken',
  'NextToken',
  'nextToken',
  'NextMarker',
  'Marker',
  'position',
  'NextPageToken',
];
const LIMITS = [
  'MaxResults',
  'maxResults',
  'MaxRecords',
  'MaxItems',
  'MaxDatapoints',
  'limit',
  'Limit',
];

const shapes = new WeakMap<Operation, ListingShape | false>();

/** Undefined where the operation does not list things. */
export function listingShape(operation: Operation): ListingShape | undefined {
  const known = shapes.get(operation);
  if (known !== undefined) return known || undefined;
  const shape = readShape(operation);
  shapes.set(operation, shape ?? false);
  return shape;
}

function readShape(operation: Operation): ListingShape | undefined {
  const lists = membersOf(operation.output)
    .filter(member => member.schema.isListSchema())
    .map(member => member.name);
  if (lists.length === 0) return undefined;
  const paging = readPaging(operation);
  if (paging) {
    // One thing that is told in parts, as a feature group with its features, is no list
    const tells = membersOf(operation.output).some(
      ({ name, required }) =>
        required && !lists.includes(name) && name !== paging.tokenOut,
    );
    return tells ? undefined : { lists, paging };
  }
  // `BatchGetProjects` takes names and says which of them are not there
  if (!operation.name.startsWith('BatchGet')) return undefined;
  const notFound = lists.find(name => name.endsWith('NotFound'));
  return { lists: lists.filter(name => name !== notFound), notFound };
}

function readPaging({ input, output }: Operation): Paging | undefined {
  const inputs = new Set(membersOf(input).map(member => member.name));
  const outputs = new Set(membersOf(output).map(member => member.name));
  const tokenIn = TOKENS_IN.find(name => inputs.has(name));
  const tokenOut = TOKENS_OUT.find(name => outputs.has(name));
  return tokenIn && tokenOut
    ? {
        tokenIn,
        tokenOut,
        limit: LIMITS.find(name => inputs.has(name)),
        truncated: outputs.has('IsTruncated') ? 'IsTruncated' : undefined,
      }
    : undefined;
}
