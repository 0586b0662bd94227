import { Answer } from '../answers/Answer';
import { Attestation } from '../answers/Attestation';
import { Dismissal } from '../answers/Dismissal';
import { Exemption } from '../answers/Exemption';
import { Fact, FactBase, FactOutcome } from '../evidence/Fact';
import { GoalTarget } from '../process/goals';
import { ReviewInput } from '../scoring/ReviewInput';
import { ReviewResult } from '../scoring/ReviewResult';
import { ScoringSettings } from '../scoring/Settings';

/**
 * Names the rules by which scores are computed. Grows with every change that can
 * give another number for the same inputs.
 *
 * @public
 */
export const ENGINE_VERSION = '1';

/**
 * What a team wanted to reach, and how it meant to get there. No score rests on
 * it.
 *
 * @public
 */
export interface PlanSnapshot {
  /** Left out where none were set. */
  goals?: {
    /** The business outcome. */
    outcome: string;
    targets: {
      target: GoalTarget;
      /** What the value was when it was set; null where it could not be measured. */
      baseline: number | null;
      /** Other entities whose facts the baseline was read from. */
      baselineVia?: string[];
      /** An instant as a text. */
      baselineAt: string;
    }[];
  };
  /** The cells of the matrix that had a day (YYYY-MM-DD) or an owner. */
  roadmap: {
    pillarId: string;
    phaseId: string;
    targetOn?: string;
    owner?: string;
  }[];
}

/**
 * Everything that a score is a function of, and what followed: the content of a
 * milestone. The lens is named by version and checksum; a published version
 * never changes.
 *
 * @public
 */
export interface ReviewSnapshot {
  formatVersion: 1;
  engineVersion: string;
  entityRef: string;
  lens: { alias: string; version: string; checksum: string };
  /** The instant for which the result holds. */
  at: Date;
  input: ReviewInput;
  result: Pick<ReviewResult, 'practices' | 'questions' | 'scores'>;
  /** Left out by milestones that were taken before they kept it. */
  plan?: PlanSnapshot;
}

/** A snapshot as text; what its checksum is taken of. @public */
export function printSnapshot(snapshot: ReviewSnapshot): string {
  const { input } = snapshot;
  const { practices, questions, scores } = snapshot.result;
  return JSON.stringify({
    formatVersion: snapshot.formatVersion,
    engineVersion: snapshot.engineVersion,
    entityRef: snapshot.entityRef,
    lens: snapshot.lens,
    at: snapshot.at,
    input: {
      answers: input.answers,
      attestations: input.attestations,
      exemptions: input.exemptions,
      dismissals: input.dismissals,
      facts: input.facts,
      settings: input.settings,
    },
    result: { practices, questions, scores },
    plan: snapshot.plan,
  });
}

/**
 * A snapshot from its text.
 *
 * @throws Error where the text is of a format that this version does not know.
 * @public
 */
export function parseSnapshot(text: string): ReviewSnapshot {
  const json: PrintedSnapshot = JSON.parse(text);
  if (json.formatVersion !== 1) {
    throw new Error(
      `This snapshot has the format ${json.formatVersion}; only 1 is known here`,
    );
  }
  const { input } = json;
  return {
    ...json,
    at: new Date(json.at),
    input: {
      answers: input.answers,
      attestations: input.attestations.map(one => ({
        ...one,
        validFrom: new Date(one.validFrom),
        validUntil: new Date(one.validUntil),
      })),
      exemptions: input.exemptions.map(one => ({
        ...one,
        validFrom: new Date(one.validFrom),
        validUntil: optionalDate(one.validUntil),
      })),
      dismissals: input.dismissals?.map(one => ({
        ...one,
        at: new Date(one.at),
      })),
      facts: input.facts.map(
        (fact): Fact => ({
          ...fact,
          observedAt: new Date(fact.observedAt),
          expiresAt: new Date(fact.expiresAt),
          withdrawnAt: optionalDate(fact.withdrawnAt),
          lastFailure: fact.lastFailure && {
            ...fact.lastFailure,
            at: new Date(fact.lastFailure.at),
          },
        }),
      ),
      settings: input.settings,
    },
  };
}

/** The same with its instants as texts. */
type PrintedSnapshot = Omit<ReviewSnapshot, 'at' | 'input'> & {
  at: string;
  input: {
    answers: Record<string, Answer>;
    attestations: Printed<Attestation, 'validFrom' | 'validUntil'>[];
    exemptions: Printed<Exemption, 'validFrom' | 'validUntil'>[];
    dismissals?: Printed<Dismissal, 'at'>[];
    facts: (Printed<
      Omit<FactBase, 'lastFailure'>,
      'observedAt' | 'expiresAt' | 'withdrawnAt'
    > & { lastFailure?: { reason: string; at: string } } & FactOutcome)[];
    settings: ScoringSettings;
  };
};

type Printed<T, TDates extends keyof T> = {
  [Key in keyof T]: Key extends TDates
    ? undefined extends T[Key]
      ? string | undefined
      : string
    : T[Key];
};

function optionalDate(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}
