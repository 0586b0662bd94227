export { useCampaignAsks } from './useCampaignAsks';
