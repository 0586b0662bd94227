import { ConfigApi } from '@backstage/frontend-plugin-api';

/** Somebody as whom a visitor of the demo portal can sign in. */
export type Persona = {
  /** `guest`, or the reference of a user in the catalog. */
  id: string;
  displayName: string;
  role: string;
  description: string;
  /** The auth provider that signs this persona in, and what it is sent. */
  provider: 'guest' | 'demo';
  headers: Record<string, string>;
};

const guest: Persona = {
  id: 'guest',
  displayName: 'Guest',
  role: 'Visitor',
  description:
    'Looks at everything and changes nothing. To answer reviews, sign in as somebody else.',
  provider: 'guest',
  headers: {},
};

/** The guest, then the users listed under `auth.providers.demo.users`. */
export function readPersonas(config: ConfigApi): Persona[] {
  const users =
    config.getOptionalConfigArray('auth.providers.demo.users') ?? [];
  return [
    guest,
    ...users.map((user): Persona => {
      const entityRef = user.getString('entityRef');
      return {
        id: entityRef,
        displayName: user.getString('displayName'),
        role: user.getString('role'),
        description: user.getString('description'),
        provider: 'demo',
        headers: { 'x-demo-user': entityRef },
      };
    }),
  ];
}
