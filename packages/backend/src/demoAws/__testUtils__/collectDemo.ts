import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  compileLens,
  CompiledLens,
  Fact,
  isMlComponent,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';
import lensReviewModuleAws from '@lens-review/backstage-plugin-lens-review-backend-module-aws';
import lensReviewModuleCatalog from '@lens-review/backstage-plugin-lens-review-backend-module-catalog';
import {
  EvidenceCollector,
  lensReviewEvidenceExtensionPoint,
} from '@lens-review/backstage-plugin-lens-review-node';
import { runCollector } from '@lens-review/backstage-plugin-lens-review-node/testUtils';
import { parse } from 'yaml';
import { exampleEntities } from '../../__testUtils__/exampleEntities';

const HOUR = 3_600_000;

/** What the demo portal's sources say of its components. */
export interface DemoEvidence {
  /** By reference of the component. */
  facts: ReadonlyMap<string, Fact[]>;
  /** Where a source broke its own declaration. */
  violations: string[];
}

/** Runs every source of the demo portal over every ML component of its catalog. */
export async function collectDemo(endpoint: string): Promise<DemoEvidence> {
  const entities = exampleEntities();
  const collectors = await collectorsOf(endpoint, entities);
  const components = entities.filter(entity => isMlComponent(entity));
  const now = new Date();
  const facts = new Map<string, Fact[]>(
    components.map(entity => [stringifyEntityRef(entity), []]),
  );
  const violations: string[] = [];
  const reports = await Promise.all(
    collectors.map(async collector => ({
      collector,
      report: await runCollector(
        collector,
        components.filter(entity => collector.isConnected?.(entity) ?? true),
        { runId: 'demo' },
      ),
    })),
  );
  for (const { collector, report } of reports) {
    violations.push(
      ...report.violations.map(found => `${collector.id}: ${found}`),
      ...('thrown' in report ? [`${collector.id}: ${report.thrown}`] : []),
    );
    for (const [entityRef, collected] of Object.entries(report.facts)) {
      facts.get(entityRef)?.push(
        ...collected.map(fact => ({
          ...fact,
          entityRef,
          collector: collector.id,
          kind: collector.kind,
          observedAt: fact.observedAt ?? now,
          expiresAt: new Date(now.getTime() + 24 * HOUR),
        })),
      );
    }
  }
  return { facts, violations };
}

async function collectorsOf(
  endpoint: string,
  entities: Entity[],
): Promise<EvidenceCollector[]> {
  const collectors: EvidenceCollector[] = [];
  const { aws, lensReview } = parse(
    readFileSync(
      resolvePackagePath('backend', '../../app-config.yaml'),
      'utf8',
    ),
  );
  const backend = await startTestBackend({
    features: [
      lensReviewModuleAws,
      lensReviewModuleCatalog,
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: { aws, lensReview: { aws: { ...lensReview.aws, endpoint } } },
      }),
    ],
    extensionPoints: [
      [
        lensReviewEvidenceExtensionPoint,
        {
          addCollector: (...added: EvidenceCollector[]) =>
            collectors.push(...added),
        },
      ],
    ],
  });
  // They stand on their own from here on
  await backend.stop();
  return collectors;
}

/** The lens that the demo portal reviews with. */
export function demoLens(): CompiledLens {
  const folder = resolvePackagePath(
    '@lens-review/backstage-plugin-lens-review-common',
    'lenses/machine-learning',
  );
  const lens = parseLens(readFileSync(`${folder}/lens.json`, 'utf8'));
  if (!lens.ok) throw new Error(lens.issues[0].message);
  const { document } = lens.lens;
  const overlay = parseOverlay(
    readFileSync(`${folder}/overlay.yaml`, 'utf8'),
    document,
  );
  if (!overlay.ok) throw new Error(overlay.issues[0].message);
  return compileLens(document, overlay.overlay);
}
