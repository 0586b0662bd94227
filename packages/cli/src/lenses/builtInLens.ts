import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The texts that a lens is made of. */
export interface LensFiles {
  document: string;
  overlay?: string;
}

/**
 * The Machine Learning Lens. The build puts the texts in place of this function,
 * so that the bundle needs no file beside it.
 */
export function builtInLens(): LensFiles {
  const folder = join(
    dirname(
      require.resolve(
        '@lens-review/backstage-plugin-lens-review-common/package.json',
      ),
    ),
    'lenses',
    'machine-learning',
  );
  return {
    document: readFileSync(join(folder, 'lens.json'), 'utf8'),
    overlay: readFileSync(join(folder, 'overlay.yaml'), 'utf8'),
  };
}
