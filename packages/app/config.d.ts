export interface Config {
  auth?: {
    providers?: {
      /**
       * Users whom the sign-in page offers without asking for a password. The
       * backend refuses to start with this section outside development.
       *
       * @deepVisibility frontend
       */
      demo?: {
        users: Array<{
          /** A user of the catalog, for example `user:default/jane`. */
          entityRef: string;
          /** The name on the card. */
          displayName: string;
          /** What the user is, in two or three words. */
          role: string;
          /** One or two sentences on what the user does. */
          description: string;
        }>;
      };
    };
  };
}
