import { MalformedAnswer } from './MalformedAnswer';

/**
 * A list that AWS always gives, if only an empty one.
 *
 * @throws MalformedAnswer where it is not there: nothing is known then, not even
 * that there are none.
 */
export function alwaysListed<Item>(items: Item[] | undefined): Item[] {
  if (!items) {
    throw new MalformedAnswer('the list is not there');
  }
  return items;
}
