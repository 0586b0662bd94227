import { NotFoundError } from '@backstage/errors';
import { parseEntityRef } from '@backstage/catalog-model';
import { behindTargets } from '../goals/goalsToApi';
import { Report } from '../reports/Report';
import { reportBlocks, reportTitle } from '../reports/reportBlocks';
import { writeCsv } from '../reports/writeCsv';
import { writeHtml } from '../reports/writeHtml';
import { writeMarkdown } from '../reports/writeMarkdown';
import { writePdf } from '../reports/writePdf';
import { factVisibility } from './factVisibility';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';

const FORMATS = {
  pdf: { type: 'application/pdf', extension: 'pdf' },
  html: { type: 'text/html; charset=utf-8', extension: 'html' },
  markdown: { type: 'text/markdown; charset=utf-8', extension: 'md' },
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
  json: { type: 'application/json', extension: 'json' },
};

/** The path `/reviews/{id}/report`. */
export function addReportRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, httpAuth, reports } = options;

  router.get('/reviews/:id/report', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { id } = req.params;
    const { format, milestone } = req.query;
    await access.readReview(id, credentials);
    const { text, name } = await audited(
      auditor,
      {
        eventId: 'report-export',
        severityLevel: 'low',
        request: req,
        meta: { reviewId: id, format },
      },
      async () => {
        const source = await reports.read(id, milestone);
        if (!source) {
          throw new NotFoundError(
            milestone === undefined
              ? `There is no review '${id}'`
              : `This review has no milestone ${milestone}`,
          );
        }
        const report = reports.build(
          source,
          await factVisibility(
            options,
            [
              ...source.input.facts,
              ...behindTargets(source.goals?.targets ?? []),
            ],
            credentials,
            source.input.attestations,
          ),
        );
        return { text: await write(report, format), name: nameOf(report) };
      },
      () => ({}),
    );
    const { type, extension } = FORMATS[format];
    res
      .type(type)
      // Never shown in place, where a browser would take it for a page of the portal
      .attachment(`${name}.${extension}`)
      .set('Content-Type', type)
      .end(text);
  });
}

async function write(
  report: Report,
  format: keyof typeof FORMATS,
): Promise<string | Buffer> {
  const title = reportTitle(report);
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2);
    case 'csv':
      return writeCsv(report);
    case 'markdown':
      return writeMarkdown(reportBlocks(report));
    case 'html':
      return writeHtml(title, reportBlocks(report));
    case 'pdf':
      return writePdf(title, reportBlocks(report));
    default:
      return format satisfies never;
  }
}

function nameOf({ entityRef, milestone, at }: Report): string {
  const { name } = parseEntityRef(entityRef);
  return milestone
    ? `${name}-review-milestone-${milestone.number}`
    : `${name}-review-${at.slice(0, 10)}`;
}
