import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { Block, Report } from './Report';
import { dayOf, heading, nameIn } from './words';

type GoalStand = ApiSchemas['GoalStand'];

const STATUSES: Record<GoalStand['status'], string> = {
  met: 'met',
  open: 'not reached yet',
  missed: 'missed',
  not_measurable: 'not measurable yet',
};

const REASONS: Record<NonNullable<GoalStand['reason']>, string> = {
  no_score: 'nothing is in scope there',
  no_fact: 'no fresh reading says it',
  unknown: 'a resource could not be read',
  other_unit: 'it is read in another unit now',
};

/** What a milestone lacks that was taken before they kept it; empty for all others. */
export function planNotKept({ milestone }: Report): Block[] {
  return milestone?.planKept === false
    ? [
        heading('Goals and roadmap'),
        {
          kind: 'text',
          text: 'Goals and roadmap were not kept with this milestone.',
        },
      ]
    : [];
}

/** The business outcome and where each target stands; empty where none is set. */
export function goals({ goals: set, pillars }: Report): Block[] {
  return set
    ? [
        heading('Goals'),
        { kind: 'text', text: set.outcome },
        set.targets.length === 0
          ? { kind: 'text', text: 'No targets are set yet.' }
          : {
              kind: 'table',
              columns: ['Target', 'Stands', 'When it was set', 'Now', 'Until'],
              widths: [3.2, 2, 1.8, 1.2, 1.1],
              rows: set.targets.map(target => [
                targetText(target, pillars),
                target.reason
                  ? `${STATUSES[target.status]}: ${REASONS[target.reason]}`
                  : STATUSES[target.status],
                `${numberText(target.baseline, target.unit)} on ${dayOf(
                  target.baselineAt,
                )}`,
                numberText(target.current, target.unit),
                target.until ?? 'without a day',
              ]),
            },
      ]
    : [];
}

function targetText(target: GoalStand, pillars: Report['pillars']): string {
  const { kind, pillarId, min, fact, bound, value, unit } = target;
  if (kind === 'fact') {
    return `${fact}: ${
      bound === 'at_most' ? 'at most' : 'at least'
    } ${numberText(value, unit)}`;
  }
  const of = pillarId === undefined ? 'Overall' : nameIn(pillars, pillarId);
  return `${of}: ${kind} of at least ${min}`;
}

function numberText(
  value: number | null | undefined,
  unit: string | undefined,
): string {
  if (value === null || value === undefined) {
    return '-';
  }
  return unit === undefined ? `${value}` : `${value} ${unit}`;
}

/** The cells of the matrix that have a day or an owner; empty where none has. */
export function roadmap({
  at,
  pillars,
  phases,
  roadmap: cells = [],
}: Report): Block[] {
  return cells.length === 0
    ? []
    : [
        heading('Roadmap'),
        {
          kind: 'text',
          text: 'What is planned by pillar and phase: how many practices are met of those that apply, until when the others are to be, and whose it is.',
        },
        {
          kind: 'table',
          columns: ['Pillar', 'Phase', 'Met', 'Until', 'Owner'],
          widths: [2.4, 2.4, 1, 1.8, 2.4],
          rows: cells.map(cell => [
            nameIn(pillars, cell.pillarId),
            nameIn(phases, cell.phaseId),
            `${cell.done} of ${cell.total}`,
            isOverdue(cell, dayOf(at))
              ? `${cell.targetOn} (overdue)`
              : cell.targetOn ?? 'without a day',
            cell.owner ?? 'nobody yet',
          ]),
        },
      ];
}

function isOverdue(
  { targetOn, done, total }: ApiSchemas['ReportRoadmapCell'],
  today: string,
): boolean {
  return targetOn !== undefined && targetOn < today && done < total;
}
