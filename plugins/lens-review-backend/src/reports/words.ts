import { Block } from './Report';

/** A heading of a section. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** The name under an id; the id itself where there is none. */
export function nameIn(
  all: { id: string; name: string }[],
  id: string,
): string {
  return all.find(each => each.id === id)?.name ?? id;
}

/** A percentage; a dash where there is none. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : value.toFixed(1);
}

/** The day of an instant, in UTC. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
