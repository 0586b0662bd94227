import { LensDocument, LensQuestion } from '../../lens/LensDocument';
import { isNoneChoice } from '../../lens/practices';
import { pathTo } from '../../lens/reading/jsonPath';
import {
  Overlay,
  OverlayEvidence,
  OverlayPhase,
  OverlayPractice,
  OverlayQuestion,
} from '../Overlay';
import { Fields } from './Fields';
import { readExpression } from './readExpression';

/** Reads an overlay for a lens. Where `fields` has faults afterwards, what it returns is not whole. */
export function readOverlay(
  fields: Fields,
  value: unknown,
  document: LensDocument,
): Overlay {
  // An empty file is an overlay that says nothing.
  const map = fields.map(value ?? {}, '', ['version', 'phases', 'questions']);
  const version =
    map && fields.optional(map, 'version', '', fields.text.bind(fields));
  const phases =
    (map &&
      fields.optional(map, 'phases', '', (list, path) =>
        readPhases(fields, list, path),
      )) ??
    [];
  const questions =
    (map &&
      fields.optional(map, 'questions', '', (entries, path) =>
        readQuestions(fields, entries, path, document, phases),
      )) ??
    {};
  return { ...(version === undefined ? {} : { version }), phases, questions };
}

function readPhases(
  fields: Fields,
  value: unknown,
  path: string,
): OverlayPhase[] | undefined {
  const seen = new Set<string>();
  return fields.list(value, path)?.flatMap((item, index) => {
    const at = pathTo(path, index);
    const map = fields.map(item, at, ['id', 'name']);
    if (!map) {
      return [];
    }
    const id = fields.required(map, 'id', at, fields.text.bind(fields));
    const name = fields.required(map, 'name', at, fields.text.bind(fields));
    if (id !== undefined && seen.has(id)) {
      fields.fault(
        'overlay-duplicate-phase',
        pathTo(at, 'id'),
        `Phase "${id}" is listed already.`,
      );
    }
    seen.add(id ?? '');
    // A phase without a name is still one that questions may refer to.
    return id === undefined ? [] : [{ id, name: name ?? '' }];
  });
}

function readQuestions(
  fields: Fields,
  value: unknown,
  path: string,
  document: LensDocument,
  phases: OverlayPhase[],
): Record<string, OverlayQuestion> {
  const known = new Map(
    document.pillars
      .flatMap(pillar => pillar.questions)
      .map(question => [question.id, question]),
  );
  const entries = Object.entries(fields.map(value, path) ?? {});
  return Object.fromEntries(
    entries.flatMap(([id, entry]): [string, OverlayQuestion][] => {
      const at = pathTo(path, id);
      const question = known.get(id);
      if (!question) {
        fields.fault(
          'overlay-unknown-question',
          at,
          `The lens has no question "${id}".`,
        );
        return [];
      }
      return [[id, readQuestion(fields, entry, at, question, phases)]];
    }),
  );
}

function readQuestion(
  fields: Fields,
  value: unknown,
  path: string,
  question: LensQuestion,
  phases: OverlayPhase[],
): OverlayQuestion {
  const map = fields.map(value, path, ['phase', 'practices']) ?? {};
  const phase = fields.optional(map, 'phase', path, (id, at) => {
    const text = fields.text(id, at);
    return text === undefined || phases.some(known => known.id === text)
      ? text
      : fields.fault(
          'overlay-unknown-phase',
          at,
          `"${text}" is none of the overlay's phases${
            phases.length > 0
              ? `: ${phases.map(known => known.id).join(', ')}`
              : ''
          }.`,
        );
  });
  const practices =
    fields.optional(map, 'practices', path, (entries, at) =>
      readPractices(fields, entries, at, question),
    ) ?? {};
  return { ...(phase === undefined ? {} : { phase }), practices };
}

function readPractices(
  fields: Fields,
  value: unknown,
  path: string,
  question: LensQuestion,
): Record<string, OverlayPractice> {
  const entries = Object.entries(fields.map(value, path) ?? {});
  return Object.fromEntries(
    entries.flatMap(([id, entry]): [string, OverlayPractice][] => {
      const at = pathTo(path, id);
      if (!question.choices.some(choice => choice.id === id)) {
        fields.fault(
          'overlay-unknown-choice',
          at,
          `Question ${question.id} has no choice "${id}".`,
        );
        return [];
      }
      if (isNoneChoice(id)) {
        fields.fault(
          'overlay-none-choice',
          at,
          `"${id}" says "none of these"; it is no practice and can have no weight, effort or evidence.`,
        );
        return [];
      }
      return [[id, readPractice(fields, entry, at)]];
    }),
  );
}

function readPractice(
  fields: Fields,
  value: unknown,
  path: string,
): OverlayPractice {
  const map =
    fields.map(value, path, [
      'levelOfRisk',
      'weight',
      'effort',
      'organisational',
      'evidence',
    ]) ?? {};
  const levelOfRisk = fields.optional(map, 'levelOfRisk', path, (level, at) =>
    fields.oneOf(level, at, ['High', 'Medium', 'Low'] as const),
  );
  const weight = fields.optional(map, 'weight', path, (given, at) => {
    const number = fields.number(given, at);
    return number !== undefined && number <= 0
      ? fields.fault(
          'overlay-weight-not-positive',
          at,
          'A weight is greater than 0.',
        )
      : number;
  });
  const effort = fields.optional(map, 'effort', path, (given, at) =>
    fields.oneOf(given, at, ['S', 'M', 'L'] as const),
  );
  const organisational = fields.optional(
    map,
    'organisational',
    path,
    fields.flag.bind(fields),
  );
  const evidence = fields.optional(map, 'evidence', path, (given, at) =>
    readEvidence(fields, given, at),
  );
  return {
    ...(levelOfRisk === undefined ? {} : { levelOfRisk }),
    ...(weight === undefined ? {} : { weight }),
    ...(effort === undefined ? {} : { effort }),
    ...(organisational === undefined ? {} : { organisational }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

function readEvidence(
  fields: Fields,
  value: unknown,
  path: string,
): OverlayEvidence | undefined {
  const map = fields.map(value, path, [
    'strength',
    'supports',
    'refutes',
    'why',
  ]);
  if (!map) {
    return undefined;
  }
  const strength = fields.required(map, 'strength', path, (given, at) =>
    fields.oneOf(given, at, ['full', 'partial'] as const),
  );
  const supports = fields.required(map, 'supports', path, (given, at) =>
    readExpression(fields, given, at),
  );
  const refutes = fields.optional(map, 'refutes', path, (given, at) =>
    readExpression(fields, given, at),
  );
  const why = fields.required(map, 'why', path, fields.text.bind(fields));
  return strength && supports && why
    ? { strength, supports, ...(refutes ? { refutes } : {}), why }
    : undefined;
}
