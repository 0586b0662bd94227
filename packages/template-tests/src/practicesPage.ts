import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  compileLens,
  CompiledLens,
  LensDocument,
  parseLens,
  parseOverlay,
  Verdict,
} from '@lens-review/backstage-plugin-lens-review-common';
import { judgeScans, scanTemplate } from '@lens-review/infrastructure';
import { TEMPLATE } from './committedTemplate';

/** What the template of a service says about a practice. */
export interface DeclaredPractice {
  pillar: string;
  questionId: string;
  id: string;
  title: string;
  verdict: Verdict;
  isPartial: boolean;
  /** The facts that prove it, with the resources that they are true of. */
  proof: { fact: string; resources: string[] }[];
  /** Path of the document that shows it, beside `docs/`. */
  document?: string;
}

const FILE = 'infrastructure/service.template.json';

function readLens(): { document: LensDocument; lens: CompiledLens } {
  const folder = resolvePackagePath(
    '@lens-review/backstage-plugin-lens-review-common',
    'lenses/machine-learning',
  );
  const parsed = parseLens(readFileSync(join(folder, 'lens.json'), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { document } = parsed.lens;
  const overlay = parseOverlay(
    readFileSync(join(folder, 'overlay.yaml'), 'utf8'),
    document,
  );
  if (!overlay.ok) throw new Error(JSON.stringify(overlay.issues));
  return { document, lens: compileLens(document, overlay.overlay) };
}

/** Judges every practice of the lens by a synthesized template and the documents of the skeleton. */
export function declaredPractices(template: string): DeclaredPractice[] {
  const { document, lens } = readLens();
  const pillars = new Map(document.pillars.map(({ id, name }) => [id, name]));
  const documents = documentsOf(
    readFileSync(join(TEMPLATE, 'skeleton', 'catalog-info.yaml'), 'utf8'),
  );
  const scan = scanTemplate({ file: FILE, text: template });
  return judgeScans([scan], lens).map(practice => ({
    pillar: pillars.get(practice.pillarId) ?? practice.pillarId,
    questionId: practice.questionId,
    id: practice.choiceId,
    title: practice.title,
    verdict: practice.verdict,
    isPartial: practice.strength === 'partial',
    proof: practice.explanation
      .filter(({ side, outcome }) => side === 'supports' && outcome === 'true')
      .map(({ fact, observed }) => ({
        fact,
        resources: observed.map(({ logicalId }) => logicalId),
      })),
    document: documents.get(practice.choiceId),
  }));
}

/** Which document of the skeleton attests which practice. */
function documentsOf(catalogInfo: string): Map<string, string> {
  return new Map(
    [
      ...catalogInfo.matchAll(
        /^ +\$\{\{ values\.lens \}\}\/\w+\/(\w+)=.*\/docs\/(.+)$/gm,
      ),
    ].map(([, id, path]) => [id, path]),
  );
}

/** The page of a service that says practice by practice what meets it and what is left. */
export function practicesPage(practices: DeclaredPractice[]): string {
  const supported = practices.filter(({ verdict }) => verdict === 'supported');
  const attested = practices.filter(
    ({ verdict, document }) => verdict !== 'supported' && document,
  );
  const left = practices.length - supported.length - attested.length;
  const lines = [
    '# Well-Architected practices',
    '',
    '<!-- Generated from the scan of infrastructure/service.template.json when the template was made. -->',
    '',
    `Of ${practices.length} practices of the Machine Learning Lens, ${supported.length} follow from the infrastructure in this repository, and ${attested.length} more are shown by a document in it. ${left} are left to you. "In part" means that the fact proves a part of the practice. The review in the portal knows more as soon as the service runs, and is what counts; this page says where it began.`,
    '',
    'The documents describe the service as it was created. An attestation ends a year after it was first seen: read the page again, correct it, and attest anew.',
    '',
  ];
  for (const pillar of new Set(practices.map(({ pillar: name }) => name))) {
    lines.push(
      `## ${pillar}`,
      '',
      '| practice | met by |',
      '| --- | --- |',
      ...practices
        .filter(practice => practice.pillar === pillar)
        .map(practice => `| ${practice.title} | ${metBy(practice)} |`),
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function metBy({ verdict, isPartial, proof, document }: DeclaredPractice) {
  const parts = [
    ...(verdict === 'supported'
      ? proof.map(({ fact, resources }) => `\`${fact}\`: ${listed(resources)}`)
      : []),
    ...(document ? [`[${document}](${document})`] : []),
  ];
  if (parts.length === 0) return 'left to you';
  return `${
    verdict === 'supported' && isPartial ? 'in part: ' : ''
  }${parts.join('; ')}`;
}

/** Logical ids without the hash that CDK appends. */
function listed(resources: string[]): string {
  const names = resources.map(id => id.replace(/[0-9A-F]{8}$/, ''));
  return names.length > 4
    ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
    : names.join(', ');
}
