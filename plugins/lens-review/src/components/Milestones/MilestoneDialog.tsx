import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { milestonesTranslationRef } from '../../messages/milestones';
import { NameDialog } from '../NameDialog';

/** Props of {@link MilestoneDialog}. */
export interface MilestoneDialogProps {
  onSend: (name: string) => Promise<void>;
  onClose: () => void;
}

/** Asks for the name of a milestone. */
export const MilestoneDialog = ({ onSend, onClose }: MilestoneDialogProps) => {
  const { t } = useTranslationRef(milestonesTranslationRef);
  return (
    <NameDialog
      id="lens-review-milestone"
      title={t('milestones.takeTitle')}
      help={t('milestones.takeHelp')}
      confirm={t('milestones.take')}
      name={{
        label: t('milestones.name'),
        help: t('milestones.nameHelp'),
        missing: t('milestones.missingName'),
      }}
      onSend={onSend}
      onClose={onClose}
    />
  );
};
