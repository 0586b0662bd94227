import { TemplateCheck } from '../TemplateCheck';
import { alarmOnEndpointWithAction } from './alarmOnEndpointWithAction';
import { budgetsExist } from './budgetsExist';
import { tagsOnAllTaggable } from './tagsOnAllTaggable';

export const operationsChecks: readonly TemplateCheck[] = [
  alarmOnEndpointWithAction,
  budgetsExist,
  tagsOnAllTaggable,
];
