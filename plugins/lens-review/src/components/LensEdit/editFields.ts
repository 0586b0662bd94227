import { EditForm, MissingField } from './editForm';

/** What the fields of each kind of change work on. */
export interface EditFieldsProps {
  form: EditForm;
  /** What lacks, once somebody tried to send. */
  missing: ReadonlySet<MissingField>;
  change: (part: Partial<EditForm>) => void;
}

/** Characters that the lens format takes in a text. */
export const TEXT_LENGTH = 2_084;
