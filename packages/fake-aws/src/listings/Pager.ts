import { AwsError } from '../answers/AwsError';
import { Operation, operationId } from '../services/Operation';
import { Shape } from '../wire/Wire';
import { ListingShape, Paging } from './ListingShape';

/** A page that was announced and that nobody has asked for. */
export interface OpenPage {
  operation: string;
  /** The request without its token, as text. */
  request: string;
}

/**
 * Cuts lists into pages. A token is good for the request that it was given to: the
 * same operation, the same place, the same input.
 */
export class Pager {
  readonly #tokens = new Map<string, { key: string; offset: number }>();
  readonly #open = new Map<string, OpenPage>();
  readonly #pageSize: number;

  constructor(pageSize: number) {
    this.#pageSize = pageSize;
  }

  /** Pages that were announced and never asked for. */
  get open(): OpenPage[] {
    return [...this.#open.values()];
  }

  /**
   * The page that the input asks for.
   *
   * @param scope - account and region
   * @throws AwsError when the token is none that was given for this request
   */
  page(
    operation: Operation,
    shape: ListingShape,
    scope: string,
    input: Shape,
    output: Shape,
  ): Shape {
    const { lists, paging } = shape;
    if (!paging) return output;
    const { [paging.tokenIn]: token, ...rest } = input;
    const request = JSON.stringify(rest);
    const key = `${scope} ${operationId(operation)} ${request}`;
    const offset = this.#offset(token, key);
    const size = Math.min(this.#pageSize, limitOf(paging, input));
    const all = lists.flatMap(list => {
      const items: unknown = output[list];
      return Array.isArray(items) ? items.map(item => ({ list, item })) : [];
    });
    const end = offset + size;
    const page: Shape = { ...output };
    for (const list of lists) {
      if (page[list] === undefined) continue;
      page[list] = all
        .slice(offset, end)
        .filter(entry => entry.list === list)
        .map(entry => entry.item);
    }
    const more = end < all.length;
    if (paging.truncated) page[paging.truncated] = more;
    delete page[paging.tokenOut];
    if (more) {
      page[paging.tokenOut] = this.#announce(key, end, {
        operation: operationId(operation),
        request,
      });
    }
    return page;
  }

  #offset(token: unknown, key: string): number {
    if (typeof token !== 'string' || token === '') return 0;
    const known = this.#tokens.get(token);
    if (known?.key !== key) {
      throw new AwsError(
        'ValidationException',
        'The token was not given for this request',
      );
    }
    this.#open.delete(token);
    return known.offset;
  }

  #announce(key: string, offset: number, page: OpenPage): string {
    const token = Buffer.from(`page ${this.#tokens.size + 1}`).toString(
      'base64url',
    );
    this.#tokens.set(token, { key, offset });
    this.#open.set(token, page);
    return token;
  }
}

function limitOf(paging: Paging, input: Shape): number {
  const limit = Number(paging.limit ? input[paging.limit] : undefined);
  return limit > 0 ? limit : Infinity;
}
