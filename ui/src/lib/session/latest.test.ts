import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { Latest } from './latest';

/** A question that is answered when one says so. */
function question<Answer>() {
  let answer!: (answer: Answer) => void;
  let refuse!: (error: unknown) => void;
  const promise = new Promise<Answer>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { ask: () => promise, answer, refuse };
}

test('only the answer to the newest question counts, in whatever order answers come', async () => {
  const latest = new Latest();
  const taken: string[] = [];
  const [first, second] = [question<string>(), question<string>()];
  const one = latest.ask(first.ask, (answer) => taken.push(answer));
  const other = latest.ask(second.ask, (answer) => taken.push(answer));
  expect(latest.busy).toBe(true);
  second.answer('new');
  expect(await other).toBe(true);
  first.answer('old');
  expect([await one, taken, latest.busy]).toEqual([false, ['new'], false]);
});

test('a refusal that was overtaken is not heard, and one that counts is', async () => {
  const latest = new Latest();
  const [first, second] = [question<string>(), question<string>()];
  const one = latest.ask(first.ask, () => undefined);
  const other = latest.ask(second.ask, () => undefined);
  first.refuse(new Error('old'));
  expect(await one).toBe(false);
  second.refuse(new Error('new'));
  await expect(other).rejects.toThrow('new');
  await latest.settled();
});

test('what is dropped does not count, and something further counts as long as nothing newer is asked', async () => {
  const latest = new Latest();
  const taken: string[] = [];
  const [dropped, further, late] = [question<string>(), question<string>(), question<string>()];
  const gone = latest.ask(dropped.ask, (answer) => taken.push(answer));
  latest.drop();
  dropped.answer('dropped');
  expect(await gone).toBe(false);
  const more = latest.further(further.ask, (answer) => taken.push(answer));
  further.answer('further');
  expect(await more).toBe(true);
  const overtaken = latest.further(late.ask, (answer) => taken.push(answer));
  const counts = latest.begin();
  late.answer('late');
  expect([await overtaken, counts(), taken]).toEqual([false, true, ['further']]);
});

test('waiting lasts until the newest question has its answer, also one that is asked meanwhile', async () => {
  const latest = new Latest();
  const [first, second] = [question<number>(), question<number>()];
  const taken: number[] = [];
  void latest.ask(first.ask, (answer) => taken.push(answer));
  let over = false;
  const waiting = latest.settled().then(() => (over = true));
  void latest.ask(second.ask, (answer) => taken.push(answer));
  first.answer(1);
  await new Promise((done) => setTimeout(done));
  expect(over).toBe(false);
  second.answer(2);
  await waiting;
  expect(taken).toEqual([2]);
});

const source = join(import.meta.dirname, '../..');

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$|bindings\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** Answers that are put in the state of the window by themselves: each with why nothing can overtake it. */
const alone: Record<string, string> = {
  'shared/conversation/begun.ts': 'changes of the list come one after the other',
  'shared/conversation/conversation-draft.svelte.ts': 'asked between `begin` and whether it counts',
  'shared/conversation/writing.svelte.ts': 'the conversation that is changed is read once, under one guard',
  'frame/found.ts': 'the way to what was found is looked for within one question',
  'shared/vault/NewPassphrase.svelte': 'both are asked within one question',
  'shared/vault/recovery.svelte.ts': 'one guard for all that is done with the new key',
  'lib/boundaries/invite.ts': 'one answer, for who saves',
  'lib/session/draft.svelte.ts': 'the text that was sealed is compared with the last',
  'projector/projection.svelte.ts': 'the texts of a language are loaded within one question',
  'lib/session/opened-file.svelte.ts': 'one after the other; each is given once',
  'lib/session/session.svelte.ts': 'asked between `begin` and whether it counts',
  'places/meetings/agenda/moving.svelte.ts': 'moves are sent one after the other',
  'places/meetings/form.svelte.ts': 'under the guard of saving',
  'places/meetings/prepare/Languages.svelte': 'what was planned is told, not kept',
  'places/people/CallDialog.svelte': 'under the guard of saving',
  'places/together/agreements/proposal-forms.svelte.ts': 'under the guard of saving',
  'places/people/editing.svelte.ts': 'under the guard of saving',
  'places/people/ExportChosen.svelte': 'under the guard of saving, of people who do not change',
  'places/people/InviteChosen.svelte': 'under the guard of saving, of people who do not change',
  'shared/import/importing.svelte.ts': 'under the guard of saving',
  'shared/import/take-in.svelte.ts': 'under the guard of saving',
  'shared/people/JoinDialog.svelte': 'under the guard of saving',
  'places/people/doubles.svelte.ts': 'under the guard of saving',
  'places/privacy/InformDialog.svelte': 'under the guard of saving',
  'places/privacy/log.svelte.ts': 'under the guard of saving; the lines go through it',
  'shared/reports/making.svelte.ts': 'under the guard of saving',
  'places/settings/access/keys.svelte.ts': 'under the guard of saving',
  'places/settings/backup/backups.svelte.ts': 'under the guard of saving',
  'places/together/NetworkForm.svelte': 'under the guard of saving',
  'places/together/OrganisationForm.svelte': 'under the guard of saving',
  'lib/meetings/choices.ts': 'one answer, for who asks',
  'start/placing.svelte.ts': 'under the guard of saving',
  'start/restoring.svelte.ts': 'under the guard of saving',
  'start/unlocking.svelte.ts': 'under the guard of saving',
  'frame/recent.svelte.ts': 'under the guard of saving',
  'lib/session/discarded.svelte.ts': 'what was put back is told, not kept',
  'frame/whereabouts.svelte.ts': 'once, before anything is shown',
  'places/reports/person.ts': 'one answer, for who asks',
  'places/meetings/lookback/state.ts': 'one answer, for who asks',
  'shared/focus-groups/flap-form.svelte.ts': 'under the guard of saving',
  'shared/surveys/CheckSample.svelte': 'under the guard of saving; what was typed twice only while that sheet is shown',
  'shared/surveys/TypeSurvey.svelte': 'under the guard of saving',
};

test('every answer of the core that is kept is kept in order, or cannot be overtaken', () => {
  const kept = files(source)
    .filter((path) => /(=|\(|\.\.\.)\s*\(?await (ipc\.|this\.words\.read|meetingChoices|confidedBy)|ipc\.\w+\([^;]*\)[^;]*\.then\(/.test(readFileSync(path, 'utf8')))
    .map((path) => relative(source, path).replaceAll('\\', '/'));
  expect(kept.filter((path) => !(path in alone))).toEqual([]);
  expect(Object.keys(alone).filter((path) => !kept.includes(path))).toEqual([]);
});

test('nobody counts questions by themselves', () => {
  const counting = files(source).filter((path) => /#asked\s*(\+\+|\+= 1)|\+\+this\.#asked/.test(readFileSync(path, 'utf8')));
  expect(counting.map((path) => relative(source, path))).toEqual([join('lib', 'session', 'latest.ts')]);
});
