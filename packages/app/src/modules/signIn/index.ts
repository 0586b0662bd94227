import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';

const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => (await import('./SignInPage')).SignInPage,
  },
});

/** Replaces the app's sign-in page by the one that offers the demo's users. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [signInPage],
});
