export { CollisionPanel } from './CollisionPanel';
export type { CollisionPanelProps } from './CollisionPanel';
