import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * Reads the users that the demo sign-in offers.
 *
 * @param config - the section `auth.providers.demo`
 * @returns full entity references, for example `user:default/ines.moreau`
 * @throws InputError where an entry is not the reference of a user; the
 * message names the setting and the remedy
 */
export function readDemoUsers(config: Config): string[] {
  return config.getConfigArray('users').map((user, index) => {
    const path = `auth.providers.demo.users[${index}].entityRef`;
    const text = user.getString('entityRef');
    const ref = parseEntityRef(text, {
      defaultKind: 'user',
      defaultNamespace: 'default',
    });
    if (ref.kind.toLocaleLowerCase('en-US') !== 'user') {
      throw new InputError(
        `${path} is '${text}', which is not a user; name one like user:default/jane`,
      );
    }
    return stringifyEntityRef(ref);
  });
}
