import * as fs from 'node:fs';
import { cp, mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Config } from '@backstage/config';
import { ConflictError, InputError } from '@backstage/errors';
import git from 'isomorphic-git';

/** Path of the backend's route that shows the repositories. */
export const ROUTE = 'demo-repositories';

const BRANCH = 'main';
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Git repositories in a folder of the demo portal, in place of a Git host. The
 * section `demo.repositories` switches it on.
 */
export class DemoRepositories {
  constructor(
    private readonly folder: string,
    /** Address under which the portal itself shows the repositories. */
    private readonly url: string,
  ) {}

  /** Undefined where the configuration names no folder. */
  static fromConfig(config: Config): DemoRepositories | undefined {
    const folder = config.getOptionalString('demo.repositories.directory');
    return folder === undefined
      ? undefined
      : new DemoRepositories(
          resolve(folder),
          `${config.getString('backend.baseUrl')}/api/${ROUTE}`,
        );
  }

  /** Address of a file as it was committed last, or of the root. */
  urlOf(name: string, path = ''): string {
    return `${this.url}/${name}/blob/${BRANCH}${path && `/${path}`}`;
  }

  /**
   * Makes a repository with one commit of what is in a folder.
   *
   * @throws InputError where the name is none, ConflictError where it is taken
   */
  async create(
    name: string,
    from: string,
    author: { name: string; email: string },
  ): Promise<void> {
    const dir = this.#folderOf(name);
    if (await isThere(dir)) {
      throw new ConflictError(
        `There is a repository '${name}' already; choose another name`,
      );
    }
    await mkdir(this.folder, { recursive: true });
    try {
      await cp(from, dir, { recursive: true });
      await git.init({ fs, dir, defaultBranch: BRANCH });
      await git.add({ fs, dir, filepath: '.' });
      await git.commit({ fs, dir, message: 'Create the service', author });
    } catch (error) {
      // Half a repository would take the name
      await rm(dir, { recursive: true, force: true });
      throw error;
    }
  }

  /** A file as it was committed last; undefined where there is none. */
  async read(name: string, path: string): Promise<Buffer | undefined> {
    if (!NAME.test(name)) {
      return undefined;
    }
    const dir = this.#folderOf(name);
    if (!(await isThere(dir))) {
      return undefined;
    }
    const oid = await git.resolveRef({ fs, dir, ref: BRANCH });
    try {
      const { blob } = await git.readBlob({ fs, dir, oid, filepath: path });
      return Buffer.from(blob);
    } catch (error) {
      if (
        error instanceof git.Errors.NotFoundError ||
        error instanceof git.Errors.ObjectTypeError ||
        error instanceof git.Errors.InvalidFilepathError
      ) {
        return undefined;
      }
      throw error;
    }
  }

  #folderOf(name: string): string {
    if (!NAME.test(name)) {
      throw new InputError(
        `'${name}' is no name for a repository; use small letters, digits and single hyphens`,
      );
    }
    return join(this.folder, name);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
