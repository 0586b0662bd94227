export { NewName, newNameSchema } from './NewName';
export { validateNewName } from './validateNewName';
