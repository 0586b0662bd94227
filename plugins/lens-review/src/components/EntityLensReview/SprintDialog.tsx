import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { AttestationDialog } from '../Attestations';
import { ExemptionDialog } from '../Exemptions';
import { AskingOffer, firstStep, ShownSprintItem } from '../SprintCheck';
import { TaskDialog } from '../Tasks';
import { FoundMark } from './sprintMarks';
import { UseSprintActions } from './useSprintActions';
import { SprintUndo } from './useSprintList';

/** What needs a few words before it is done. */
export interface AskedSprintItem {
  shown: ShownSprintItem;
  offer: AskingOffer;
  /** Sent again, it counts once. */
  key: string;
}

/** Props of {@link SprintDialog}. */
export interface SprintDialogProps {
  asked: AskedSprintItem;
  mark?: FoundMark;
  /** Day of the next check. */
  dueOn: string;
  now: Date;
  actions: Pick<UseSprintActions, 'assign' | 'exempt' | 'attest'>;
  onDone: (undo: SprintUndo) => Promise<void>;
  onClose: () => void;
}

/** Asks for what an item needs: an owner, a reason, another document. */
export const SprintDialog = (props: SprintDialogProps) => {
  const { asked, mark, dueOn, now, actions, onDone, onClose } = props;
  const { shown, offer, key } = asked;
  const { entity } = useEntity();
  const { item, subject } = shown;
  const target = { ...shown, mark };
  const [owner] = getEntityRelations(entity, RELATION_OWNED_BY);
  const common = { title: item.title, now, onClose };

  if (offer === 'assign') {
    const step =
      subject.choice ?? (subject.question && firstStep(subject.question));
    return (
      <TaskDialog
        {...common}
        title={step?.title ?? item.title}
        suggested={{ owner: owner && stringifyEntityRef(owner), dueOn }}
        onSend={async wish => onDone(await actions.assign(target, wish, key))}
      />
    );
  }
  if (item.kind === 'attestation') {
    return (
      <AttestationDialog
        {...common}
        renews={mark?.document}
        onSend={async wish => onDone(await actions.attest(target, wish, key))}
      />
    );
  }
  return (
    <ExemptionDialog
      {...common}
      kind="exemption"
      renews={mark?.exemption}
      onSend={async wish => onDone(await actions.exempt(target, wish, key))}
    />
  );
};
