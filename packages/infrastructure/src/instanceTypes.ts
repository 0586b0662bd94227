/** Families with local NVMe storage whose names do not say so with a "d". */
const LOCAL_WITHOUT_A_D = new Set([
  'g5',
  'g6',
  'g6e',
  'g6f',
  'gr6',
  'gr6f',
  'g7e',
  'p5',
  'p5e',
  'p5en',
  'p6',
  'trn1',
  'trn1n',
  'trn2',
  'i3',
  'i3en',
  'i4i',
]);

/**
 * Whether SageMaker instances of a type have local storage. It is encrypted by the
 * instance itself, and SageMaker refuses a key for it.
 *
 * @param instanceType - `ml.g4dn.xlarge`, or as much of it as is known: `ml.g4dn.`
 * @public
 */
export function hasLocalStorage(instanceType: string): boolean {
  const family = familyOf(instanceType);
  return (
    attributesOf(family).includes('d') ||
    LOCAL_WITHOUT_A_D.has(family) ||
    family.startsWith('p6')
  );
}

/**
 * Whether SageMaker instances of a type run on silicon that AWS builds to do more
 * with less energy: Graviton, Inferentia, Trainium.
 *
 * @param instanceType - `ml.c7g.xlarge`, or as much of it as is known: `ml.c7g.`
 * @public
 */
export function hasEfficientSilicon(instanceType: string): boolean {
  const family = familyOf(instanceType);
  return attributesOf(family).includes('g') || /^(inf|trn)\d/.test(family);
}

function familyOf(instanceType: string): string {
  return instanceType.split('.')[1] ?? '';
}

/** `g4dn`: letters, a generation, then attributes, of which "d" is local storage and "g" Graviton. */
function attributesOf(family: string): string {
  return /^[a-z]+\d+(.*)$/.exec(family)?.[1] ?? '';
}
