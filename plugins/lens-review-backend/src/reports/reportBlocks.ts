import { parseEntityRef } from '@backstage/catalog-model';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { documents } from './documentBlocks';
import { goals, planNotKept, roadmap } from './planBlocks';
import { Block, Report } from './Report';
import { dayOf, heading, nameIn, percent } from './words';

/** What a report is called. */
export function reportTitle({ entityRef }: Report): string {
  return `Review of ${parseEntityRef(entityRef).name}`;
}

/** The parts of a report in the order in which a newcomer reads them. */
export function reportBlocks(report: Report): Block[] {
  return [
    ...summary(report),
    ...planNotKept(report),
    ...goals(report),
    ...matrix(report),
    ...risks(report),
    ...steps(report),
    ...roadmap(report),
    ...exemptions(report),
    ...changes(report),
    ...practices(report),
    ...evidence(report),
    ...documents(report),
  ];
}

const STATES: Record<ApiSchemas['PracticeState'], string> = {
  met: 'met',
  not_met: 'not met',
  unknown: 'not decided',
  not_applicable: 'not applicable',
  exempt: 'exempt',
};

const RISKS: Record<ApiSchemas['Risk'], string> = {
  HIGH: 'high',
  MEDIUM: 'medium',
  NONE: 'no risk',
  UNANSWERED: 'unanswered',
  NOT_APPLICABLE: 'not applicable',
};

const EFFORTS = { S: 'small', M: 'medium', L: 'large' };

