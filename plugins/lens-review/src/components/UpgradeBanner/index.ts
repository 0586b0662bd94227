export { UPGRADE_BANNER_ID, UpgradeBanner } from './UpgradeBanner';
export type { UpgradeBannerProps } from './UpgradeBanner';
