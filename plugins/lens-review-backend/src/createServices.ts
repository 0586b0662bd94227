import { LoggerService } from '@backstage/backend-plugin-api';
import { HumanDuration } from '@backstage/types';
import { ScoringSettings } from '@lens-review/backstage-plugin-lens-review-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { AnswerTemplateService } from './answerTemplates/AnswerTemplateService';
import { AnswerTemplateStore } from './answerTemplates/AnswerTemplateStore';
import { CampaignQueries } from './campaigns/CampaignQueries';
import { CampaignReminders } from './campaigns/CampaignReminders';
import { CampaignService } from './campaigns/CampaignService';
import { CampaignStore } from './campaigns/CampaignStore';
import { CollectionRunStore } from './evidence/CollectionRunStore';
import { DatabaseCollectionRunStore } from './evidence/DatabaseCollectionRunStore';
import { DatabaseEvidenceService } from './evidence/DatabaseEvidenceService';
import { DatabaseFactHistoryStore } from './evidence/DatabaseFactHistoryStore';
import { DatabaseFactStore } from './evidence/DatabaseFactStore';
import { EvidenceService } from './evidence/EvidenceService';
import { DatabaseExemptionService } from './exemptions/DatabaseExemptionService';
import { DatabaseExemptionStore } from './exemptions/DatabaseExemptionStore';
import { ExemptionService } from './exemptions/ExemptionService';
import { DatabaseLensLibrary } from './lenses/DatabaseLensLibrary';
import { DatabaseLensStore } from './lenses/DatabaseLensStore';
import { GoalService } from './goals/GoalService';
import { GoalStore } from './goals/GoalStore';
import { RoadmapService } from './goals/RoadmapService';
import { LensDrafts } from './lenses/LensDrafts';
import { LensUsage } from './lenses/LensUsage';
import { LensLibrary } from './lenses/LensLibrary';
import { LensLoader } from './lenses/LensLoader';
import { DatabaseLessonStore } from './lessons/DatabaseLessonStore';
import { LessonService } from './lessons/LessonService';
import { CommentService } from './lifecycle/CommentService';
import { CommentStore } from './lifecycle/CommentStore';
import { conflictAfterSignOff } from './lifecycle/conflictAfterSignOff';
import { DatabaseSignOffStore } from './lifecycle/DatabaseSignOffStore';
import { LifecycleService } from './lifecycle/LifecycleService';
import { DatabaseMilestoneService } from './milestones/DatabaseMilestoneService';
import { DatabaseMilestoneStore } from './milestones/DatabaseMilestoneStore';
import { MilestoneService } from './milestones/MilestoneService';
import { MilestoneTaker } from './milestones/MilestoneTaker';
import { DatabaseNoticeStore } from './notifications/DatabaseNoticeStore';
import { NoticeStore } from './notifications/NoticeStore';
import { ReminderQueries } from './notifications/ReminderQueries';
import { Reminders } from './notifications/Reminders';
import { ProcessConfig } from './processConfig';
import { DatabaseIdempotencyStore } from './requests/DatabaseIdempotencyStore';
import { IdempotencyStore } from './requests/IdempotencyStore';
import { AttestationSync } from './reviews/AttestationSync';
import { DatabaseAttestationStore } from './reviews/DatabaseAttestationStore';
import { DatabaseHistoryStore } from './reviews/DatabaseHistoryStore';
import { DatabasePendingChangeStore } from './reviews/DatabasePendingChangeStore';
import { DatabaseReviewService } from './reviews/DatabaseReviewService';
import { DatabaseReviewStore } from './reviews/DatabaseReviewStore';
import { DatabaseReviewUpkeep } from './reviews/DatabaseReviewUpkeep';
import { ReviewChanges } from './reviews/ReviewChanges';
import { ReviewScorer } from './reviews/ReviewScorer';
import {
  ReviewService,
  ReviewSignal,
  ReviewUpkeep,
} from './reviews/ReviewService';
import { completeCards } from './scorecards/componentCards';
import { DatabaseEntityIndexer } from './scorecards/DatabaseEntityIndexer';
import { DatabaseScopeIndex } from './scorecards/DatabaseScopeIndex';
import { DatabaseScorecardQueries } from './scorecards/DatabaseScorecardQueries';
import { DatabaseScoreStore } from './scorecards/DatabaseScoreStore';
import { DatabaseTrendStore } from './scorecards/DatabaseTrendStore';
import { EntityIndexer } from './scorecards/EntityIndexer';
import { ScopeIndex } from './scorecards/ScopeIndex';
import { ScorecardQueries } from './scorecards/ScorecardQueries';
import { SharedAttestationService } from './sharedAttestations/SharedAttestationService';
import { ReportService } from './reports/ReportService';
import { ReviewRhythm } from './sprints/ReviewRhythm';
import { SprintService } from './sprints/SprintService';
import { IssueTrackers } from './issues/createTrackers';
import { IssueWatch } from './issues/IssueWatch';
import { TaskIssueService } from './issues/TaskIssueService';
import { TaskIssueStore } from './issues/TaskIssueStore';
import { DatabaseTaskStore } from './tasks/DatabaseTaskStore';
import { TaskService } from './tasks/TaskService';
import { UpgradeService } from './upgrades/UpgradeService';
import { TrendStore } from './scorecards/TrendStore';

