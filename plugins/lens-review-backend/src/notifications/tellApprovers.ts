import { NewNotice } from './NoticeStore';

/** The same notice to each of those who decide, but for whoever caused it. */
export function tellApprovers(
  approvers: string[],
  actor: string,
  notice: Omit<NewNotice, 'recipient'>,
): NewNotice[] {
  return approvers
    .filter(recipient => recipient !== actor)
    .map(recipient => ({ ...notice, recipient }));
}
