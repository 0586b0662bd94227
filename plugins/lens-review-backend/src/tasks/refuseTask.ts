import { parseEntityRef } from '@backstage/catalog-model';
import { Lens } from '../lenses/LensLibrary';

/** Why a task cannot be taken; undefined where it can. */
export function refuseTask(
  wish: {
    questionId: string;
    choiceId: string;
    owner?: string;
    dueOn?: string;
  },
  lens: Lens,
  now: Date,
): string | undefined {
  const { questionId, choiceId, owner, dueOn } = wish;
  if (!lens.compiled.findPractice(questionId, choiceId)) {
    return `The lens ${lens.alias} ${lens.version} has no practice ${questionId}/${choiceId}.`;
  }
  if (owner !== undefined && !isPersonOrGroup(owner)) {
    return `owner: '${owner}' is no user or group; write a full reference, e.g. user:default/jane.`;
  }
  if (dueOn !== undefined && dueOn < now.toISOString().slice(0, 10)) {
    return `dueOn: ${dueOn} is past; name a day that is still to come.`;
  }
  return undefined;
}

function isPersonOrGroup(text: string): boolean {
  try {
    const { kind } = parseEntityRef(text);
    return ['user', 'group'].includes(kind.toLocaleLowerCase('en-US'));
  } catch {
    return false;
  }
}