/** What the services need from outside. */
export interface ServicesOptions {
  /** With all migrations applied. */
  db: Knex;
  scoring: ScoringSettings;
  /** Whether `system` accepts proposals. */
  autoAccept: boolean;
  /** How long an attestation holds that names no end. */
  attestationMaxAge: HumanDuration;
  process: Omit<ProcessConfig, 'ownersMayApprove'>;
  /** Where tasks become issues. */
  trackers: IssueTrackers;
  /** Where the portal is, without a slash at the end. */
  portalUrl?: string;
  logger: Pick<LoggerService, 'warn'>;
  now: () => Date;
  /** Told about every changed review, after the commit; must not throw. */
  notify: (signals: ReviewSignal[]) => void;
}

/** The domain services on one database. */
export interface Services {
  lenses: LensLibrary;
  reviews: ReviewService;
  exemptions: ExemptionService;
  sharedAttestations: SharedAttestationService;
  milestones: MilestoneService;
  sprints: SprintService;
  tasks: TaskService;
  taskIssues: TaskIssueService;
  issueWatch: IssueWatch;
  lifecycles: LifecycleService;
  comments: CommentService;
  lessons: LessonService;
  answerTemplates: AnswerTemplateService;
  goals: GoalService;
  roadmaps: RoadmapService;
  reports: ReportService;
  lensDrafts: LensDrafts;
  lensUsage: LensUsage;
  upgrades: UpgradeService;
  campaigns: CampaignService;
  notices: NoticeStore;
  reminders: Reminders;
  upkeep: ReviewUpkeep;
  evidence: EvidenceService;
  runs: CollectionRunStore;
  scope: ScopeIndex;
  indexer: EntityIndexer;
  scorecards: ScorecardQueries;
  trend: TrendStore;
  requests: IdempotencyStore;
}

