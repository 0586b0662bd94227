const MISSING =
  /Missing permissions?: ([a-z0-9-]+:[A-Za-z0-9*]+(?:, [a-z0-9-]+:[A-Za-z0-9*]+)*)/;

/**
 * The IAM actions that a collector lacked, as it writes them at the end of the
 * reason why something could not be read.
 *
 * @param reason - of an unknown fact
 */
export function missingPermissionsOf(reason: string | undefined): string[] {
  return MISSING.exec(reason ?? '')?.[1].split(', ') ?? [];
}
