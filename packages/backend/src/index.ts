import { createBackend } from '@backstage/backend-defaults';
import {
  catalogModuleDemoTemplates,
  demoRepositoriesPlugin,
  scaffolderModuleDemoPublish,
} from './demoRepositories';

const backend = createBackend();

// The usual configuration and, in the demo, simulated AWS accounts
backend.add(import('./demoAws'));

// Serves the built frontend; in development the CLI serves it on its own port
backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('./demoAuth'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
// In place of your own policy: docs/permissions.md
backend.add(import('./demoPermissions'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-scaffolder-backend-module-notifications'),
);
backend.add(
  import('@lens-review/backstage-plugin-scaffolder-backend-module-lens-review'),
);

// In place of a Git host: services made from the template are kept by the portal
backend.add(demoRepositoriesPlugin);
backend.add(scaffolderModuleDemoPublish);
backend.add(catalogModuleDemoTemplates);

backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
// Carries signals from one backend instance to the others
backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@lens-review/backstage-plugin-lens-review-backend'));
backend.add(
  import('@lens-review/backstage-plugin-lens-review-backend-module-catalog'),
);
// Silent until `lensReview.aws.accounts` says what may be read
backend.add(
  import('@lens-review/backstage-plugin-lens-review-backend-module-aws'),
);
backend.add(
  import(
    '@lens-review/backstage-plugin-lens-review-backend-module-cloudformation'
  ),
);
// Lets the demo's components name templates in examples/, without network
backend.add(import('./demoFiles'));

backend.start();
