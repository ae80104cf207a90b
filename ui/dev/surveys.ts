/** Invented focus groups and surveys, for looking only. */
type Any = Record<string, any>;

const exact = (number: number) => ({ kind: 'exact', number });
const question = (text: string, form: string, ...answers: string[]) => ({ text, form, answers, translations: [] });
const questions = [
  question('Hoe komt u meestal in het Havenkwartier?', 'one', 'Te voet', 'Met de fiets', 'Met de auto'),
  question('Waar moet het over gaan?', 'more', 'Verkeer bij school', 'Licht op straat', 'Een plek voor jongeren', 'Het plein schoonhouden'),
  question('Wat ziet u gebeuren bij de school?', 'open'),
];
const words = ['Auto’s keren op de stoep.', 'Bij het hek staat iedereen stil.', 'Er wordt veel te hard gereden.', 'Fietsers rijden tussen de kinderen door.', 'Niemand stopt voor het zebrapad.'];
const survey = (id: string, title: string, state: string, more: Any): Any => ({
  id, revision: 1, network: 'n1', networkName: 'Havenkwartier', title, intro: 'Dank u wel dat u meedenkt.', translations: [], questions, languages: [], state, fixed: state !== 'draft',
  outOn: '2026-11-07', closedOn: null, sheets: 0, needed: 0, sample: [], checked: 0, differed: 0, results: [], classification: 'internal', ...more,
});

export const surveys: Record<string, (args: Any) => unknown> = {
  focus_groups: () => [
    { focusGroup: { id: 'f1', revision: 1, createdAt: '2026-10-14T09:00:00Z', changedAt: '2026-10-14T09:00:00Z', network: 'n1', name: 'Jongeren van 12 tot 16', on: '2026-10-14', meeting: 'b1', participants: 11, groups: 3, classification: 'internal' }, networkName: 'Havenkwartier', meetingTitle: 'Avond in de buurt: zaterdagen', lines: 1, classification: 'internal' },
  ],
  surveys: () => [
    survey('v3', 'Nog een keer over de markt', 'draft', { sheets: 0, needed: 5 }),
    survey('v2', 'Hoe was de markt?', 'out', { sheets: 7, languages: ['pl', 'ti'], sample: [{ sheet: 1, state: 'checked' }, { sheet: 3, state: 'toCheck' }, { sheet: 5, state: 'toCheck' }] }),
    survey('v1', 'Wat moet er eerst gebeuren?', 'closed', {
      sheets: 9, closedOn: '2026-11-17', checked: 3, differed: 2,
      results: [
        { text: questions[0]!.text, form: 'one', told: true, answered: exact(9), boxes: [{ text: 'Te voet', count: exact(5) }, { text: 'Met de fiets', count: { kind: 'withheld' } }, { text: 'Met de auto', count: { kind: 'withheld' } }], words: [] },
        { text: questions[1]!.text, form: 'more', told: true, answered: exact(9), boxes: [{ text: 'Verkeer bij school', count: exact(9) }, { text: 'Licht op straat', count: { kind: 'fewerThanFive' } }, { text: 'Een plek voor jongeren', count: { kind: 'fewerThanFive' } }, { text: 'Het plein schoonhouden', count: exact(0) }], words: [] },
        { text: questions[2]!.text, form: 'open', told: true, answered: exact(9), boxes: [], words: words.map((text, at) => ({ number: at + 1, text, taken: at < 2 })) },
      ],
    }),
  ],
  check_survey_sheet: () => ({ sheet: 3, differences: [{ question: 1, first: { boxes: [1], words: '' }, second: { boxes: [2], words: '' } }] }),
};
