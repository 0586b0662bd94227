import { Entity } from '@backstage/catalog-model';

/*
 * The organisation that everything is measured on: the same names, owners and
 * answers as in `bench-peers`, so that both do the same job. Deterministic, without
 * a clock.
 */

/** Components of one team, of one system; teams of one department. */
const TEAM = 20;
const SYSTEM = 50;
const DEPARTMENT = 10;

/** In a hundred, practices that are followed. */
const MET = 62;

const TYPES = ['ml-model', 'ml-service', 'ml-pipeline'];

/** Names the components that the benchmark's collector reads. */
export const SOURCE_ANNOTATION = 'bench.example.com/source';

const pad = (number: number, digits: number) =>
  String(number).padStart(digits, '0');

/** How many teams own so many components. */
export const teamsOf = (total: number) => Math.max(1, Math.round(total / TEAM));
const systemsOf = (total: number) => Math.max(1, Math.round(total / SYSTEM));

export const componentRef = (index: number) =>
  `component:default/ml-workload-${pad(index, 5)}`;

export const teamRef = (index: number) => `group:default/team-${pad(index, 4)}`;

/** Place of a component in the organisation; undefined for what is none. */
export function placeOf(entityRef: string, total: number): number | undefined {
  const [, digits] =
    /^component:default\/ml-workload-(\d+)$/.exec(entityRef) ?? [];
  const index = Number(digits ?? NaN);
  return index < total ? index : undefined;
}

/** Place of the team that owns a component. */
export const teamOf = (index: number, total: number) => index % teamsOf(total);

export function componentAt(index: number, total: number): Entity {
  const owner = teamRef(teamOf(index, total));
  const system = `system-${pad(index % systemsOf(total), 4)}`;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: `ml-workload-${pad(index, 5)}`,
      namespace: 'default',
      title: `ML workload ${index}`,
      description: `Recommendation model number ${index} of the bench organisation`,
      tags: ['ml', index % 2 ? 'training' : 'inference'],
      annotations: { [SOURCE_ANNOTATION]: 'yes' },
    },
    spec: {
      type: TYPES[index % TYPES.length],
      lifecycle: index % 5 ? 'production' : 'experimental',
      owner,
      system,
    },
    relations: [
      { type: 'ownedBy', targetRef: owner },
      { type: 'partOf', targetRef: `system:default/${system}` },
    ],
  };
}

/** Teams, the departments that they are in, and the organisation that these are in. */
export function groupsOf(total: number): Entity[] {
  const teams = teamsOf(total);
  const departments = Math.max(1, Math.round(teams / DEPARTMENT));
  const group = (name: string, parent?: string): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [], ...(parent && { parent }) },
  });
  const department = (index: number) => `department-${pad(index, 3)}`;
  return [
    group('organisation'),
    ...Array.from({ length: departments }, (_, index) =>
      group(department(index), 'organisation'),
    ),
    ...Array.from({ length: teams }, (_, index) =>
      group(`team-${pad(index, 4)}`, department(index % departments)),
    ),
  ];
}

/** Whether a component follows a practice, by place of question and practice. */
export function isMet(
  entityRef: string,
  question: number,
  practice: number,
): boolean {
  return hash(`${entityRef}|${question}|${practice}`) % 100 < MET;
}

/** FNV-1a and a final mix. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}
