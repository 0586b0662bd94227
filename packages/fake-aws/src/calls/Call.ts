/**
 * One request that reached the fake.
 *
 * @public
 */
export interface Call {
  /** The client's name for the service, e.g. `sagemaker`. */
  service: string;
  /** E.g. `DescribeEndpoint`. */
  operation: string;
  /** Whose credentials signed it. */
  account: string;
  /** The region of the signature. */
  region: string;
  /** The decoded input. */
  input: Readonly<Record<string, unknown>>;
  /** The fault that met it, where one did. */
  fault?: string;
  /** The code of the error it got, where it got one. */
  error?: string;
  /** Milliseconds, on a clock that only runs forward. */
  startedAt: number;
  /** Undefined until it is answered. */
  endedAt?: number;
}
