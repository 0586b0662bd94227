export { NextLevel } from './NextLevel';
export type { NextLevelProps } from './NextLevel';
export { ReviewHeader } from './ReviewHeader';
export type { ReviewHeaderProps } from './ReviewHeader';
