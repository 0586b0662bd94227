import {
  LensDocument,
  LensIssue,
  lintLens,
  Overlay,
  parseLens,
  parseOverlay,
} from '@lens-review/backstage-plugin-lens-review-common';

/** A lens and its overlay as they were read. */
export interface ReadLens {
  document: LensDocument;
  overlay?: Overlay;
  /** Texts as they are stored. */
  text: string;
  overlayText?: string;
  /** Warnings only. */
  issues: LensIssue[];
}

/** What reading a lens gave. */
export type ReadLensResult =
  | { ok: true; lens: ReadLens }
  | { ok: false; issues: LensIssue[] };

/** Reads a lens with its overlay and lints it; refused where anything is an error. */
export function readLens(
  document: string | object,
  overlay?: string | object,
): ReadLensResult {
  const parsed = parseLens(document);
  if (!parsed.ok) {
    return parsed;
  }
  const issues = lintLens(parsed.lens);
  const readOverlay =
    overlay === undefined
      ? undefined
      : parseOverlay(overlay, parsed.lens.document);
  if (readOverlay && !readOverlay.ok) {
    issues.push(...readOverlay.issues);
  }
  if (issues.some(issue => issue.severity === 'error')) {
    return { ok: false, issues };
  }
  return {
    ok: true,
    lens: {
      document: parsed.lens.document,
      overlay: readOverlay?.ok ? readOverlay.overlay : undefined,
      text: parsed.lens.text,
      overlayText:
        overlay === undefined || typeof overlay === 'string'
          ? overlay
          : JSON.stringify(overlay),
      issues,
    },
  };
}
