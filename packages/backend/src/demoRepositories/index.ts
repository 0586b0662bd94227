export {
  catalogModuleDemoTemplates,
  scaffolderModuleDemoPublish,
} from './modules';
export { demoRepositoriesPlugin } from './plugin';
