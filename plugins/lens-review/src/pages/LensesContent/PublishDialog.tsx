import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { FormDialog } from '../../components/FormDialog';
import { placeText } from '../../components/LensChanges';
import { SelectField } from '../../components/LensEdit';
import { titlesOf } from '../../lenses';
import { lensesTranslationRef } from '../../messages/lenses';

type LensPlace = ApiSchemas['LensPlace'];
type LensVersion = ApiSchemas['LensVersion'];

/** Chosen where answers are given up. */
const LET_GO = '-';

/** Props of {@link PublishDialog}. */
export interface PublishDialogProps {
  draft: Pick<LensVersion, 'version' | 'pillars'>;
  /** The version that answers were given to. */
  before: Pick<LensVersion, 'version' | 'pillars'>;
  /** Undefined where nothing is published yet. */
  kind?: ApiSchemas['LensPublication']['kind'];
  /** Answered in open reviews, and not asked any more. */
  orphans: LensPlace[];
  reviews: number;
  onSend: (renames: ApiSchemas['LensRename'][]) => Promise<void>;
  onClose: () => void;
}

/** Asks once more before a draft is published, and where answers go that it has no place for. */
export const PublishDialog = (props: PublishDialogProps) => {
  const { draft, before, kind, orphans, reviews, onSend, onClose } = props;
  const { t } = useTranslationRef(lensesTranslationRef);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [checked, setChecked] = useState(false);
  const titleBefore = titlesOf(before.pillars);
  const questions = draft.pillars.flatMap(pillar => pillar.questions);
  const places = new Map<string, LensPlace>(
    questions.flatMap(question => [
      [question.id, { questionId: question.id }] as const,
      ...question.choices.map(choice => {
        const place = { questionId: question.id, choiceId: choice.id };
        return [placeText(place), place] as const;
      }),
    ]),
  );
  const isMissing = (place: LensPlace) => !chosen[placeText(place)];

  return (
    <FormDialog
      id="lens-review-publish"
      title={t('publishing.title', { version: draft.version })}
      help={
        kind
          ? `${t(`lenses.kindHelp.${kind}`, { from: before.version })} ${t(
              'lenses.reviews',
              { count: reviews },
            )}.`
          : t('lenses.first')
      }
      confirm={t('lenses.publish')}
      check={() => {
        setChecked(true);
        return !orphans.some(isMissing);
      }}
      onSubmit={() =>
        onSend(
          orphans.map(from => ({
            from,
            to: places.get(chosen[placeText(from)]),
          })),
        )
      }
      onClose={onClose}
    >
      {orphans.length > 0 && (
        <Typography>
          {t('publishing.orphans', { count: orphans.length })}
        </Typography>
      )}
      {orphans.map(place => {
        const key = placeText(place);
        const missing = checked && isMissing(place);
        return (
          <SelectField
            key={key}
            id={`lens-review-publish-${key}`}
            label={t('publishing.goesTo', { place: key })}
            help={missing ? t('publishing.missing') : titleBefore(place)}
            error={missing}
            value={chosen[key] ?? ''}
            onChange={to => setChosen(others => ({ ...others, [key]: to }))}
          >
            <option value="">{t('publishing.choose')}</option>
            <option value={LET_GO}>{t('publishing.letGo')}</option>
            {place.choiceId === undefined
              ? questions.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))
              : questions.map(question => (
                  <optgroup key={question.id} label={question.title}>
                    {question.choices.map(({ id, title }) => (
                      <option key={id} value={`${question.id}/${id}`}>
                        {title}
                      </option>
                    ))}
                  </optgroup>
                ))}
          </SelectField>
        );
      })}
    </FormDialog>
  );
};
