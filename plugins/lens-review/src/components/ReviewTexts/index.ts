export {
  ReviewTextsProvider,
  useChoiceTexts,
  useQuestionTexts,
} from './ReviewTexts';
