import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { createContext, ReactNode, useContext, useMemo } from 'react';

type QuestionTexts = ApiSchemas['QuestionTexts'];
type ChoiceTexts = ApiSchemas['ChoiceTexts'];

const Texts = createContext<ReadonlyMap<string, QuestionTexts>>(new Map());

/** Gives what a lens says of its questions and practices to the cards below. */
export const ReviewTextsProvider = (props: {
  /** Undefined until they are there. */
  texts: Pick<ApiSchemas['ReviewTexts'], 'questions'> | undefined;
  children: ReactNode;
}) => {
  const { texts, children } = props;
  const byId = useMemo(
    () => new Map((texts?.questions ?? []).map(one => [one.id, one])),
    [texts],
  );
  return <Texts.Provider value={byId}>{children}</Texts.Provider>;
};

/** What the lens says of a question; undefined until it is there. */
export const useQuestionTexts = (
  questionId: string,
): QuestionTexts | undefined => useContext(Texts).get(questionId);

/** What the lens says of a practice; undefined until it is there. */
export const useChoiceTexts = (
  questionId: string,
  choiceId: string,
): ChoiceTexts | undefined =>
  useQuestionTexts(questionId)?.choices.find(({ id }) => id === choiceId);
