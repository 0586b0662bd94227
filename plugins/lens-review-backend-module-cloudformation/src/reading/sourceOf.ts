import { ScmIntegrationRegistry } from '@backstage/integration';

/** Hosts that show a file with a line picked out, through a part of the address. */
const SHOWS_LINES = new Set([
  'azure',
  'bitbucketCloud',
  'bitbucketServer',
  'gitea',
  'github',
  'gitlab',
]);

/**
 * Where something in a file is written: an address that leads to the line where
 * the host has such a thing, else the address alone. A file that is not on the web
 * is shown by its name and line.
 */
export function sourceOf(
  file: string,
  url: string,
  line: number | undefined,
  integrations: ScmIntegrationRegistry,
): string {
  if (!/^https?:/i.test(url)) {
    return line === undefined ? file : `${file}:${line}`;
  }
  const integration = integrations.byUrl(url);
  if (
    line === undefined ||
    integration === undefined ||
    !SHOWS_LINES.has(integration.type)
  ) {
    return url;
  }
  // A line is added to relative addresses only
  const name = url.slice(url.lastIndexOf('/') + 1);
  return integration.resolveUrl({
    url: `./${name}`,
    base: url,
    lineNumber: line,
  });
}
