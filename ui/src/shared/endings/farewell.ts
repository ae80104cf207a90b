/** The words of a farewell as the fields of a form hold them, and back. */
import type { Farewell, Full } from '$lib/ipc';

export const farewellFields = (farewell: Full<Farewell> | null | undefined) => ({
  how: farewell?.how ?? '',
  thanks: farewell?.thanks ?? '',
  confidential: farewell?.classification === 'confidential',
});

/** What is kept of them: nothing where nothing was said, and the grade it had unless it was changed. */
export function changedFarewell(farewell: Full<Farewell> | null | undefined, fields: ReturnType<typeof farewellFields>): Farewell | null {
  if (!farewell) return null;
  const wasClosed = farewell.classification === 'confidential';
  const classification = fields.confidential ? 'confidential' : wasClosed ? 'internal' : farewell.classification;
  return { how: fields.how.trim(), thanks: fields.thanks.trim(), classification };
}
