/** Characters of an alias. */
const ALIAS_LENGTH = 64;

/** An alias out of the name in a lens document; empty where it has none. */
export function suggestAlias(document: string | undefined): string {
  const name = nameIn(document ?? '');
  return name
    .toLocaleLowerCase('en-US')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ALIAS_LENGTH)
    .replace(/^-+|-+$/g, '');
}

/** The version that an overlay names, else the first one. */
export function suggestVersion(overlay: string | undefined): string {
  const [, version] =
    /^\s*"?version"?:\s*["']?([^\s"',#]+)/m.exec(overlay ?? '') ?? [];
  return version ?? '1.0.0';
}

function nameIn(document: string): string {
  try {
    const json: unknown = JSON.parse(document);
    return typeof json === 'object' &&
      json !== null &&
      'name' in json &&
      typeof json.name === 'string'
      ? json.name
      : '';
  } catch {
    return '';
  }
}
