import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import LateIcon from '@material-ui/icons/AlarmOutlined';
import EndedIcon from '@material-ui/icons/CheckCircleOutline';
import RunningIcon from '@material-ui/icons/Schedule';
import { ToneChip } from '../../components/ToneChip';
import { campaignsTranslationRef } from '../../messages/campaigns';

/** Whether a campaign runs, is late or has ended. */
export const CampaignStatus = ({
  status,
  overdue,
}: Pick<ApiSchemas['Campaign'], 'status' | 'overdue'>) => {
  const { t } = useTranslationRef(campaignsTranslationRef);
  if (status === 'ended') {
    return (
      <ToneChip tone="neutral" icon={<EndedIcon aria-hidden="true" />}>
        {t('campaigns.ended')}
      </ToneChip>
    );
  }
  return overdue ? (
    <ToneChip tone="bad" icon={<LateIcon aria-hidden="true" />}>
      {t('campaigns.overdue')}
    </ToneChip>
  ) : (
    <ToneChip tone="info" icon={<RunningIcon aria-hidden="true" />}>
      {t('campaigns.running')}
    </ToneChip>
  );
};
