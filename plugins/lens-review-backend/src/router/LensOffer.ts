import { InputError } from '@backstage/errors';
import { LensLibrary } from '../lenses/LensLibrary';
import { LensVersionSummary } from '../lenses/LensStore';

/** The library holds a handful of lenses. */
const PAGE = 200;

/** The lenses that reviews can be started with: all, or those that the configuration names. */
export class LensOffer {
  constructor(
    private readonly options: {
      lenses: Pick<LensLibrary, 'list'>;
      /** Undefined: all. */
      aliases: string[] | undefined;
    },
  ) {}

  /** By name. */
  async list(): Promise<LensVersionSummary[]> {
    const { lenses, aliases } = this.options;
    const all: LensVersionSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await lenses.list({ limit: PAGE, cursor });
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return aliases ? all.filter(({ alias }) => aliases.includes(alias)) : all;
  }

  /** Aliases by name of the lens. */
  async aliases(): Promise<string[]> {
    return (await this.list()).map(({ alias }) => alias);
  }

  /** @throws InputError naming the lenses there are, where this is none of them. */
  async check(alias: string | undefined): Promise<void> {
    if (alias === undefined) {
      return;
    }
    const aliases = await this.aliases();
    if (!aliases.includes(alias)) {
      throw new InputError(
        aliases.length > 0
          ? `There is no lens '${alias}' to review with; there is ${aliases.join(
              ', ',
            )}`
          : `There is no lens '${alias}', and no other one to review with`,
      );
    }
  }
}
