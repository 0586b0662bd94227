import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { TaskStore } from '../tasks/TaskStore';
import { IssueTrackers } from './createTrackers';
import { Issue, IssueFault, IssueState, issueUrl } from './Issue';
import { TaskIssueStore, WatchedIssue } from './TaskIssueStore';

/** What watching is made of. */
export interface IssueWatchOptions {
  issues: TaskIssueStore;
  tasks: TaskStore;
  changes: ReviewChanges;
  scorer: ReviewScorer;
  trackers: IssueTrackers;
  now: () => Date;
}

/** Issues that are looked at in one run; the next run takes the next ones. */
const BATCH = 50;

/** A replica that dies while it looks holds its issues up so long. */
const HELD_MS = 10 * 60_000;

const OPEN_MS = 15 * 60_000;
/** Closed ones are seldom taken up again. */
const CLOSED_MS = 6 * 60 * 60_000;
const FIRST_RETRY_MS = 5 * 60_000;
const LAST_RETRY_MS = 24 * 60 * 60_000;

/** When an issue is looked at again. */
export function nextLook(state: IssueState, now: Date): Date {
  return new Date(now.getTime() + (state === 'open' ? OPEN_MS : CLOSED_MS));
}

/** Brings the state of issues back to their tasks. */
export class IssueWatch {
  readonly #options: IssueWatchOptions;

  constructor(options: IssueWatchOptions) {
    this.#options = options;
  }

  /** Looks at the issues that are due; leaves a host alone that wants to be. */
  async run(signal: AbortSignal): Promise<void> {
    const { issues, now } = this.#options;
    const at = now();
    const until = new Date(at.getTime() + HELD_MS);
    const resting = new Set<string>();
    for (const issue of await issues.takeDue(at, until, BATCH)) {
      const { host } = issue.repository;
      if (signal.aborted) {
        return;
      }
      if (!resting.has(host)) {
        const fault = await this.look(issue, signal);
        if (fault?.kind === 'limited') {
          resting.add(host);
        }
      }
    }
  }

  /** Looks at one; answers why it could not be read. A fault changes no state. */
  async look(
    issue: WatchedIssue,
    signal: AbortSignal,
  ): Promise<IssueFault | undefined> {
    const { issues, now, trackers } = this.#options;
    const { repository, number, etag, state } = issue;
    const read = await trackers[repository.provider].read(
      repository,
      number,
      etag,
      signal,
    );
    const at = now();
    if (read.outcome === 'fault') {
      const { fault } = read;
      const dueAt = retryOf(issue, fault, at);
      await issues.noteProblem(issue.taskId, fault.message, dueAt);
      if (fault.kind === 'limited') {
        await issues.postpone(repository.host, dueAt);
      }
      return fault;
    }
    const seen: Issue =
      read.value === 'unchanged' ? { number, state, etag } : read.value;
    const times = { now: at, dueAt: nextLook(seen.state, at) };
    if (seen.state === state) {
      await issues.noteRead(issue.taskId, seen, times);
    } else {
      await this.#change(issue, seen, times);
    }
    return undefined;
  }

  async #change(
    issue: WatchedIssue,
    seen: Issue,
    times: { now: Date; dueAt: Date },
  ): Promise<void> {
    const { changes, issues, scorer, tasks } = this.#options;
    const { reviewId, taskId, repository } = issue;
    await changes.change<undefined>(reviewId, async (review, context) => {
      const task = await tasks.get(reviewId, taskId, context.tx);
      // Somebody else may have seen it at the same time
      if (task?.issue && task.issue.state !== seen.state) {
        await issues.noteRead(taskId, seen, times, context.tx);
        await scorer.rescore(
          review,
          {
            cause: 'task',
            action: seen.state === 'closed' ? 'issue_closed' : 'issue_reopened',
            actor: 'system',
            subject: `${task.questionId}/${task.choiceId}`,
            detail: issueUrl(repository, seen.number),
            record: true,
            silent: true,
          },
          context,
        );
      }
      return { outcome: 'done', value: undefined };
    });
  }
}

/** Later each time, and not before the host says. */
function retryOf(
  { attempts }: WatchedIssue,
  { retryAt }: IssueFault,
  now: Date,
): Date {
  const wait = Math.min(
    FIRST_RETRY_MS * 2 ** Math.min(attempts, 20),
    LAST_RETRY_MS,
  );
  return new Date(Math.max(now.getTime() + wait, retryAt?.getTime() ?? 0));
}
