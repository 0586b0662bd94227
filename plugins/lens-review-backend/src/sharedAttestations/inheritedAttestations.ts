import { Attestation } from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { StoredAttestation } from '../reviews/Review';

/**
 * The attestations that count under a lens: the component's own, and then from
 * above those of practices that the lens calls the organisation's own.
 */
export function attestationsFor(
  { alias, compiled }: Pick<Lens, 'alias' | 'compiled'>,
  own: StoredAttestation[],
  inherited: StoredAttestation[] = [],
): StoredAttestation[] {
  return [
    ...own,
    ...inherited.filter(
      ({ questionId, choiceId }) =>
        compiled.findPractice(questionId, choiceId)?.organisational === true,
    ),
  ].filter(({ lensAlias }) => lensAlias === alias);
}

/** From where attestations are inherited, each once. */
export function holdersOf(attestations: Attestation[]): string[] {
  return [
    ...new Set(
      attestations.flatMap(({ inheritedFrom }) => inheritedFrom ?? []),
    ),
  ];
}