/** Puts stores and services together. */
export function createServices(options: ServicesOptions): Services {
  const { db, scoring: settings, logger, now, notify } = options;
  const defaultAttestationEnd = (from: Date) =>
    DateTime.fromJSDate(from, { zone: 'utc' })
      .plus(options.attestationMaxAge)
      .toJSDate();

  const rhythm = new ReviewRhythm(options.process.cadence);
  const requests = new DatabaseIdempotencyStore(db);
  const reviews = new DatabaseReviewStore(db, rhythm);
  const scores = new DatabaseScoreStore(db);
  const history = new DatabaseHistoryStore(db);
  const attestations = new DatabaseAttestationStore(db);
  const pending = new DatabasePendingChangeStore(db);
  const exemptions = new DatabaseExemptionStore(db);
  const facts = new DatabaseFactStore(db);
  const scope = new DatabaseScopeIndex(db, rhythm);
  const lensStore = new DatabaseLensStore(db);
  const loader = new LensLoader(lensStore);

  const notices = new DatabaseNoticeStore(db);
  const signOffs = new DatabaseSignOffStore(db);
  const tasks = new DatabaseTaskStore(db);
  const lessons = new DatabaseLessonStore(db);
  const templates = new AnswerTemplateStore(db);

  const scorer = new ReviewScorer({
    db,
    onConflictAfterSignOff: conflictAfterSignOff(signOffs, notices),
    reviews,
    scores,
    history,
    attestations,
    pending,
    exemptions,
    facts,
    lenses: loader,
    lensStore,
    settings,
    autoAccept: options.autoAccept,
  });
  const common = { db, reviews, scorer, now, notify };
  const changes = new ReviewChanges({ ...common, requests });
  const upkeep = new DatabaseReviewUpkeep({
    ...common,
    scores,
    pending,
    lensStore,
    lenses: loader,
    rhythm,
  });
  const lenses = new DatabaseLensLibrary({
    db,
    store: lensStore,
    loader,
    requests,
    lessons,
    now,
    carryReviewsOver: async alias => {
      await completeCards(db);
      return upkeep.applyLensVersions(alias);
    },
  });
  const reviewService = new DatabaseReviewService({
    ...common,
    history,
    attestations,
    templates,
    requests,
    lenses,
    defaultAttestationEnd,
  });
  const milestones = new DatabaseMilestoneStore(db);
  const goalStore = new GoalStore(db);
  const taker = new MilestoneTaker({
    milestones,
    goals: goalStore,
    history,
    lensStore,
    scorer,
    rhythm,
  });
  const milestoneService = new DatabaseMilestoneService({
    milestones,
    taker,
    changes,
    reviews: reviewService,
    history,
    lenses,
  });
  const exemptionService = new DatabaseExemptionService({
    ...common,
    changes,
    exemptions,
    notices,
    approvers: options.process.approvers,
    settings: options.process.exemptions,
  });
  const taskService = new TaskService({
    tasks,
    reviews,
    reviewService,
    changes,
    scorer,
  });
  const goals = new GoalService({
    goals: goalStore,
    reviews: reviewService,
    changes,
    scorer,
    levels: settings.levels,
  });
  const roadmaps = new RoadmapService({
    goals: goalStore,
    tasks,
    reviews: reviewService,
    changes,
    scorer,
  });
  const { trackers } = options;
  const issues = new TaskIssueStore(db);
  const issueWatch = new IssueWatch({
    issues,
    tasks,
    changes,
    scorer,
    trackers,
    now,
  });
  const { cadence, remindBefore } = options.process;
  const levels = settings.levels.map(({ id }) => id);
  const campaigns = new CampaignStore(db);
  const campaignQueries = new CampaignQueries(db, loader, levels);
  return {
    lenses,
    upkeep,
    requests,
    scope,
    runs: new DatabaseCollectionRunStore(db),
    trend: new DatabaseTrendStore(db),
    scorecards: new DatabaseScorecardQueries(db, loader, now),
    reviews: reviewService,
    exemptions: exemptionService,
    reports: new ReportService({
      reviews: reviewService,
      milestones: milestoneService,
      exemptions: exemptionService,
      goals,
      roadmaps,
    }),
    sharedAttestations: new SharedAttestationService({
      db,
      attestations,
      lenses,
      lensStore,
      requests,
      defaultAttestationEnd,
      now,
    }),
    milestones: milestoneService,
    notices,
    reminders: new Reminders({
      notices,
      queries: new ReminderQueries(db),
      campaigns: new CampaignReminders({
        campaigns,
        queries: campaignQueries,
        before: remindBefore,
      }),
      before: remindBefore,
      cadence,
      logger,
      now,
    }),
    campaigns: new CampaignService({
      db,
      campaigns,
      queries: campaignQueries,
      lenses: loader,
      requests,
      levels,
      now,
    }),
    sprints: new SprintService({
      reviews: reviewService,
      milestones,
      tasks,
      scope,
      lensStore,
      cadence,
      before: remindBefore,
    }),
    tasks: taskService,
    issueWatch,
    taskIssues: new TaskIssueService({
      issues,
      watch: issueWatch,
      tasks,
      taskService,
      changes,
      scorer,
      trackers,
      portalUrl: options.portalUrl,
    }),
    lifecycles: new LifecycleService({
      signOffs,
      reviews,
      milestones: milestoneService,
      taker,
      notices,
      approvers: options.process.approvers,
      changes,
      scorer,
    }),
    goals,
    roadmaps,
    lessons: new LessonService({
      lessons,
      reviews: reviewService,
      changes,
      scorer,
    }),
    answerTemplates: new AnswerTemplateService({
      db,
      templates,
      reviews,
      lenses,
      now,
    }),
    lensDrafts: new LensDrafts({
      db,
      store: lensStore,
      loader,
      lenses,
      lessons,
    }),
    lensUsage: new LensUsage(db, lensStore),
    upgrades: new UpgradeService({
      reviews,
      reviewService,
      lensStore,
      lenses: loader,
      taker,
      changes,
      scorer,
    }),
    comments: new CommentService({
      comments: new CommentStore(db),
      reviews,
      reviewService,
      changes,
      scorer,
    }),
    evidence: new DatabaseEvidenceService({
      ...common,
      facts,
      factHistory: new DatabaseFactHistoryStore(db, facts),
      attestations,
      lenses,
      lensStore,
      settings,
      logger,
    }),
    indexer: new DatabaseEntityIndexer({
      scope,
      reviews,
      upkeep,
      now,
      attestations: new AttestationSync({
        ...common,
        attestations,
        lenses,
        defaultAttestationEnd,
      }),
    }),
  };
}
