export { benchOrganisation } from './benchOrganisation';
export { printOrganisation } from './printOrganisation';
