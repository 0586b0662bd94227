export * from './withDistinctNames';
export { practiceTitles, titlesOf } from './practiceTitles';
export { isFreeChoiceId, suggestChoiceId } from './choiceIds';
export { nextDraftNumber } from './draftNumbers';
