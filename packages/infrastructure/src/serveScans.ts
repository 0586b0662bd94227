import type { MessagePort } from 'node:worker_threads';
import { scanFiles } from './scanFiles';
import { NeighbourText, TemplateScan } from './TemplateScan';

/**
 * What a thread that scans is told: to scan a file, and what a file holds that it
 * asked for.
 *
 * @public
 */
export type ScanThreadRequest =
  | { kind: 'scan'; file: NeighbourText }
  | { kind: 'neighbour'; found: NeighbourText | undefined };

/**
 * What a thread that scans says: that it needs another file, and the outcome.
 *
 * @public
 */
export type ScanThreadReply =
  | { kind: 'read'; location: string; from: string }
  | { kind: 'scanned'; scans: TemplateScan[] }
  | { kind: 'failed'; message: string };

/**
 * Answers requests of another thread, one scan at a time: reading and judging a
 * large file takes seconds that a server does not have.
 *
 * @public
 */
export function serveScans(port: MessagePort): void {
  let receive: (found: NeighbourText | undefined) => void = () => {};
  const reply = (message: ScanThreadReply) => port.postMessage(message);
  port.on('message', (request: ScanThreadRequest) => {
    if (request.kind === 'neighbour') {
      receive(request.found);
      return;
    }
    scanFiles(
      [request.file],
      (location, from) =>
        new Promise(fulfil => {
          receive = fulfil;
          reply({ kind: 'read', location, from });
        }),
    ).then(
      scans => reply({ kind: 'scanned', scans }),
      error => reply({ kind: 'failed', message: String(error) }),
    );
  });
}
