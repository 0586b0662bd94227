import { useSearchParams } from 'react-router-dom';
import { CampaignDetails } from './CampaignDetails';
import { CampaignList } from './CampaignList';

/** All campaigns, or the one that the address names. */
export const CampaignsContent = () => {
  const [params, setParams] = useSearchParams();
  const id = params.get('campaign');
  return (
    <div data-testid="lens-review-campaigns">
      {id === null ? (
        <CampaignList onOpen={campaign => setParams({ campaign })} />
      ) : (
        <CampaignDetails key={id} id={id} />
      )}
    </div>
  );
};
