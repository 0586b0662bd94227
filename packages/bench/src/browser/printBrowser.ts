import { spread } from '../organisation/Figures';
import { BrowserFigures, Visit } from './Visit';

/** Thousands of bytes. */
const kB = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

/** A table of what was measured; middle, lowest and highest of the visits. */
export function printBrowser(figures: BrowserFigures): string {
  const { components, database, browser, bundle, pages } = figures;
  return [
    `## ${components} components on ${database}, ${browser}`,
    '',
    `Scripts of the plugin: ${kB(bundle.bytes)} kB minified, ${kB(
      bundle.gzipped,
    )} kB compressed.`,
    '',
    '| page | opened | shown, ms | main thread blocked, ms | longest task, ms | requests | largest answer, kB | scripts loaded, kB |',
    '|---|---|---|---|---|---|---|---|',
    ...pages.flatMap(({ name, first, again }) => [
      printRow(name, 'first', first),
      printRow(name, 'again', again),
    ]),
  ].join('\n');
}

function printRow(name: string, opened: string, visits: Visit[]): string {
  const print = (of: (visit: Visit) => number) => {
    const { median, min, max } = spread(visits.map(of));
    return `${Math.round(median)} [${Math.round(min)}–${Math.round(max)}]`;
  };
  const most = (of: (visit: Visit) => number) => Math.max(...visits.map(of));
  return `| ${[
    name,
    opened,
    print(visit => visit.shownMs),
    print(visit => visit.blockedMs),
    print(visit => visit.longestTaskMs),
    most(visit => visit.requests),
    kB(most(visit => visit.largestAnswer)),
    kB(most(visit => visit.scripts)),
  ].join(' | ')} |`;
}
