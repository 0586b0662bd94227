import { LintRule } from '../LintRule';
import { addingRaisesRisk } from './addingRaisesRisk';
import { allSelectedNotNoRisk } from './allSelectedNotNoRisk';
import { duplicateId } from './duplicateId';
import { duplicateRiskLevel } from './duplicateRiskLevel';
import { invalidId } from './invalidId';
import { invalidUrl } from './invalidUrl';
import { misnamedNoneChoice } from './misnamedNoneChoice';
import { missingDefault } from './missingDefault';
import { missingImprovementPlan } from './missingImprovementPlan';
import { nonAsciiLetter } from './nonAsciiLetter';
import { noneChoiceCount } from './noneChoiceCount';
import { noneChoiceInCondition } from './noneChoiceInCondition';
import { noneNotWorst } from './noneNotWorst';
import { overApiLimit } from './overApiLimit';
import { refusedCharacter } from './refusedCharacter';
import { reservedChoiceId } from './reservedChoiceId';
import { ruleAfterDefault } from './ruleAfterDefault';
import { textTooLong } from './textTooLong';
import { tooManyItems } from './tooManyItems';
import { unintendedNoneChoice } from './unintendedNoneChoice';
import { unknownChoice } from './unknownChoice';
import { unknownResourceType } from './unknownResourceType';
import { unknownSchemaVersion } from './unknownSchemaVersion';
import { unmatchedSelection } from './unmatchedSelection';
import { unparseableCondition } from './unparseableCondition';
import { unreachableRiskLevel } from './unreachableRiskLevel';
import { unusedChoice } from './unusedChoice';
import { urlWithoutText } from './urlWithoutText';

/** Everything that the lint looks for, besides what reading a file finds already. */
export const LINT_RULES: readonly LintRule[] = [
  unknownSchemaVersion,
  tooManyItems,
  textTooLong,
  refusedCharacter,
  nonAsciiLetter,
  invalidId,
  duplicateId,
  reservedChoiceId,
  overApiLimit,
  invalidUrl,
  urlWithoutText,
  missingImprovementPlan,
  unknownResourceType,
  unparseableCondition,
  unknownChoice,
  missingDefault,
  ruleAfterDefault,
  duplicateRiskLevel,
  unreachableRiskLevel,
  unmatchedSelection,
  unusedChoice,
  addingRaisesRisk,
  allSelectedNotNoRisk,
  noneNotWorst,
  misnamedNoneChoice,
  unintendedNoneChoice,
  noneChoiceInCondition,
  noneChoiceCount,
];
