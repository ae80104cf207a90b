/** The one door to the core. Nothing else in the window calls Tauri. */
import { commands, events, suggestedWords, type Problem } from './bindings';
import type { Full } from './full';

export type { Full } from './full';
export type * from './bindings';

/** What the core refused, with the code that a text explains. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

type Answered<T> = { status: 'ok'; data: T } | { status: 'error'; error: Problem };

type Asked<Command> = Command extends (...args: infer Args) => Promise<Answered<infer Data>>
  ? (...args: Args) => Promise<Full<Data>>
  : Command;

/** Every command of the core: gives what was asked, or throws a `Refusal`. */
export const ipc = Object.fromEntries(
  Object.entries(commands).map(([name, command]) => [name, asking(command as (...args: unknown[]) => Promise<unknown>)]),
) as unknown as { [Name in keyof typeof commands]: Asked<(typeof commands)[Name]> };

/** What the core tells without being asked. */
export { events };

/** Of how many words a passphrase is that the core proposes, and that people are advised to choose. */
export { suggestedWords };

function asking(command: (...args: unknown[]) => Promise<unknown>) {
  return async (...args: unknown[]) => {
    const answer = await command(...args);
    if (!isAnswer(answer)) return answer;
    if (answer.status === 'ok') return answer.data;
    throw new Refusal(answer.error);
  };
}

function isAnswer(value: unknown): value is Answered<unknown> {
  return typeof value === 'object' && value !== null && 'status' in value && ('data' in value || 'error' in value);
}

/** The problem in whatever was thrown; what is not a refusal of the core is a fault of the window itself. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Refusal) return thrown.problem;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return { args: {}, ...thrown } as Problem;
  return { code: 'window.unexpected', args: {} };
}
