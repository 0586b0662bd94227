import { createApp } from '@backstage/frontend-defaults';
import { catalogModule } from './modules/catalog';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

// The plugins come from package.json (`app.packages: all`)
export default createApp({
  features: [catalogModule, navModule, signInModule],
});
