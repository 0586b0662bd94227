import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { createContext, useContext } from 'react';
import { CommentActions } from './CommentThread';

type Comment = ApiSchemas['Comment'];

/** The comments of a review. */
export interface ReviewComments {
  /** All of them, oldest first. */
  all: Comment[];
  /** Those about a question, oldest first. */
  ofQuestion: (questionId: string) => Comment[];
  mayAdd: boolean;
  actions: CommentActions;
}

const nobody = async () => {};

/** No comments, and no way to make one: a card outside of a tab. */
export const NO_COMMENTS: ReviewComments = {
  all: [],
  ofQuestion: () => [],
  mayAdd: false,
  actions: { onAdd: nobody, onResolve: nobody },
};

const Context = createContext(NO_COMMENTS);

/** Gives the comments of a review to the cards of its questions. */
export const CommentsProvider = Context.Provider;

/** The comments of the review at hand. */
export const useComments = (): ReviewComments => useContext(Context);
