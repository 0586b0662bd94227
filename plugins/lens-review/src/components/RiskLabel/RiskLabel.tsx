import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import HelpIcon from '@material-ui/icons/HelpOutline';
import RemoveIcon from '@material-ui/icons/RemoveCircleOutline';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { ReactElement } from 'react';
import { Tone } from '../../styles/tones';
import { panelsTranslationRef } from '../../messages/panels';
import { ToneChip } from '../ToneChip';

type Risk = ApiSchemas['Risk'];

const LOOK: Record<Risk, { tone: Tone; icon: ReactElement }> = {
  HIGH: { tone: 'bad', icon: <ErrorIcon aria-hidden="true" /> },
  MEDIUM: { tone: 'warning', icon: <WarningIcon aria-hidden="true" /> },
  NONE: { tone: 'good', icon: <CheckIcon aria-hidden="true" /> },
  UNANSWERED: { tone: 'neutral', icon: <HelpIcon aria-hidden="true" /> },
  NOT_APPLICABLE: { tone: 'neutral', icon: <RemoveIcon aria-hidden="true" /> },
};

/** Props of {@link RiskLabel}. */
export interface RiskLabelProps {
  risk: Risk;
}

/** Risk of a question in words, with an icon of its own. */
export const RiskLabel = ({ risk }: RiskLabelProps) => {
  const { t } = useTranslationRef(panelsTranslationRef);
  const { tone, icon } = LOOK[risk];
  return (
    <ToneChip tone={tone} icon={icon}>
      {t(`risk.${risk}`)}
    </ToneChip>
  );
};
