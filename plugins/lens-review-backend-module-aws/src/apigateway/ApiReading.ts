import { Read } from '../reading/Read';

/** What may be called: `POST /predict`. */
export interface ApiMethod {
  label: string;
  /** How callers are authorized, in AWS's words; `NONE` where they are not. */
  authorization: string;
  /** Whether it takes a body that could be validated. */
  hasBody: boolean;
  isValidated: boolean;
}

/** Where an API is called. */
export interface ApiStage {
  name: string;
  /** Whether all of its methods, some, or none have a limit of their own. */
  throttled: 'all' | 'some' | 'none';
  hasAccessLogs: boolean;
  hasFirewall: boolean;
  /** Share of calls that go to a new deployment, in percent. */
  canaryPercent: number;
}

/**
 * The raw answers about one API of any kind, in one form. Preflight requests
 * (`OPTIONS`) are left out of its methods.
 */
export interface ApiReading {
  isRest: boolean;
  api: Read<{ isPrivate: boolean; hasPolicy: boolean }>;
  methods: Read<ApiMethod[]>;
  /** Those that the ARN means: one, or all. */
  stages: Read<ApiStage[]>;
  /** Names of stages of which a usage plan limits every call; HTTP APIs have none. */
  limitedByPlan: Read<ReadonlySet<string>>;
}
