import { CompiledLens } from '../scoring/CompiledLens';
import { Answer, ChoiceAnswer } from './Answer';
import { own } from './own';

/**
 * Answers to start another review from: what people decided, as far as the lens
 * asks for it, marked as copied. Notes stay behind, since they are about the other
 * component, and so does what was accepted by itself.
 *
 * @public
 */
export function copyAnswers(
  answers: Record<string, Answer>,
  lens: CompiledLens,
): Record<string, Answer> {
  const copied: Record<string, Answer> = Object.create(null);
  for (const { id, source } of lens.questions) {
    const answer = own(answers, id);
    if (!answer) {
      continue;
    }
    const choices: Record<string, ChoiceAnswer> = Object.create(null);
    for (const choice of source.choices) {
      const said = own(answer.choices, choice.id);
      if (said && said.state !== 'undecided' && said.decidedBy !== 'system') {
        choices[choice.id] = {
          state: said.state,
          ...(said.reason && { reason: said.reason }),
          decidedBy: 'copied',
        };
      }
    }
    if (!answer.applicable || Object.keys(choices).length > 0) {
      copied[id] = {
        applicable: answer.applicable,
        ...(answer.notApplicableReason && {
          notApplicableReason: answer.notApplicableReason,
        }),
        choices,
      };
    }
  }
  return copied;
}
