/** Which part of a list is asked for. */
export interface PageRequest {
  /** Rows a page, 1..200; the query's own default where undefined. */
  limit?: number;
  /** `nextCursor` of the page before; an InputError where it is not one of ours. */
  cursor?: string;
}

/** Part of a list. */
export interface Page<T> {
  items: T[];
  /** Undefined on the last page. */
  nextCursor?: string;
  /** Rows of the whole list that the caller may see. */
  totalItems: number;
}
