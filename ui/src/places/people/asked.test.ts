import { expect, test } from 'vitest';
import { columns } from './columns';
import { everybody, toFilter } from './list';

const sources: Record<string, string> = import.meta.glob('/src/**/*.svelte', { query: '?raw', import: 'default', eager: true });

test('the window chooses and sorts people by nothing that the core does not ask about', () => {
  expect(Object.keys(toFilter(everybody(), null)).sort()).toEqual(
    ['descending', 'due', 'informed', 'interest', 'network', 'paused', 'perspective', 'skill', 'sort', 'talkBefore', 'text', 'wantsInterpreter'].sort(),
  );
  expect(columns.map(({ label }) => label)).toEqual(['people-name', 'people-organisation', 'people-last-contact', 'people-promises']);
});

test('what the controls offer comes from the core', () => {
  const tools = sources['/src/places/people/PeopleTools.svelte'] ?? '';
  // One list to choose from, of the perspectives that the core lets through, and two fields with its suggestions.
  expect(tools.match(/<Select /g)).toHaveLength(1);
  expect(tools).toContain('choices.value?.perspectives');
  expect([...tools.matchAll(/<SuggestBox field="(\w+)"/g)].map(([, field]) => field)).toEqual(['interests', 'skills']);
  // Whoever offers words takes them from `Offers`, which asks the core.
  const offering = Object.entries(sources).filter(([, source]) => /<datalist|<OfferList/.test(source));
  for (const [file, source] of offering) expect(source, file).toContain('new Offers(field)');
  expect(offering.length).toBeGreaterThan(1);
});

test('no part of the window counts or lists languages of people', () => {
  const shown = Object.entries(sources).filter(([, source]) => /\.languages\b/.test(source));
  // The room and a paper have languages of their own; a form has those of one person; what is prepared says whom to help.
  const allowed = ['meetings/MeetingForm.svelte', 'meetings/RoomLanguages.svelte', 'meetings/prepare/Languages.svelte', 'people/FormContact.svelte', 'reports/Reports.svelte', 'together/surveys/SurveyItem.svelte'];
  expect(shown.map(([file]) => file.replace('/src/places/', '')).sort()).toEqual(allowed);
});
