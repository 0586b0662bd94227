export { ExcludeAllDialog } from './ExcludeAllDialog';
export type { ExcludeAllDialogProps } from './ExcludeAllDialog';
export { QuestionFilters } from './QuestionFilters';
export type { QuestionFiltersProps } from './QuestionFilters';