function summary(report: Report): Block[] {
  const { entityRef, lens, at, milestone, scores, status } = report;
  const { overall } = scores;
  return [
    { kind: 'heading', level: 1, text: reportTitle(report) },
    {
      kind: 'text',
      text: `${entityRef}, reviewed against ${lens.name}, version ${
        lens.version
      }. ${
        milestone
          ? `Milestone ${milestone.number}, "${
              milestone.name
            }", taken on ${dayOf(at)} (checksum ${milestone.checksum}).`
          : `As it stood on ${dayOf(at)}, ${status.replace('_', ' ')}.`
      }`,
    },
    { kind: 'text', text: verdict(report) },
    {
      kind: 'table',
      columns: ['', 'Score', 'Assurance', 'Coverage', 'Scope'],
      widths: [4, 1.2, 1.2, 1.2, 1.2],
      numbers: [1, 2, 3, 4],
      rows: [
        { name: `Overall (level: ${overall.level})`, ...overall },
        ...report.pillars.map(({ id, name }) => ({
          name,
          ...scores.pillars.find(pillar => pillar.id === id),
        })),
      ].map(row => [
        row.name,
        percent(row.score),
        percent(row.assurance),
        percent(row.coverage),
        percent(row.scope),
      ]),
    },
    {
      kind: 'text',
      text: 'Score: how much of what applies is met. Assurance: how much of it is measured or documented rather than claimed. Coverage: how much is decided. Scope: how much applies and is not exempt. All weighted by risk, in percent.',
    },
  ];
}

/** How the component stands, for who reads no further. */
function verdict({ scores }: Report): string {
  const { overall } = scores;
  const { HIGH, MEDIUM, UNANSWERED } = overall.effectiveRisk;
  const next = overall.nextLevel;
  return [
    `Score ${percent(overall.score)} of 100, assurance ${percent(
      overall.assurance,
    )}.`,
    overall.level === 'none'
      ? 'No level is reached yet.'
      : `Level ${overall.level} is reached.`,
    ...(next ? [`The next one is ${next.level}.`] : []),
    `Of the questions, ${HIGH} are at high risk, ${MEDIUM} at medium risk, and ${UNANSWERED} are not answered.`,
  ].join(' ');
}

function matrix({ pillars, phases, scores }: Report): Block[] {
  return phases.length === 0
    ? []
    : [
        heading('Scores by pillar and phase'),
        {
          kind: 'table',
          columns: ['', ...phases.map(({ name }) => name)],
          widths: [1.8, ...phases.map(() => 1.4)],
          numbers: phases.map((_, index) => index + 1),
          shaded: true,
          rows: pillars.map(pillar => [
            pillar.name,
            ...phases.map(phase => {
              const cell = scores.cells.find(
                ({ pillarId, phaseId }) =>
                  pillarId === pillar.id && phaseId === phase.id,
              );
              return cell ? percent(cell.score) : 'none';
            }),
          ]),
        },
        {
          kind: 'text',
          text: 'The darker, the more is met. None: the lens asks nothing there. A dash: nothing there is in scope.',
        },
      ];
}

function risks({ pillars, questions }: Report): Block[] {
  const open = ['HIGH', 'UNANSWERED', 'MEDIUM'] as const;
  const rows = open.flatMap(risk =>
    questions
      .filter(({ effectiveRisk }) => effectiveRisk === risk)
      .map(question => [
        RISKS[risk],
        nameIn(pillars, question.pillarId),
        question.title,
      ]),
  );
  return [
    heading('Risks'),
    rows.length === 0
      ? { kind: 'text', text: 'No question has a risk.' }
      : {
          kind: 'table',
          columns: ['Risk', 'Pillar', 'Question'],
          widths: [1.2, 2, 5],
          rows,
        },
  ];
}

function changes({ changes: diff }: Report): Block[] {
  if (!diff) {
    return [];
  }
  const overall = diff.scores
    .filter(({ of }) => of === 'overall')
    .map(({ value, from, to }) => `${value} ${percent(from)} to ${percent(to)}`)
    .join(', ');
  return [
    heading(`Changes since "${diff.from.name}" of ${dayOf(diff.from.at)}`),
    {
      kind: 'text',
      text: overall ? `Overall: ${overall}.` : 'No number changed.',
    },
    ...(diff.practices.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: ['Practice', 'Was', 'Is', 'Because of'],
            widths: [4, 1.3, 1.3, 1.6],
            rows: diff.practices.map(({ title, from, to, reasons }) => [
              title,
              from ? STATES[from.state] : 'not asked',
              to ? STATES[to.state] : 'not asked',
              reasons.join(', ').replace(/_/g, ' '),
            ]),
          },
        ]),
  ];
}

function exemptions({ exemptions: all, practices: known }: Report): Block[] {
  const rows = all
    .filter(({ status }) => status === 'in_force' || status === 'requested')
    .map(exemption => [
      known.find(
        ({ questionId, choiceId }) =>
          questionId === exemption.questionId &&
          choiceId === exemption.choiceId,
      )?.title ?? exemption.choiceId,
      exemption.reason,
      exemption.compensatingControl ?? '',
      exemption.status === 'in_force'
        ? `${
            exemption.validUntil
              ? `until ${dayOf(exemption.validUntil)}`
              : 'without an end'
          }, by ${exemption.decidedBy ?? ''}`
        : 'not decided yet',
    ]);
  return rows.length === 0
    ? []
    : [
        heading('Exemptions'),
        {
          kind: 'table',
          columns: ['Practice', 'Reason', 'Instead', 'Approved'],
          widths: [2.4, 2.6, 2, 2],
          rows,
        },
      ];
}

function steps({ nextSteps }: Report): Block[] {
  return nextSteps.length === 0
    ? []
    : [
        heading('Next steps'),
        {
          kind: 'text',
          text: 'The most rewarding first: what each would make of the risk of its question, and how many points of the overall score it gains.',
        },
        {
          kind: 'table',
          columns: ['Practice', 'Risk now', 'Risk then', 'Points', 'Effort'],
          widths: [4.4, 1.3, 1.3, 0.9, 1],
          numbers: [3],
          rows: nextSteps.map(step => [
            step.title,
            RISKS[step.risk],
            RISKS[step.riskAfter],
            `+${step.gain.toFixed(1)}`,
            step.effort ? EFFORTS[step.effort] : '',
          ]),
        },
      ];
}

const HOW_TO_READ_PRACTICES: Block = {
  kind: 'text',
  text: 'Measured: shown by fresh readings of the running system. Documented: shown by what is written down. Claimed: said by a person, shown by nothing yet. In conflict: answered as met, but evidence contradicts it, so that it does not count.',
};

function practices(report: Report): Block[] {
  return report.pillars.flatMap((pillar, index): Block[] => {
    const rows = report.questions
      .filter(({ pillarId }) => pillarId === pillar.id)
      .flatMap(({ id }) =>
        report.practices.filter(({ questionId }) => questionId === id),
      )
      .map(practice => [
        practice.title,
        practice.conflict
          ? `${STATES[practice.state]} (in conflict)`
          : STATES[practice.state],
        practice.assurance ?? '',
        practice.verdict === 'none' ? '' : practice.verdict,
        practice.note ?? '',
      ]);
    return [
      heading(`Practices: ${pillar.name}`),
      ...(index === 0 ? [HOW_TO_READ_PRACTICES] : []),
      {
        kind: 'table',
        columns: ['Practice', 'State', 'Assurance', 'Evidence', 'Note'],
        widths: [3.4, 1.3, 1.3, 1.3, 2],
        rows,
      },
    ];
  });
}

function evidence({ practices: all }: Report): Block[] {
  const rows = all.flatMap(practice =>
    practice.evidence.flatMap(({ observed }) =>
      observed.map(fact => [
        practice.title,
        fact.name,
        fact.outcome === 'value'
          ? [valueText(fact.value), fact.unit].filter(Boolean).join(' ')
          : fact.outcome,
        fact.source,
        dayOf(fact.observedAt),
      ]),
    ),
  );
  return rows.length === 0
    ? []
    : [
        heading('Evidence'),
        {
          kind: 'text',
          text: 'What was read, where, and when, for each practice that evidence supports or contradicts.',
        },
        {
          kind: 'table',
          columns: ['Practice', 'Fact', 'Value', 'Where', 'Seen on'],
          widths: [2.4, 2, 1, 2.6, 1.1],
          rows,
        },
      ];
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
