import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { DemoRepositories } from './DemoRepositories';
import { createDemoTemplateProvider } from './demoTemplate';
import { createDemoPublishAction } from './publishAction';

/** Lets templates publish into the demo's own repositories. */
export const scaffolderModuleDemoPublish = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'demo-publish',
  register(reg) {
    reg.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ actions, config }) {
        const repositories = DemoRepositories.fromConfig(config);
        if (repositories !== undefined) {
          actions.addActions(createDemoPublishAction(repositories));
        }
      },
    });
  },
});

/** Brings the shipped template into the demo's catalog. */
export const catalogModuleDemoTemplates = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'demo-templates',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ catalog, config }) {
        const repositories = DemoRepositories.fromConfig(config);
        if (repositories !== undefined) {
          catalog.addEntityProvider(createDemoTemplateProvider(repositories));
        }
      },
    });
  },
});
