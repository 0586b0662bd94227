export { LessonDialog } from './LessonDialog';
export type { LessonDialogProps } from './LessonDialog';
export { LessonList } from './LessonList';
export type { LessonListProps } from './LessonList';
