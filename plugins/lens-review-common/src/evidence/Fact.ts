/**
 * What a collector learned about one resource of one entity.
 *
 * `value`: it was read; `absent`: the named resource is not there; `unknown`: it
 * could not be read, `reason` says why. A fault never becomes a value.
 *
 * @public
 */
export type Fact = FactBase & FactOutcome;

/** What every fact says, whatever its outcome: of what, by whom, where and when. @public */
export interface FactBase {
  /** Full entity reference, lower case: `component:default/churn`. */
  entityRef: string;
  /** Id of the collector, e.g. `catalog`. */
  collector: string;
  kind: FactKind;
  /** Dotted name of the question asked, e.g. `s3.encryption.kms`. */
  name: string;
  /** ARN, or file and logical id, or null where the fact is about the entity itself. */
  resource: string | null;
  /** Where it was read: a URL, an ARN, a file with line. */
  source: string;
  observedAt: Date;
  expiresAt: Date;
  /** Set when the annotation or relation that named the resource was taken away. */
  withdrawnAt?: Date;
  /** The last attempt to read it again, if that failed while this outcome stood. */
  lastFailure?: { reason: string; at: Date };
  /** The resource through which the fact belongs to the entity, if not named by itself. */
  viaEntityRef?: string;
}

/** What was read: a value, that the resource is absent, or why it is not known. @public */
export type FactOutcome =
  | { outcome: 'value'; value: FactValue; unit?: string }
  | { outcome: 'absent'; reason?: string }
  | { outcome: 'unknown'; reason: string };

/** A boolean, string, number or set of strings. @public */
export type FactValue = boolean | string | number | string[];

/** `observed` is read from the running system, `declared` from what is written about it. @public */
export type FactKind = 'observed' | 'declared';
