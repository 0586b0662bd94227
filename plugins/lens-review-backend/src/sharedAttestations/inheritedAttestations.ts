import { Attestation } from '@lens-review/backstage-plugin-lens-review-common';
import { Lens } from '../lenses/LensLibrary';
import { LensStep, placeIn } from '../lenses/placeIn';
import { StoredAttestation } from '../reviews/Review';

type NamedLens = Pick<Lens, 'alias' | 'version' | 'compiled'>;

/**
 * The attestations that count under a lens: the component's own, and then from
 * above those of practices that the lens calls the organisation's own. What a
 * group attests follows the practice to its other ids in other versions, since
 * its components need not be on one version.
 *
 * @param steps - of the lens, where {@link needsSteps} asks for them
 */
export function attestationsFor(
  lens: NamedLens,
  own: StoredAttestation[],
  inherited: StoredAttestation[] = [],
  steps: readonly LensStep[] = [],
): StoredAttestation[] {
  return [
    ...own.filter(({ lensAlias }) => lensAlias === lens.alias),
    ...inherited
      .filter(({ lensAlias }) => lensAlias === lens.alias)
      .map(attestation => placedIn(lens, attestation, steps))
      .filter(
        ({ questionId, choiceId }) =>
          lens.compiled.findPractice(questionId, choiceId)?.organisational ===
          true,
      ),
  ];
}

/** Whether some attestations name practices that this version has under another id, or not at all. */
export function needsSteps(
  { alias, compiled }: NamedLens,
  attestations: StoredAttestation[] = [],
): boolean {
  return attestations.some(
    ({ lensAlias, questionId, choiceId }) =>
      lensAlias === alias && !compiled.findPractice(questionId, choiceId),
  );
}

/** An attestation under the ids of a version; as it is where that version does not ask for its practice. */
export function placedIn(
  lens: NamedLens,
  attestation: StoredAttestation,
  steps: readonly LensStep[],
): StoredAttestation {
  const { questionId, choiceId } = attestation;
  return {
    ...attestation,
    ...placeIn(lens, { questionId, choiceId }, steps),
  };
}

/** From where attestations are inherited, each once. */
export function holdersOf(attestations: Attestation[]): string[] {
  return [
    ...new Set(
      attestations.flatMap(({ inheritedFrom }) => inheritedFrom ?? []),
    ),
  ];
}
