import { readFileSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  LensDocument,
  Overlay,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';

/** The alias of the built-in lens. */
export const BUILT_IN_LENS = 'machine-learning';

/** The built-in lens as the portal installs it. */
export function readBuiltInLensPack(): {
  alias: string;
  document: string;
  overlay: string;
} {
  const read = (file: string) =>
    readFileSync(
      resolvePackagePath(
        '@lens-review/backstage-plugin-lens-review-common',
        'lenses',
        BUILT_IN_LENS,
        file,
      ),
      'utf8',
    );
  return {
    alias: BUILT_IN_LENS,
    document: read('lens.json'),
    overlay: read('overlay.yaml'),
  };
}

/**
 * The same, read.
 *
 * @throws Error where it cannot be read
 */
export function readBuiltInLens(): {
  document: LensDocument;
  overlay: Overlay;
} {
  const pack = readBuiltInLensPack();
  const lens = parseLens(pack.document);
  if (!lens.ok) {
    throw new Error(`lens.json: ${lens.issues[0].message}`);
  }
  const overlay = parseOverlay(pack.overlay, lens.lens.document);
  if (!overlay.ok) {
    throw new Error(`overlay.yaml: ${overlay.issues[0].message}`);
  }
  return { document: lens.lens.document, overlay: overlay.overlay };
}
