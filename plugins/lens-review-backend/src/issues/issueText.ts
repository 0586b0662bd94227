import { parseEntityRef } from '@backstage/catalog-model';
import { StoredTask } from '../tasks/TaskStore';
import { IssueText } from './Issue';

/** What an issue is made of. */
export interface IssueSubject {
  task: StoredTask;
  title: string;
  entityRef: string;
  /** Where the portal is, without a slash at the end. */
  portalUrl?: string;
}

/** What the body of a task's issue holds, seen by nobody who reads it. */
export function markerOf(taskId: string): string {
  return `<!-- lens-review-task: ${taskId} -->`;
}

/** The issue that a task becomes. */
export function issueText(subject: IssueSubject): IssueText {
  const { task, title, entityRef, portalUrl } = subject;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const path =
    `/catalog/${namespace}/${kind}/${name}/lens-review`.toLocaleLowerCase(
      'en-US',
    );
  const review = portalUrl
    ? `[lens review of ${name}](${portalUrl}${path})`
    : `lens review of ${name}`;
  const facts = [
    `- Practice: ${task.questionId}/${task.choiceId}`,
    task.owner && `- Owner: ${task.owner}`,
    task.dueOn && `- Due: ${task.dueOn}`,
  ].filter(Boolean);
  return {
    title,
    body: [
      markerOf(task.id),
      `A task of the ${review}.`,
      facts.join('\n'),
      ...(task.note ? [quote(task.note)] : []),
      'When this issue is closed, the review shows it. Whether the practice is met is still decided there.',
    ].join('\n\n'),
  };
}

/**
 * Somebody's words, which the host must not take for anything else: the portal's
 * account writes them, so they call nobody, run no quick action and mark nothing.
 */
function quote(note: string): string {
  return note
    .replace(/<!--/g, '&lt;!--')
    .replace(/@/g, '@\u200b')
    .split(/\r\n|\r|\n/)
    .map(line => `> ${line}`)
    .join('\n');
}
