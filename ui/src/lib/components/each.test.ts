import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../..');

function components(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? components(path) : entry.name.endsWith('.svelte') ? [path] : [];
  });
}

/** Lists that stand in the code, or that the core makes with one entry for each key: no data makes two of their keys equal. */
const fixed = [
  'places as place, at (place)',
  'places as at (at)',
  'importing.steps as step, place (place)',
  'others as { label, choice } (label)',
  'steps as step, at (step)',
  '[1, 2, 3, 4] as step (step)',
  'numbered as group (group.title)',
  "[{ title: 'shortcuts-here', keys: here }, { title: 'shortcuts-everywhere', keys: everywhere }] as group (group.title)",
  "[{ title: 'membership-brings', items: row.membership.brings }, { title: 'membership-gets', items: row.membership.gets }] as side (side.title)",
  'tabs as tab (tab.value)',
  'reasons as reason (reason)',
  'origins as origin (origin)',
  'moments as which (which)',
  'bar(balance, width) as piece (piece.origin)',
  'sorts(rows) as { title, none, rows: sort } (title)',
  'groups(rows) as group (group.title)',
  'sides as side (side.label)',
  'sides as side (side.title)',
  'parts as { part, label } (label)',
  'parts as { part, label, count } (label)',
  'offered as key (key)',
  'marks as mark (mark.value)',
  'groups as group (group.title)',
  'group.kinds as one (one.kind)',
  'heads as head (head)',
  'lists as { label, items } (label)',
  'choices(field) as choice (choice.value)',
  'choices(clash) as choice (choice.value)',
  'columns as column (column.label)',
  'keys[id].cap ? keys[id].chords.slice(0, 1) : keys[id].chords as chord (chord)',
  'weekdays() as weekday (weekday.long)',
  'weeks as week (week[0])',
  'week as date (date)',
  'sorts.filter((kind) => kind !== line.kind) as kind (kind)',
  'rows.value.slice(0, few) as row (`${row.person.id} ${row.network}`)',
  'rows.value ?? [] as row (row.network)',
  'form.starters as { about }, at (about)',
  'shown ?? [] as one (one.part)',
  'pieces(row) as piece (piece.origin)',
  'power as { label, words } (label)',
  'shown as { change, at } (at)',
  'meeting.access as need (`${need.kind}:${need.language}:${need.what}`)',
  'byGroup(inputs.value ?? []) as { group, rows } (group)',
  'comparison.differences as { question, first, second: again } (question)',
  'steps as { step, state, done, all, chapter, reason } (step)',
];

/** Two equal keys stop a view: a key is a place in the list, or an id that is given once. */
const isUnique = (key: string, each: string) =>
  new RegExp(`, ${key} \\(`).test(each) || /(^|\.)(id|key|sequence|number)$/.test(key) || key === 'entry.at' || key.startsWith('keyOf(') || key === 'pair.first.id + pair.second.id';

test('no two equal entries of a list can stop a view', () => {
  const found = components(source).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\{#each (.+? as .+?) \((.+?)\)\}(?!\))/g)].map(([, list = '', key = '']) => ({
      path: relative(source, path),
      each: `${list} (${key})`,
      key,
    })),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ each, key }) => !isUnique(key, each) && !fixed.includes(each)).map(({ path, each }) => `${path}: ${each}`)).toEqual([]);
});
