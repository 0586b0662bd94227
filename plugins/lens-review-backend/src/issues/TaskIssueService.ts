import { randomUUID } from 'node:crypto';
import { ChangeResult, Refusal } from '../reviews/ChangeResult';
import { ReviewChanges } from '../reviews/ReviewChanges';
import { ReviewScorer } from '../reviews/ReviewScorer';
import { TaskService, TaskView } from '../tasks/TaskService';
import { StoredTask, TaskStore } from '../tasks/TaskStore';
import { IssueTrackers } from './createTrackers';
import { IssueTarget } from './findRepository';
import { Issue, IssueFault, issueUrl, Repository } from './Issue';
import { issueText, markerOf } from './issueText';
import { IssueWatch, nextLook } from './IssueWatch';
import { Claim, ClaimWish, TaskIssueStore } from './TaskIssueStore';

/** What the service is made of. */
export interface TaskIssueServiceOptions {
  issues: TaskIssueStore;
  watch: IssueWatch;
  tasks: TaskStore;
  taskService: Pick<TaskService, 'get'>;
  changes: ReviewChanges;
  scorer: ReviewScorer;
  trackers: IssueTrackers;
  /** Where the portal is, without a slash at the end. */
  portalUrl?: string;
}

/** Making an issue takes no longer. */
const WORK_MS = 45_000;

/** Longer than the work may take, so that nobody begins while another one is at it. */
const CLAIM_MS = 120_000;

/** What is known once the claim is committed. */
interface Claimed {
  claim: Exclude<Claim, { outcome: 'taken' }>;
  task: StoredTask;
  title: string;
  entityRef: string;
}

/** What came of asking the host: an issue, or why there is none. */
type Made =
  | { outcome: 'done'; issue: Issue; repository: Repository }
  | { outcome: 'fault'; fault: IssueFault; nothingMade: boolean };

/** Tasks that become issues in the component's repository. */
export class TaskIssueService {
  readonly #options: TaskIssueServiceOptions;

  constructor(options: TaskIssueServiceOptions) {
    this.#options = options;
  }

  /**
   * Makes the issue of a task; answers the task as it is where it has one already.
   * The host is asked between two transactions: the first one claims, the second
   * one writes what came of it.
   *
   * @param targetOf - where issues about a component go
   */
  async make(
    reviewId: string,
    taskId: string,
    actor: string,
    targetOf: (entityRef: string) => Promise<IssueTarget>,
  ): Promise<ChangeResult<TaskView>> {
    const { issues, taskService } = this.#options;
    const known = await taskService.get(reviewId, taskId);
    if (!known) {
      return missing(taskId);
    }
    if (known.task.issue) {
      return { outcome: 'done', value: known };
    }
    const target = await targetOf(known.entityRef);
    if (target.outcome === 'none') {
      return { outcome: 'conflict', message: target.reason };
    }
    const { repository } = target;
    const wish = { taskId, claim: randomUUID(), repository };
    const claimed = await this.#claim(reviewId, wish);
    if (claimed.outcome !== 'done') {
      return claimed;
    }
    const made = await this.#ask(claimed.value, wish);
    if (made.outcome === 'fault') {
      await issues.release(taskId, wish.claim, made.nothingMade);
      return { outcome: 'unavailable', message: made.fault.message };
    }
    return this.#attach(
      reviewId,
      { ...wish, repository: made.repository },
      made.issue,
      actor,
    );
  }

  /** Reads the state of a task's issue now. */
  async refresh(
    reviewId: string,
    taskId: string,
  ): Promise<ChangeResult<TaskView>> {
    const { issues, taskService, watch } = this.#options;
    const issue = await issues.find(reviewId, taskId);
    if (!issue) {
      return {
        outcome: 'missing',
        message: `There is no issue of a task '${taskId}' in this review`,
      };
    }
    const fault = await watch.look(issue, AbortSignal.timeout(WORK_MS));
    if (fault) {
      return { outcome: 'unavailable', message: fault.message };
    }
    const view = await taskService.get(reviewId, taskId);
    return view ? { outcome: 'done', value: view } : missing(taskId);
  }

  #claim(reviewId: string, wish: ClaimWish): Promise<ChangeResult<Claimed>> {
    const { changes, issues, scorer, tasks } = this.#options;
    return changes.change<Claimed>(reviewId, async (review, { tx, now }) => {
      const task = await tasks.get(reviewId, wish.taskId, tx);
      if (!task) {
        return missing(wish.taskId);
      }
      if (task.status !== 'open') {
        return {
          outcome: 'conflict',
          message: 'The task has ended; take it up again first',
        };
      }
      const until = new Date(now.getTime() + CLAIM_MS);
      const claim: Claim = task.issue
        ? { outcome: 'taken' }
        : await issues.claim(wish, now, until, tx);
      if (claim.outcome === 'taken') {
        return {
          outcome: 'conflict',
          message:
            'Somebody else makes the issue right now; look again in a moment',
        };
      }
      const { lens } = await scorer.view(review, now, tx);
      const { questionId, choiceId } = task;
      const title =
        lens.compiled.findPractice(questionId, choiceId)?.title ?? choiceId;
      const { entityRef } = review;
      return { outcome: 'done', value: { claim, task, title, entityRef } };
    });
  }

  /** Makes the issue, after looking for one where an earlier attempt may have made it. */
  async #ask(
    { claim, task, title, entityRef }: Claimed,
    wish: ClaimWish,
  ): Promise<Made> {
    const { issues, portalUrl, trackers } = this.#options;
    const signal = AbortSignal.timeout(WORK_MS);
    const { repository } = wish;
    if (claim.outcome === 'again') {
      const found = await trackers[claim.repository.provider].find(
        claim.repository,
        markerOf(task.id),
        claim.askedAt,
        signal,
      );
      if (found.outcome === 'fault') {
        return { ...found, nothingMade: false };
      }
      if (found.value) {
        const { value: issue } = found;
        return { outcome: 'done', issue, repository: claim.repository };
      }
      await issues.move(wish);
    }
    const made = await trackers[repository.provider].create(
      repository,
      issueText({ task, title, entityRef, portalUrl }),
      signal,
    );
    return made.outcome === 'fault'
      ? { ...made, nothingMade: made.fault.kind !== 'unclear' }
      : { outcome: 'done', issue: made.value, repository };
  }

  #attach(
    reviewId: string,
    wish: ClaimWish,
    issue: Issue,
    actor: string,
  ): Promise<ChangeResult<TaskView>> {
    const { changes, issues, scorer, tasks } = this.#options;
    return changes.change<TaskView>(reviewId, async (review, context) => {
      const { now, tx } = context;
      const times = { now, dueAt: nextLook(issue.state, now) };
      const attached = await issues.attach(wish, issue, times, tx);
      const task = await tasks.get(reviewId, wish.taskId, tx);
      if (!task) {
        return missing(wish.taskId);
      }
      if (attached) {
        await scorer.rescore(
          review,
          {
            cause: 'task',
            action: 'issue_made',
            actor,
            subject: `${task.questionId}/${task.choiceId}`,
            detail: issueUrl(wish.repository, issue.number),
            record: true,
            silent: true,
          },
          context,
        );
      }
      const { lens } = await scorer.view(review, now, tx);
      return { outcome: 'done', value: { task, lens } };
    });
  }
}

function missing(taskId: string): Refusal {
  return {
    outcome: 'missing',
    message: `There is no task '${taskId}' in this review`,
  };
}
