export { ConflictsAlert, ProposalsAlert } from './ReviewAlerts';
export type {
  AlertedPractice,
  ConflictsAlertProps,
  ProposalsAlertProps,
} from './ReviewAlerts';
