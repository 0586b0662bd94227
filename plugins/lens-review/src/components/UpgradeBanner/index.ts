export { UpgradeBanner } from './UpgradeBanner';
export type { UpgradeBannerProps } from './UpgradeBanner';
