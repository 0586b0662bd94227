import { MaySee } from '../evidence/factToApi';
import { ExemptionService } from '../exemptions/ExemptionService';
import { GoalService } from '../goals/GoalService';
import { RoadmapService } from '../goals/RoadmapService';
import { targetsAt } from '../goals/TargetView';
import { MilestoneService } from '../milestones/MilestoneService';
import { ReviewService } from '../reviews/ReviewService';
import { ReportSource, buildReport } from './buildReport';
import { Report } from './Report';

/** What the service is made of. */
export interface ReportServiceOptions {
  reviews: Pick<ReviewService, 'find' | 'get'>;
  milestones: MilestoneService;
  exemptions: Pick<ExemptionService, 'list'>;
  goals: Pick<GoalService, 'of'>;
  roadmaps: Pick<RoadmapService, 'listCells'>;
}

/** Reports of reviews and milestones. */
export class ReportService {
  readonly #options: ReportServiceOptions;

  constructor(options: ReportServiceOptions) {
    this.#options = options;
  }

  /**
   * What a report rests on: the review as it is, or a milestone. Undefined where
   * it is not there.
   */
  async read(
    reviewId: string,
    milestone?: number,
  ): Promise<ReportSource | undefined> {
    return milestone === undefined
      ? this.#readReview(reviewId)
      : this.#readMilestone(reviewId, milestone);
  }

  build(source: ReportSource, maySee: MaySee): Report {
    return buildReport(source, maySee);
  }

  async #readReview(reviewId: string): Promise<ReportSource | undefined> {
    const { reviews, milestones, exemptions, goals, roadmaps } = this.#options;
    const view = await reviews.get(reviewId);
    if (!view) {
      return undefined;
    }
    const last = (await milestones.list(reviewId, { limit: 1 }))?.items.at(0);
    const { goals: set, targets } = await goals.of(view);
    return {
      entityRef: view.review.entityRef,
      status: view.review.status,
      lens: view.lens,
      input: view.input,
      result: view.result,
      at: view.at,
      exemptions: (await exemptions.list(reviewId)) ?? [],
      goals:
        set?.outcome === undefined
          ? undefined
          : { outcome: set.outcome, targets },
      roadmap: await roadmaps.listCells(reviewId),
      changes: last && (await milestones.compare(reviewId, last.number)),
    };
  }

  async #readMilestone(
    reviewId: string,
    number: number,
  ): Promise<ReportSource | undefined> {
    const { reviews, milestones, exemptions } = this.#options;
    const review = await reviews.find(reviewId);
    const view = await milestones.get(reviewId, number);
    if (!review || !view) {
      return undefined;
    }
    const { milestone, snapshot, lens } = view;
    const { plan } = snapshot;
    const all = (await exemptions.list(reviewId)) ?? [];
    return {
      entityRef: snapshot.entityRef,
      status: review.status,
      lens,
      input: snapshot.input,
      result: snapshot.result,
      at: snapshot.at,
      milestone: {
        number,
        name: milestone.name,
        checksum: milestone.checksum,
        planKept: plan !== undefined,
      },
      // As they stood then: asked for before, and not run out or ended yet
      exemptions: all
        .filter(
          ({ exemption }) =>
            exemption.decidedAt !== undefined &&
            exemption.decidedAt <= snapshot.at &&
            !(exemption.revokedAt && exemption.revokedAt <= snapshot.at) &&
            exemption.status !== 'refused',
        )
        .map(({ exemption }) => ({
          exemption: { ...exemption, status: 'approved' as const },
          at: snapshot.at,
        })),
      goals: plan?.goals && {
        outcome: plan.goals.outcome,
        targets: targetsAt(plan.goals.targets, {
          scores: snapshot.result.scores,
          facts: snapshot.input.facts,
          at: snapshot.at,
        }),
      },
      roadmap: plan?.roadmap,
      changes:
        number > 1
          ? await milestones.compare(reviewId, number - 1, number)
          : undefined,
    };
  }
}
