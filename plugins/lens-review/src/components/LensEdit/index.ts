export { LensEditDialog } from './LensEditDialog';
export type { LensEditDialogProps } from './LensEditDialog';
export { SelectField } from './SelectField';
