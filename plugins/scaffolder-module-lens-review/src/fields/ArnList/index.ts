export { ArnList, arnListSchema } from './ArnList';
export { validateArns } from './validateArns';
