import { IdentityApi } from '@backstage/frontend-plugin-api';

const KEY = 'lens-review.demo.persona';

/**
 * Who is signed in in this browser tab, so that a reload does not ask again.
 * Kept per tab: two tabs can be two people.
 */
export const rememberedPersona = {
  get: (): string | null => window.sessionStorage.getItem(KEY),
  set: (id: string) => window.sessionStorage.setItem(KEY, id),
  forget: () => window.sessionStorage.removeItem(KEY),
};

/** The same identity, whose sign-out also makes the tab forget it. */
export function forgetOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      rememberedPersona.forget();
      await identity.signOut();
    },
  };
}
