export { LensPicker, lensPickerSchema } from './LensPicker';
export { validateLens } from './validateLens';
