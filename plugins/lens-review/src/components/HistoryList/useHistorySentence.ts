import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { useEntityTitles } from '../../entities';
import { panelsTranslationRef } from '../../messages/panels';
import { historyStepKey } from './historySteps';

type HistoryRow = ApiSchemas['HistoryRow'];

/**
 * Gives a function that says in one sentence why a history row was written.
 *
 * People are called as the catalog calls them. The subject is the question, choice or version that the backend named; where
 * it named none, the sentence goes without.
 *
 * @param rows - those that sentences will be asked for
 */
export function useHistorySentence(
  rows: readonly Pick<HistoryRow, 'actor'>[],
): (row: HistoryRow) => string {
  const { t } = useTranslationRef(panelsTranslationRef);
  const nameOf = useEntityTitles([
    ...new Set(
      rows.map(({ actor }) => actor).filter(actor => actor !== 'system'),
    ),
  ]);
  return row => {
    const actor =
      row.actor === 'system' ? t('history.system') : nameOf(row.actor);
    const { subject } = row;
    const step = historyStepKey(row.cause, row.action);
    if (step) {
      return t(step, { actor, subject: subject ?? '' });
    }
    switch (row.cause) {
      case 'created':
        return t('history.created', { actor });
      case 'answer':
        return subject
          ? t('history.answer', { actor, subject })
          : t('history.answerPlain', { actor });
      case 'proposal':
        return t('history.proposal', { actor });
      case 'attestation':
        return subject
          ? t('history.attestation', { actor, subject })
          : t('history.attestationPlain', { actor });
      case 'exemption':
      case 'dismissal':
        return subject
          ? t('history.exemption', { actor, subject })
          : t('history.exemptionPlain', { actor });
      case 'fact':
        return subject
          ? t('history.fact', { subject })
          : t('history.factPlain');
      case 'expiry':
        return subject
          ? t('history.expiry', { subject })
          : t('history.expiryPlain');
      case 'lens_version':
        return subject
          ? t('history.lensVersion', { subject })
          : t('history.lensVersionPlain');
      default:
        return t('history.settings');
    }
  };
}
