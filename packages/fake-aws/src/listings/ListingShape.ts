import { membersOf } from '../schema/members';
import { Operation } from '../services/Operation';

/** How an operation that lists things in pages is asked and answers. */
export interface ListingShape {
  /** Output members that hold the things. */
  lists: string[];
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

/** Undefined where the operation does not answer in pages. */
export function listingShape(operation: Operation): ListingShape | undefined {
  const known = shapes.get(operation);
  if (known !== undefined) return known || undefined;
  const shape = readShape(operation);
  shapes.set(operation, shape ?? false);
  return shape;
}

function readShape({ input, output }: Operation): ListingShape | undefined {
  const inputs = new Set(membersOf(input).map(member => member.name));
  const outputs = membersOf(output);
  const names = new Set(outputs.map(member => member.name));
  const tokenIn = TOKENS_IN.find(name => inputs.has(name));
  const tokenOut = TOKENS_OUT.find(name => names.has(name));
  const lists = outputs
    .filter(member => member.schema.isListSchema())
    .map(member => member.name);
  if (!tokenIn || !tokenOut || lists.length === 0) return undefined;
  return {
    lists,
    tokenIn,
    tokenOut,
    limit: LIMITS.find(name => inputs.has(name)),
    truncated: names.has('IsTruncated') ? 'IsTruncated' : undefined,
  };
}
