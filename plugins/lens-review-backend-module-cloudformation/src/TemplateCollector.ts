import { posix } from 'node:path';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { ANNOTATION_CLOUDFORMATION_TEMPLATE } from '@lens-review/backstage-plugin-lens-review-common';
import {
  CollectedFact,
  CollectedFacts,
  CollectOptions,
  EvidenceCollector,
  UnreadResource,
} from '@lens-review/backstage-plugin-lens-review-node';
import {
  NeighbourText,
  resourceFacts,
  templateFacts,
  TemplateScan,
  unreadScan,
} from '@lens-review/infrastructure';
import { readTemplateText, TemplateText } from './reading/readTemplateText';
import { sourceOf } from './reading/sourceOf';
import {
  resolveBeside,
  TemplateEntry,
  templateEntries,
} from './reading/TemplateEntry';
import { TemplateScanner } from './scanning/TemplateScanner';

/** Whether a named file could be read: so that one that is gone or refused is seen. */
const READ = {
  name: 'template.read',
  asks: 'Could the template that the component names be read?',
};

interface Outcome {
  facts: CollectedFact[];
  unread: UnreadResource[];
}

/** Reads the templates and plans that components name, and says what they declare. */
export class TemplateCollector implements EvidenceCollector {
  readonly id = 'cloudformation';
  readonly title = 'Infrastructure templates';
  readonly kind = 'declared';
  readonly annotations = [ANNOTATION_CLOUDFORMATION_TEMPLATE];
  /** What paths are relative to. */
  readonly catalogFields = [
    'metadata.annotations.backstage.io/managed-by-location',
    'metadata.annotations.backstage.io/source-location',
  ];
  readonly facts = [
    READ,
    ...templateFacts.map(({ name, asks }) => ({ name, asks })),
  ];

  constructor(
    private readonly options: {
      urlReader: UrlReaderService;
      integrations: ScmIntegrationRegistry;
      createScanner(): TemplateScanner;
    },
  ) {}

  async *collect({
    entities,
    signal,
  }: CollectOptions): AsyncIterable<CollectedFacts> {
    const scanner = this.options.createScanner();
    try {
      for (const entity of entities) {
        signal.throwIfAborted();
        yield {
          entityRef: stringifyEntityRef(entity),
          ...(await this.#readEntity(entity, scanner, signal)),
        };
      }
    } finally {
      await scanner.close();
    }
  }

  async #readEntity(
    entity: Entity,
    scanner: TemplateScanner,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { integrations } = this.options;
    const outcomes: Outcome[] = [];
    const scanned = new Set<string>();
    for (const entry of templateEntries(entity, integrations)) {
      signal.throwIfAborted();
      outcomes.push(await this.#readEntry(entry, scanned, scanner, signal));
    }
    return {
      facts: outcomes.flatMap(({ facts }) => facts),
      unread: outcomes.flatMap(({ unread }) => unread),
    };
  }

  /** @param scanned - files of this entity that have been scanned; two entries may nest the same one */
  async #readEntry(
    { file, target }: TemplateEntry,
    scanned: Set<string>,
    scanner: TemplateScanner,
    signal: AbortSignal,
  ): Promise<Outcome> {
    if (!target.ok) {
      return unreadable(file, file, target.reason);
    }
    const source = sourceOf(
      file,
      target.url,
      undefined,
      this.options.integrations,
    );
    const read = await this.#readText(target.url, signal);
    switch (read.outcome) {
      case 'absent':
        return notThere(file, source);
      case 'failed':
        signal.throwIfAborted();
        return unreadable(file, source, read.reason);
      case 'read':
        return this.#scan(
          { file, text: read.text },
          target.url,
          scanned,
          scanner,
          signal,
        );
      default:
        return read satisfies never;
    }
  }

  async #scan(
    entry: NeighbourText,
    url: string,
    scanned: Set<string>,
    scanner: TemplateScanner,
    signal: AbortSignal,
  ): Promise<Outcome> {
    const { integrations } = this.options;
    const urls = new Map([[entry.file, url]]);
    const readNeighbour = async (location: string, from: string) => {
      const base = urls.get(from);
      if (base === undefined) {
        return undefined;
      }
      const beside = resolveBeside(location, base, integrations);
      const read = await this.#readText(beside, signal);
      if (read.outcome !== 'read') {
        return undefined;
      }
      const file = nameBeside(location, from, beside);
      urls.set(file, beside);
      return { file, text: read.text };
    };
    const placeOf = (file: string, line?: number) =>
      sourceOf(file, urls.get(file) ?? url, line, integrations);
    let scans: TemplateScan[];
    try {
      scans = await scanner.scan(entry, readNeighbour);
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      return unreadable(entry.file, placeOf(entry.file), reason);
    }
    const outcome: Outcome = { facts: [], unread: [] };
    for (const scan of scans.filter(({ file }) => !scanned.has(file))) {
      scanned.add(scan.file);
      if (scan.format === 'none') {
        const refusal = scan.issues.find(
          ({ severity }) => severity === 'refused',
        );
        outcome.unread.push({
          resource: scan.file,
          source: placeOf(scan.file),
          reason: refusal?.message ?? 'Nothing of it could be read',
        });
      } else {
        outcome.facts.push(
          {
            ...readOf(scan.file, placeOf(scan.file)),
            outcome: 'value',
            value: true,
          },
          ...resourceFacts(scan, placeOf),
        );
      }
    }
    return outcome;
  }

  #readText(url: string, signal: AbortSignal): Promise<TemplateText> {
    return readTemplateText(this.options.urlReader, url, signal);
  }
}

function readOf(file: string, source: string) {
  return { name: READ.name, resource: file, source };
}

/** What is named may be somewhere else, so that the other files are not the whole. */
function notThere(file: string, source: string): Outcome {
  return {
    facts: [
      {
        ...readOf(file, source),
        outcome: 'absent',
        reason: 'There is no such file',
      },
      ...resourceFacts(unreadScan(file, 'is not there'), () => source),
    ],
    unread: [],
  };
}

function unreadable(resource: string, source: string, reason: string): Outcome {
  return { facts: [], unread: [{ resource, source, reason }] };
}

/** A file beside one that is named by a path is named by a path too. */
function nameBeside(location: string, from: string, url: string): string {
  return /^https?:/i.test(from)
    ? url
    : posix.join(posix.dirname(from), location);
}
