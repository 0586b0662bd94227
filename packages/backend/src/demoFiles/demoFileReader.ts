import { readFile, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  ReaderFactory,
  ReadUrlResponseFactory,
  urlReaderFactoriesServiceRef,
} from '@backstage/backend-defaults/urlReader';
import {
  createServiceFactory,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';

/**
 * Reads files of one folder for `file:` addresses. Backstage itself reads none,
 * and outside a demo nothing should: whoever may register an entity could read
 * the backend's disk.
 */
export function fileReaderOf(folder: string): ReaderFactory {
  const unsupported = async (): Promise<never> => {
    throw new InputError('The demo reads single files only');
  };
  return () => [
    {
      predicate: ({ protocol }) => protocol === 'file:',
      reader: {
        async readUrl(url) {
          return ReadUrlResponseFactory.fromReadable(
            await readWithin(folder, url),
          );
        },
        readTree: unsupported,
        search: unsupported,
      },
    },
  ];
}

async function readWithin(folder: string, url: string) {
  let path: string;
  try {
    path = await realpath(fileURLToPath(url));
  } catch {
    throw new NotFoundError('There is no such file');
  }
  if (!path.startsWith((await realpath(folder)) + sep)) {
    throw new InputError('The demo reads files of its examples only');
  }
  return Readable.from([await readFile(path)]);
}

/** Adds the reader of the demo's examples. */
export const demoFileReaderFactory = createServiceFactory({
  service: urlReaderFactoriesServiceRef,
  deps: {},
  async factory() {
    return fileReaderOf(resolvePackagePath('backend', '../../examples'));
  },
});
