export { SprintLabel } from './SprintLabel';
