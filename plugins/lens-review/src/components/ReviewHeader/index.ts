export { ReviewHeader } from './ReviewHeader';
export type { ReviewHeaderProps } from './ReviewHeader';
