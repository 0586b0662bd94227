import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  EntityProviderConnection,
  catalogProcessingExtensionPoint,
} from '@backstage/plugin-catalog-node';
import { entitiesOf } from './organisation';

/** Gives the organisation to the catalog once, which processes it as it does all entities. */
export const entityProvider = (total: number) =>
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-entities',
    register(env) {
      env.registerInit({
        deps: {
          catalog: catalogProcessingExtensionPoint,
          lifecycle: coreServices.lifecycle,
        },
        async init({ catalog, lifecycle }) {
          let connection: EntityProviderConnection | undefined;
          catalog.addEntityProvider({
            getProviderName: () => 'bench',
            connect: async given => {
              connection = given;
            },
          });
          lifecycle.addStartupHook(() =>
            connection?.applyMutation({
              type: 'full',
              entities: entitiesOf(total).map(entity => ({
                entity,
                locationKey: 'bench',
              })),
            }),
          );
        },
      });
    },
  });
