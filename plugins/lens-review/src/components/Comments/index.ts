export * from './CommentsContext';
export * from './CommentThread';
export * from './QuestionComments';
