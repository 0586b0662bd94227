import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

interface TitledQuestion {
  id: string;
  choices: readonly { id: string; title: string }[];
}

/** Gives a function that names practices by their titles; what it does not know, by ids. */
export function practiceTitles(
  questions: readonly TitledQuestion[],
): (practice: ApiSchemas['PracticeRef']) => string {
  const titles = new Map(
    questions.flatMap(question =>
      question.choices.map(choice => [
        `${question.id}/${choice.id}`,
        choice.title,
      ]),
    ),
  );
  return ({ questionId, choiceId }) => {
    const key = `${questionId}/${choiceId}`;
    return titles.get(key) ?? key;
  };
}
