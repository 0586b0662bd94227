export { PracticePicker, practicePickerSchema } from './PracticePicker';
export { validatePractices } from './validatePractices';
