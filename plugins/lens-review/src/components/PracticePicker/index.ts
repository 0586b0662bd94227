export { PracticePicker } from './PracticePicker';
export type { PickedQuestion, PracticePickerProps } from './PracticePicker';
