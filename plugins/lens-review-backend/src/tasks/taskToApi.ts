import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { TaskView } from './TaskService';

/** A task as the contract has it. */
export function taskToApi({ task, lens }: TaskView): ApiSchemas['Task'] {
  const { questionId, choiceId } = task;
  return {
    id: task.id,
    questionId,
    choiceId,
    title: lens.compiled.findPractice(questionId, choiceId)?.title ?? choiceId,
    status: task.status,
    owner: task.owner,
    dueOn: task.dueOn,
    note: task.note,
    createdAt: task.createdAt.toISOString(),
    createdBy: task.createdBy,
    updatedAt: task.updatedAt.toISOString(),
    updatedBy: task.updatedBy,
    issue: task.issue && {
      ...task.issue,
      checkedAt: task.issue.checkedAt.toISOString(),
    },
  };
}
