export { CampaignsBanner } from './CampaignsBanner';
