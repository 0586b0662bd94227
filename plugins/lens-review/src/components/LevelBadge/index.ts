export { LevelBadge, levelName } from './LevelBadge';
export type { LevelBadgeProps } from './LevelBadge';
