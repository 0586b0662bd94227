import { InputError } from '@backstage/errors';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import {
  ComponentColumn,
  ComponentOrder,
  GroupBy,
} from '../scorecards/ScorecardQueries';
import { LensReviewRouter, RouterOptions } from './RouterOptions';
import { audited } from './support/audited';
import { csvLine, CsvValue } from './support/csv';
import { componentFilterReader } from './support/componentFilter';
import { readEntityRef } from './support/entityRefs';

/** Rows that the export reads at once. */
const EXPORT_PAGE = 200;

const COLUMNS: Record<ComponentColumn, true> = {
  title: true,
  owner: true,
  system: true,
  type: true,
  level: true,
  score: true,
  assurance: true,
  coverage: true,
  highRisks: true,
  conflicts: true,
  updatedAt: true,
  dueAt: true,
};

/** The paths under `/scorecards`. */
export function addScorecardRoutes(
  router: LensReviewRouter,
  options: RouterOptions,
): void {
  const { access, auditor, httpAuth, scorecards } = options;
  const readFilter = componentFilterReader(options);

  router.get('/scorecards/components', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { limit, cursor, orderBy } = req.query;
    const filter = await readFilter(req.query);
    res.json(
      await scorecards.listComponents(
        { ...filter, limit, cursor, orderBy: readOrder(orderBy) },
        await access.listVisibility(credentials),
      ),
    );
  });

  router.get('/scorecards/components.csv', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const filter = await readFilter(req.query);
    const orderBy = readOrder(req.query.orderBy);
    const rows = await audited(
      auditor,
      { eventId: 'scorecards-export', severityLevel: 'low', request: req },
      async () => {
        const visibility = await access.listVisibility(credentials);
        const all: ApiSchemas['ComponentScorecard'][] = [];
        let cursor: string | undefined;
        do {
          const page = await scorecards.listComponents(
            { ...filter, orderBy, limit: EXPORT_PAGE, cursor },
            visibility,
          );
          all.push(...page.items);
          cursor = page.nextCursor;
        } while (cursor !== undefined);
        return all;
      },
      all => ({ rows: all.length }),
    );
    res
      .type('text/csv; charset=utf-8')
      .attachment('lens-review-components.csv')
      .send(toCsv(rows));
  });

  router.get('/scorecards/groups', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { by, columns, limit, cursor } = req.query;
    const filter = await readFilter(req.query);
    const parent = readParent(by, req.query.parent);
    res.json(
      await scorecards.listGroups(
        { ...filter, by, columns, parent, limit, cursor },
        await access.listVisibility(credentials),
      ),
    );
  });
}

function readParent(
  by: GroupBy,
  parent: string | undefined,
): string | undefined {
  if (!parent) {
    return parent;
  }
  switch (by) {
    case 'owner':
      return readEntityRef(parent, 'group');
    case 'domain':
      return readEntityRef(parent, 'domain');
    default:
      throw new InputError(
        `There is nothing below a ${by}; parent goes with by=owner and by=domain`,
      );
  }
}

function readOrder(text: string | undefined): ComponentOrder | undefined {
  if (text === undefined) {
    return undefined;
  }
  const [column, direction = 'asc', ...rest] = text.split(':');
  if (
    !isColumn(column) ||
    (direction !== 'asc' && direction !== 'desc') ||
    rest.length > 0
  ) {
    throw new InputError(
      `Components cannot be ordered by '${text}'; write <column>:asc or <column>:desc with one of ${Object.keys(
        COLUMNS,
      ).join(', ')}`,
    );
  }
  return { column, direction };
}

function isColumn(text: string): text is ComponentColumn {
  return Object.hasOwn(COLUMNS, text);
}

function toCsv(rows: ApiSchemas['ComponentScorecard'][]): string {
  const pillars = [
    ...new Set(
      rows.flatMap(({ review }) => review?.pillars.map(({ id }) => id) ?? []),
    ),
  ];
  const header: CsvValue[] = [
    'entityRef',
    'title',
    'owner',
    'system',
    'domain',
    'type',
    'lifecycle',
    'tags',
    'lens',
    'lensVersion',
    'status',
    'level',
    'score',
    'assurance',
    'coverage',
    'scope',
    'highRisks',
    'mediumRisks',
    'conflicts',
    'updatedAt',
    'sprintCheck',
    'dueAt',
    ...pillars.map(id => `score ${id}`),
  ];
  const lines = rows.map(({ review, ...row }) =>
    csvLine([
      row.entityRef,
      row.title,
      row.owner,
      row.system,
      row.domain,
      row.type,
      row.lifecycle,
      row.tags.join(' '),
      review?.lens.alias,
      review?.lens.version,
      review?.status,
      review?.level ?? 'none',
      review?.score,
      review?.assurance,
      review?.coverage,
      review?.scope,
      review?.effectiveRisk.HIGH,
      review?.effectiveRisk.MEDIUM,
      review?.conflicts,
      review?.updatedAt,
      review?.sprint,
      review?.dueAt,
      ...pillars.map(
        id => review?.pillars.find(pillar => pillar.id === id)?.score,
      ),
    ]),
  );
  return [csvLine(header), ...lines].join('');
}
