/** What gates call a practice: `<questionId>/<choiceId>`. */
export function nameOf(practice: {
  questionId: string;
  choiceId: string;
}): string {
  return `${practice.questionId}/${practice.choiceId}`;
}
