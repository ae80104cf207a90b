// @vitest-environment jsdom
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Full, ImportRequest, ImportSource, Network, Versioned } from '$lib/ipc';
import { Importing } from './importing.svelte';

const network = (id: string, endsOn: string | null = null) => ({ id, name: id, endsOn }) as unknown as Full<Versioned<Network>>;
const column = (number: number, header: string, field: 'given' | 'family') => ({ number, header, field, confidence: 'certain' as const, examples: [] });
const columns = [column(1, 'Achternaam', 'family'), column(3, 'Voornaam', 'given')];
const sheet = (rows: number) => ({ name: 'Blad', headerRow: 1, rows, columns, leftOut: [], mapping: columns.map(({ number, field }) => ({ column: number, field })), layout: '', asLastTime: false });
const table: ImportSource = { name: 'leden.csv', kind: 'table', sheets: [sheet(0), sheet(31)] };
const contacts: ImportSource = { name: 'leden.vcf', kind: 'contacts', sheets: [] };
const plan = { added: 29, merged: 2, skipped: 0, organisations: [], rows: [], remarks: [], leftOut: [] };

let asked: string[] = [];
let requests: ImportRequest[] = [];
let source: ImportSource | null;
let answers: ((value: unknown) => void)[] = [];
let held = false;

beforeEach(() => {
  asked = [];
  requests = [];
  answers = [];
  held = false;
  source = table;
  mockIPC((command, payload) => {
    asked.push(command);
    if (command === 'choose_import_file' || command === 'paste_import' || command === 'take_dropped_file') return source;
    if (command === 'preview_import') {
      requests.push((payload as { request: ImportRequest }).request);
      return held ? new Promise((done) => answers.push(done)) : plan;
    }
    return command === 'run_import' ? plan : null;
  });
});

afterEach(clearMocks);

const settled = () => new Promise((done) => setTimeout(done));

async function atPlan(): Promise<Importing> {
  const importing = new Importing([network('n1')], 'n1');
  await importing.choose();
  await importing.next();
  await settled();
  return importing;
}

test('a file that was chosen leads to its columns, of the first sheet with somebody on it', async () => {
  const importing = new Importing([network('n1')], 'n1');
  await importing.choose();
  expect([importing.step, importing.sheetAt, importing.chosen]).toEqual(['columns', 1, { 1: 'family', 3: 'given' }]);
});

test('a dialog that is closed without choosing changes nothing', async () => {
  source = null;
  const importing = new Importing([network('n1')], 'n1');
  await importing.choose();
  expect([importing.step, importing.source, importing.reading.problem]).toEqual(['source', undefined, undefined]);
});

test('the open network is chosen, one that is over is not offered, and of several without a choice none', () => {
  const ended = network('old', '2020-01-01');
  expect(new Importing([ended, network('n1'), network('n2')], 'n2').network).toBe('n2');
  expect(new Importing([ended, network('n1')], 'old').network).toBe('n1');
  expect(new Importing([ended, network('n1')], 'old').networks.map(({ id }) => id)).toEqual(['n1']);
  expect(new Importing([network('n1'), network('n2')], null).network).toBe('');
});

test('as long as it is not known for which network, nothing goes on', async () => {
  const importing = new Importing([network('n1'), network('n2')], null);
  await importing.choose();
  expect([importing.step, importing.tried, importing.source?.name]).toEqual(['source', true, 'leden.csv']);
  await importing.next();
  expect(importing.step).toBe('source');
  importing.network = 'n2';
  await importing.next();
  expect(importing.step).toBe('columns');
});

test('cells that were pasted are read once', async () => {
  const importing = new Importing([network('n1')], 'n1');
  importing.pasted = 'Voornaam\tAchternaam\nSamira\tHaddou';
  await importing.next();
  importing.back();
  await importing.next();
  expect([importing.step, asked.filter((command) => command === 'paste_import').length]).toEqual(['columns', 1]);
});

test('contacts have no columns to look at', async () => {
  source = contacts;
  const importing = new Importing([network('n1')], 'n1');
  await importing.choose();
  expect([importing.step, importing.steps]).toEqual(['plan', ['source', 'plan']]);
  importing.back();
  expect(importing.step).toBe('source');
});

test('columns that make nobody keep the way on shut', async () => {
  const importing = new Importing([network('n1')], 'n1');
  await importing.choose();
  importing.setField(3, 'family');
  expect(importing.columnsAreWhole).toBe(false);
  await importing.next();
  expect(importing.step).toBe('columns');
  importing.setField(3, '');
  await importing.next();
  expect([importing.step, requests.at(-1)?.mapping, requests.at(-1)?.sheet]).toEqual(['plan', [{ column: 1, field: 'family' }], 1]);
});

test('each choice about a row looks again, and an answer that was overtaken is dropped', async () => {
  const importing = await atPlan();
  held = true;
  const first = importing.choice(12, { what: 'add' });
  const second = importing.choice(12, { what: 'skip' });
  expect([importing.planning, importing.canRun]).toEqual([true, false]);
  answers[1]?.({ ...plan, skipped: 1 });
  answers[0]?.({ ...plan, added: 30 });
  await Promise.all([first, second]);
  expect([importing.plan?.added, importing.plan?.skipped, importing.planning]).toEqual([29, 1, false]);
  expect(requests.at(-1)?.choices).toEqual([{ row: 12, choice: { what: 'skip' } }]);
});

test('to the columns and back with nothing changed asks nothing; what was chosen about rows stays', async () => {
  const importing = await atPlan();
  await importing.choice(12, { what: 'skip' });
  const before = requests.length;
  importing.back();
  await importing.next();
  expect(requests.length).toBe(before);
  importing.back();
  importing.setField(3, '');
  await importing.next();
  expect([requests.length, requests.at(-1)?.choices.length]).toEqual([before + 1, 1]);
});

test('another sheet has other rows', async () => {
  const importing = await atPlan();
  await importing.choice(12, { what: 'skip' });
  importing.setSheet(0);
  expect(importing.choices.size).toBe(0);
});

test('it is done once, however often that is pressed', async () => {
  const importing = await atPlan();
  const done = await Promise.all([importing.run(), importing.run()]);
  expect([done[0]?.added, done[1]]).toEqual([29, undefined]);
  expect(asked.filter((command) => command === 'run_import')).toHaveLength(1);
});

test('what is closed is forgotten, also what is read a moment later', async () => {
  const importing = new Importing([network('n1')], 'n1');
  const reading = importing.choose();
  importing.close();
  await reading;
  expect([importing.step, importing.source]).toEqual(['source', undefined]);
  expect(asked.filter((command) => command === 'forget_import')).toHaveLength(2);
  expect(asked).not.toContain('run_import');
});
