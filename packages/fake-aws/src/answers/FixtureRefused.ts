/**
 * A fixture that no service could have answered: an unknown member, a required one
 * that is absent, a value of a wrong type.
 *
 * @public
 */
export class FixtureRefused extends Error {
  constructor(
    /** E.g. `sagemaker.DescribeEndpoint`. */
    readonly operation: string,
    /** One sentence each, with the path. */
    readonly mismatches: readonly string[],
  ) {
    super(`${operation} cannot answer this: ${mismatches.join('; ')}`);
    this.name = 'FixtureRefused';
  }
}
