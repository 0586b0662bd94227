import { ComponentScorecardsQuery } from '../../api';

/** Filters that take any of several values. */
export const FILTERS = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
  'level',
  'sprint',
] as const;

/** @see {@link FILTERS} */
export type Filter = (typeof FILTERS)[number];

/** Filters that other pages lead here with; each has one value. */
export const SPECIAL_FILTERS = [
  'practice',
  'practiceState',
  'evidence',
  'has',
  'campaign',
  'campaignState',
] as const;

/** How reviews stand with their sprint checks. */
export const SPRINT_STATUSES = ['overdue', 'due', 'running', 'none'] as const;

const HAS = [
  'review',
  'highRisks',
  'mediumRisks',
  'unanswered',
  'conflicts',
  'proposals',
] as const;

const PRACTICE_STATES = [
  'met',
  'not_met',
  'unknown',
  'not_applicable',
  'exempt',
  'conflict',
  'proposal',
] as const;

/** What {@link SPECIAL_FILTERS} are set to. */
export interface SpecialFilters {
  /** `<questionId>/<choiceId>` of the lens. */
  practice?: string;
  practiceState?: (typeof PRACTICE_STATES)[number];
  /** `<collector>:missing` or `<collector>:failing`. */
  evidence?: string;
  /** At least one of one of them. */
  has?: readonly (typeof HAS)[number][];
  /** Id of a campaign that they belong to. */
  campaign?: string;
  campaignState?: 'done' | 'open';
}

/** Columns that the backend can order by. */
export const COLUMNS = [
  'title',
  'owner',
  'system',
  'type',
  'level',
  'score',
  'assurance',
  'coverage',
  'highRisks',
  'conflicts',
  'updatedAt',
  'dueAt',
] as const;

/** @see {@link COLUMNS} */
export type Column = (typeof COLUMNS)[number];

/** How many rows a page may have. */
export const PAGE_SIZES = [10, 25, 50, 100];

const DEFAULT_PAGE_SIZE = 25;

/** What the table shows; all of it is kept in the address of the page. */
export interface ComponentsState {
  /** An empty value stands for components that have none. */
  filters: Record<Filter, string[]>;
  /** Owners and domains count without what is nested in them. */
  direct: boolean;
  special: SpecialFilters;
  q: string;
  lens?: string;
  order: { column: Column; direction: 'asc' | 'desc' };
  limit: number;
  /** Cursors of the pages gone through, the current one last; empty on the first page. */
  trail: string[];
}

const DEFAULT_ORDER: ComponentsState['order'] = {
  column: 'title',
  direction: 'asc',
};

const isColumn = (text: string): text is Column =>
  COLUMNS.some(column => column === text);

function readOrder(text: string | null): ComponentsState['order'] {
  const [column, direction] = (text ?? '').split(':');
  return isColumn(column)
    ? { column, direction: direction === 'desc' ? 'desc' : 'asc' }
    : DEFAULT_ORDER;
}

/** The same for every filter. */
export function mapFilters<T>(of: (name: Filter) => T): Record<Filter, T> {
  return {
    owner: of('owner'),
    system: of('system'),
    domain: of('domain'),
    type: of('type'),
    lifecycle: of('lifecycle'),
    tag: of('tag'),
    level: of('level'),
    sprint: of('sprint'),
  };
}

/**
 * Reads the state from the query of an address. What is missing or not
 * understood becomes the default, so that an old bookmark still opens.
 */
export function readState(params: URLSearchParams): ComponentsState {
  const limit = Number(params.get('limit'));
  const has = HAS.filter(each => params.getAll('has').includes(each));
  return {
    filters: mapFilters(name => params.getAll(name)),
    direct: params.get('nesting') === 'exclude',
    special: {
      practice: params.get('practice') ?? undefined,
      practiceState: PRACTICE_STATES.find(
        each => each === params.get('practiceState'),
      ),
      evidence: params.get('evidence') ?? undefined,
      has: has.length > 0 ? has : undefined,
      campaign: params.get('campaign') ?? undefined,
      campaignState: (['done', 'open'] as const).find(
        each => each === params.get('campaignState'),
      ),
    },
    q: params.get('q') ?? '',
    lens: params.get('lens') ?? undefined,
    order: readOrder(params.get('orderBy')),
    limit: PAGE_SIZES.includes(limit) ? limit : DEFAULT_PAGE_SIZE,
    trail: params.getAll('cursor'),
  };
}

/** Writes the state into the query of an address, leaving out the defaults. */
export function writeState(state: ComponentsState): URLSearchParams {
  const params = new URLSearchParams();
  for (const filter of FILTERS) {
    state.filters[filter].forEach(value => params.append(filter, value));
  }
  if (state.direct) {
    params.set('nesting', 'exclude');
  }
  for (const name of SPECIAL_FILTERS) {
    [state.special[name] ?? []]
      .flat()
      .forEach(value => params.append(name, value));
  }
  if (state.q) {
    params.set('q', state.q);
  }
  if (state.lens) {
    params.set('lens', state.lens);
  }
  const { column, direction } = state.order;
  if (
    column !== DEFAULT_ORDER.column ||
    direction !== DEFAULT_ORDER.direction
  ) {
    params.set('orderBy', `${column}:${direction}`);
  }
  if (state.limit !== DEFAULT_PAGE_SIZE) {
    params.set('limit', String(state.limit));
  }
  state.trail.forEach(cursor => params.append('cursor', cursor));
  return params;
}

/** The rows that the state asks for, without their page: what the CSV file holds. */
export function toExportQuery(state: ComponentsState) {
  const { filters, order } = state;
  const sprint = SPRINT_STATUSES.filter(each => filters.sprint.includes(each));
  const some = (values: string[]) => (values.length > 0 ? values : undefined);
  return {
    lens: state.lens,
    ...mapFilters(name => some(filters[name])),
    ...state.special,
    has: state.special.has && [...state.special.has],
    sprint: sprint.length > 0 ? sprint : undefined,
    nesting: state.direct ? ('exclude' as const) : undefined,
    q: state.q || undefined,
    orderBy: `${order.column}:${order.direction}`,
  };
}

/** The page of rows that the state asks for. */
export function toQuery(state: ComponentsState): ComponentScorecardsQuery {
  return {
    ...toExportQuery(state),
    limit: state.limit,
    cursor: state.trail[state.trail.length - 1],
  };
}

/** Whether anything but the order and the page narrows the rows. */
export function isFiltered(state: ComponentsState): boolean {
  return (
    state.q !== '' ||
    FILTERS.some(name => state.filters[name].length > 0) ||
    SPECIAL_FILTERS.some(name => state.special[name] !== undefined)
  );
}

/**
 * Changes filters, order or page size. Cursors hold for one set of rows in one
 * order only, so the table goes back to the first page.
 */
export function changeRows(
  state: ComponentsState,
  change: Partial<Omit<ComponentsState, 'trail'>>,
): ComponentsState {
  return { ...state, ...change, trail: [] };
}

/** Sorts by a column; a second time turns the direction. Numbers start with the highest, due dates with the first. */
export function sortBy(
  state: ComponentsState,
  column: Column,
): ComponentsState {
  const { order } = state;
  const textual = ['title', 'owner', 'system', 'type', 'dueAt'].includes(
    column,
  );
  const first = textual ? 'asc' : 'desc';
  const turned = order.direction === 'asc' ? 'desc' : 'asc';
  return changeRows(state, {
    order: { column, direction: order.column === column ? turned : first },
  });
}
