import { WarningPanel } from '@backstage/core-components';

/** Says why signing in failed, above the cards, so that one can try again. */
export const SignInError = ({ error }: { error?: Error }) => (
  <WarningPanel
    severity="error"
    defaultExpanded
    title="Signing in did not work"
    // What the backend said is the cause; the error itself has the status
    message={
      error?.cause instanceof Error ? error.cause.message : error?.message
    }
  />
);
