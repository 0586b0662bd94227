import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { catalogIndexPage } from './catalogIndexPage';

export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [catalogIndexPage],
});
