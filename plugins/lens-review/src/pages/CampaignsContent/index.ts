export { CampaignsContent } from './CampaignsContent';
