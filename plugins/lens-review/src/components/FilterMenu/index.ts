export { FilterMenu } from './FilterMenu';
export type { FilterMenuProps, FilterOption } from './FilterMenu';
