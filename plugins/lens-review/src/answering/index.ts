export {
  answerAll,
  answerNone,
  answerPractice,
  answerRest,
  excludeQuestion,
  practicesOf,
} from './answerPractice';
export { applyUpdate, mergeUpdates, reverseOf } from './answerUpdates';
