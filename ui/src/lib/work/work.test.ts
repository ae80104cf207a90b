import { expect, test } from 'vitest';
import { Refusal } from '$lib/ipc';
import { Work } from './work.svelte';

const refused = (code: string) => () => Promise.reject(new Refusal({ code, args: {} }));

test('work that was stopped is a remark, work that failed a problem, and the next try forgets both', async () => {
  const work = new Work<string>('backup');
  await work.run(refused('vault.cancelled'));
  expect([work.cancelled, work.problem]).toEqual([true, undefined]);
  await work.run(refused('vault.diskFull'));
  expect([work.cancelled, work.problem?.code]).toEqual([false, 'vault.diskFull']);
  expect(await work.run(() => Promise.resolve('done'))).toBe('done');
  expect([work.cancelled, work.problem, work.result]).toEqual([false, undefined, 'done']);
});

test('is done once at a time', async () => {
  const work = new Work<string>('backup');
  let end = (_: string) => {};
  const first = work.run(() => new Promise<string>((resolve) => (end = resolve)));
  expect(work.busy).toBe(true);
  expect(await work.run(() => Promise.resolve('second'))).toBeUndefined();
  end('first');
  expect(await first).toBe('first');
  expect(work.busy).toBe(false);
});
