import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** How practices are put together in the list. */
export type Grouping = 'pillar' | 'phase';

/** A practice that can be chosen. */
export interface Practice {
  /** `<questionId>/<choiceId>`, as the value holds it. */
  name: string;
  /** Id of the choice, by which people find it in AWS's pages. */
  id: string;
  title: string;
  /** Names of its pillar and phase. */
  pillar: string;
  phase: string | undefined;
}

/** The practices of a lens version in its order; "none of these" is none. */
export function practicesOf({
  pillars,
  phases,
}: ApiSchemas['LensVersion']): Practice[] {
  const phaseNames = new Map(phases.map(({ id, name }) => [id, name]));
  return pillars.flatMap(pillar =>
    pillar.questions.flatMap(question =>
      question.choices
        .filter(choice => !choice.none)
        .map(choice => ({
          name: `${question.id}/${choice.id}`,
          id: choice.id,
          title: choice.title,
          pillar: pillar.name,
          phase:
            question.phaseId === undefined
              ? undefined
              : phaseNames.get(question.phaseId),
        })),
    ),
  );
}

/** Those that hold every word of a query in title, id, pillar or phase. */
export function matching(practices: Practice[], query: string): Practice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return practices.filter(({ id, title, pillar, phase }) => {
    const text = [id, title, pillar, phase].join(' ').toLowerCase();
    return words.every(word => text.includes(word));
  });
}

/** Practices by the name of their group, groups in the order of the lens. */
export function grouped(
  practices: Practice[],
  by: Grouping,
  without: string,
): [name: string, practices: Practice[]][] {
  const groups = new Map<string, Practice[]>();
  for (const practice of practices) {
    const name = practice[by] ?? without;
    groups.set(name, [...(groups.get(name) ?? []), practice]);
  }
  return [...groups];
}
