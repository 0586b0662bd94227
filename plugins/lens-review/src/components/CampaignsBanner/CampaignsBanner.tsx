import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { CAMPAIGNS_PATH, rootRouteRef } from '../../routes';
import { formatDay } from '../../time';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { useCampaignAsks } from '../CampaignAsks';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    link: { textDecoration: 'underline', color: theme.palette.text.primary },
  }),
  { name: 'LensReviewCampaignsBanner' },
);

/** Props of {@link CampaignsBanner}. */
export interface CampaignsBannerProps {
  entityRef: string;
  lens: string;
  /** Goes up with every change of the review, after which it may be done. */
  revision: number;
}

/** Apart from the banner, so that a tab without campaigns needs no page to link to. */
const AskingCampaign = (props: { campaign: ApiSchemas['Campaign'] }) => {
  const { campaign } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(campaignsTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const asksOf = useCampaignAsks();
  return (
    <Link
      to={`${rootPath}/${CAMPAIGNS_PATH}?${new URLSearchParams({
        campaign: campaign.id,
      })}`}
      className={classes.link}
    >
      {t(campaign.overdue ? 'campaigns.askedLate' : 'campaigns.asked', {
        title: campaign.title,
        asks: asksOf(campaign),
        day: formatDay(campaign.dueOn),
      })}
    </Link>
  );
};

/** The campaigns that ask something of a component that is not done yet. */
export const CampaignsBanner = (props: CampaignsBannerProps) => {
  const { entityRef, lens, revision } = props;
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(campaignsTranslationRef);
  // The review itself does not depend on it, so a failure leaves it out
  const { value } = useAsync(
    () => api.campaigns.list({ entityRef, status: 'running' }),
    [api, entityRef, revision],
  );
  const asking = (value?.items ?? []).filter(
    campaign => campaign.lens === lens && campaign.done < campaign.total,
  );
  if (asking.length === 0) {
    return null;
  }
  return (
    <Alert severity="info">
      <AlertTitle>
        {t('campaigns.askedTitle', { count: asking.length })}
      </AlertTitle>
      <ul className={classes.list}>
        {asking.map(campaign => (
          <li key={campaign.id}>
            <AskingCampaign campaign={campaign} />
          </li>
        ))}
      </ul>
    </Alert>
  );
};
