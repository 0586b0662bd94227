import { scanTemplate } from '../scan';
import { ScannedFact, TemplateScan } from '../TemplateScan';

/** A fact in one word. */
export type Word = 'true' | 'false' | 'unknown' | 'absent';

export function wordOf(fact: ScannedFact): Word {
  if (fact.outcome === 'value') {
    return fact.value ? 'true' : 'false';
  }
  return fact.outcome;
}

/** Scans a text under the name `template`. */
export function scanText(text: string): TemplateScan {
  return scanTemplate({ file: 'template', text });
}

/** The facts of a text in one word each, by name. */
export function words(text: string): Record<string, Word> {
  return Object.fromEntries(
    scanText(text).facts.map(fact => [fact.name, wordOf(fact)]),
  );
}

/** One fact of a text; throws where there is no such fact. */
export function factOf(text: string, name: string): ScannedFact {
  const fact = scanText(text).facts.find(candidate => candidate.name === name);
  if (fact === undefined) {
    throw new Error(`no fact is called ${name}`);
  }
  return fact;
}

/** Why a fact is not known; undefined where it is. */
export function reasonOf(text: string, name: string): string | undefined {
  const fact = factOf(text, name);
  return fact.outcome === 'absent' ? undefined : fact.reason;
}
