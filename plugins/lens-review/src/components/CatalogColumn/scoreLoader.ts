import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { LensReviewApi } from '../../api';

type Component = ApiSchemas['ComponentScorecard'];
type Scorecards = Pick<LensReviewApi, 'listComponentScorecards'>;

/** Components that one request asks for; the address would get too long for more. */
const MOST = 100;

/** How long an answer is used again, so that going through pages and back asks once. */
const KEPT_MS = 60_000;

interface Entry {
  until: number;
  component: Promise<Component | undefined>;
}

interface Batch {
  entityRefs: string[];
  answer: Promise<Map<string, Component>>;
}

/**
 * Loads the scores of components that are asked for one by one: those of one
 * moment, which are the rows of a page, travel as one request.
 */
export class ScoreLoader {
  readonly #api: Scorecards;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  /** The request that more may still join. */
  #open: Batch | undefined;

  constructor(api: Scorecards, now: () => number = Date.now) {
    this.#api = api;
    this.#now = now;
  }

  /** Undefined where the component is none of the ML components that one may see. */
  load(entityRef: string): Promise<Component | undefined> {
    const known = this.#entries.get(entityRef);
    if (known && known.until > this.#now()) {
      return known.component;
    }
    const component = this.#enqueue(entityRef).then(components =>
      components.get(entityRef),
    );
    const entry = { until: this.#now() + KEPT_MS, component };
    this.#entries.set(entityRef, entry);
    component.catch(() => {
      if (this.#entries.get(entityRef) === entry) {
        this.#entries.delete(entityRef);
      }
    });
    return component;
  }

  #enqueue(entityRef: string): Promise<Map<string, Component>> {
    const open = this.#open;
    if (open && open.entityRefs.length < MOST) {
      open.entityRefs.push(entityRef);
      return open.answer;
    }
    const entityRefs = [entityRef];
    // Rows that are drawn together ask together
    const answer = new Promise<void>(resolve => {
      setTimeout(resolve, 0);
    }).then(() => {
      if (this.#open?.entityRefs === entityRefs) {
        this.#open = undefined;
      }
      return this.#request(entityRefs);
    });
    this.#open = { entityRefs, answer };
    return answer;
  }

  async #request(entityRefs: string[]): Promise<Map<string, Component>> {
    const { items } = await this.#api.listComponentScorecards({
      entityRef: entityRefs,
      limit: entityRefs.length,
    });
    return new Map(items.map(item => [item.entityRef, item]));
  }
}

const loaders = new WeakMap<Scorecards, ScoreLoader>();

/** The loader that all rows of a portal share. */
export function scoreLoaderOf(api: Scorecards): ScoreLoader {
  const loader = loaders.get(api) ?? new ScoreLoader(api);
  loaders.set(api, loader);
  return loader;
}
