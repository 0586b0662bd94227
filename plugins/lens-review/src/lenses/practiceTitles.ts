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

/** Gives a function that names questions and choices of a lens by their titles. */
export function titlesOf(
  pillars: readonly {
    questions: readonly (TitledQuestion & { title: string })[];
  }[],
): (place: ApiSchemas['LensPlace']) => string | undefined {
  const questions = new Map(
    pillars.flatMap(pillar =>
      pillar.questions.map(question => [question.id, question]),
    ),
  );
  return ({ questionId, choiceId }) => {
    const question = questions.get(questionId);
    return choiceId === undefined
      ? question?.title
      : question?.choices.find(({ id }) => id === choiceId)?.title;
  };
}
