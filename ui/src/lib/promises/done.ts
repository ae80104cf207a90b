import { ipc, type Full, type PromiseRow } from '$lib/ipc';

/** Ticks a promise off, or opens it again. */
export async function setDone(row: Full<PromiseRow>, done: boolean): Promise<void> {
  if (done) await ipc.closePromise(row.promise.id, 'done');
  else await ipc.reopenPromise(row.promise.id);
}
