import { Answer } from '../judging/Answer';
import { choice, Resolved } from './Resolved';

/** `Fn::If` in a property: both branches where the condition is open. */
export function branch(
  answer: Answer,
  whenTrue: () => Resolved,
  whenFalse: () => Resolved,
): Resolved {
  if (answer.is === 'unknown') {
    return choice([whenTrue(), whenFalse()], answer.reason);
  }
  return answer.is === 'true' ? whenTrue() : whenFalse();
}
