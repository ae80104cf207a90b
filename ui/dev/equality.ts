/** An invented picture of equality, for looking only. */
type Any = any;

const about = (number: number) => ({ kind: 'about', number });
const nobody = { kind: 'none' };
const balance = (member: number, municipality: number, together: number) => ({
  member: { items: member, minutes: member * 15 },
  municipality: { items: municipality, minutes: municipality * 15 },
  together: { items: together, minutes: together * 15 },
});
const days = ['2026-10-28', '2026-09-30', '2026-09-02', '2026-07-01'];
const row = (perspective: string, members: Any, standing: string, present: (boolean | null)[]) => ({ perspective, members, standing, present });

export const answers: Record<string, () => unknown> = {
  equality: () => ({
    networkName: 'Havenkwartier',
    period: { from: '2026-07-01', until: '2026-11-23' },
    countedOn: '2026-10-31',
    agenda: { finding: 'municipality', balance: balance(10, 17, 5), meetings: [balance(4, 2, 2), balance(3, 4, 1), balance(2, 5, 1), balance(1, 6, 1)].map((one, at) => ({ on: days[at], balance: one })) },
    leading: { finding: 'mostlyOurs', ours: 11, theirs: about(5) },
    speaking: { finding: 'mostlyOurs', members: { kind: 'about', percent: 35, meetings: 4 } },
    tasks: { finding: 'even', ours: 23, theirs: about(20) },
    promises: { finding: 'oursLate', ours: { done: 2, onTime: 2, open: 1, late: 2 }, theirs: { due: about(15), onTime: about(15), open: { kind: 'few' } } },
    exchange: { finding: 'moreBrought', ours: { brought: 7, got: 9 }, theirs: { brought: about(20), got: about(5) } },
    answered: { finding: 'most', brought: about(20), answered: about(15), told: { kind: 'few' } },
    table: {
      finding: 'missing',
      members: about(25),
      meetings: days,
      rows: [
        row('Ouders', about(10), 'there', [true, true, true, true]),
        row('Sport', about(5), 'there', [true, false, true, null]),
        row('Ondernemers', { kind: 'few' }, 'tooFew', [null, null, null, null]),
        row('Jongeren', nobody, 'missing', [null, null, null, null]),
      ],
    },
    attendance: { finding: 'more', meetings: [[25, 20, 15], [25, 15, 15], [20, 15, 10], [20, 10, 10]].map(([invited, coming, present], at) => ({ on: days[at], invited: about(invited!), coming: about(coming!), present: about(present!) })) },
    agreements: {
      finding: 'waiting',
      members: about(25),
      rows: [
        { about: 'confidentiality', subject: '', text: 'Wat hier gezegd wordt, vertellen we niet met namen door.', acknowledged: about(20) },
        { about: 'photos', subject: '', text: 'Foto’s maken en delen we alleen na een ja.', acknowledged: about(25) },
        { about: 'other', subject: 'Beloften', text: 'Wie iets belooft, zegt ook wanneer.', acknowledged: { kind: 'few' } },
      ],
    },
    suggestions: [
      { part: 'agenda', chapter: 'planning' },
      { part: 'leading', chapter: 'meetings' },
      { part: 'speaking', chapter: 'equality' },
      { part: 'promises', chapter: 'relations' },
      { part: 'exchange', chapter: 'equality' },
      { part: 'table', chapter: 'planning' },
      { part: 'agreements', chapter: 'equality' },
    ],
  }),
};

const scale = (text: string, counts: number[], middle: number) => ({ text, form: 'scale', answered: counts.reduce((sum, count) => sum + count, 0), scale: counts, middle, open: [] });

/** The evaluation of any meeting: eleven sheets counted, two waiting. */
export const evaluation = () => ({
  id: 'e1', revision: 3, meeting: 'b1', title: 'Avond in de buurt: zaterdagen', at: '2026-10-28T19:30:00', classification: 'internal', sheets: 11, waiting: 2, needed: 3,
  questions: [
    { text: 'Voelde u zich welkom en vrij om te praten?', form: 'scale' },
    { text: 'Ging het over wat u belangrijk vindt?', form: 'scale' },
    { text: 'Is duidelijk wat er is besloten en wie wat gaat doen?', form: 'scale' },
    { text: 'Wat ging goed, en wat kan de volgende keer beter?', form: 'open' },
  ],
  results: [
    scale('Voelde u zich welkom en vrij om te praten?', [0, 1, 1, 5, 4], 4),
    scale('Ging het over wat u belangrijk vindt?', [0, 0, 1, 5, 5], 4),
    { text: 'Is duidelijk wat er is besloten en wie wat gaat doen?', form: 'scale', answered: null, scale: [], middle: null, open: [] },
    { text: 'Wat ging goed, en wat kan de volgende keer beter?', form: 'open', answered: 7, scale: [], middle: null, open: ['Goede tolk!', 'Graag de punten een week eerder.', 'Ik kwam er niet goed tussen.'] },
  ],
});

const step = (name: string, chapter: string, state: string, done: number, all: number, reason = '') => ({ step: name, chapter, state, done, all, reason });

export const startUp = () => ({
  networkName: 'Havenkwartier',
  open: 4,
  steps: [
    step('purpose', 'planning', 'done', 1, 1),
    step('people', 'relations', 'done', 1, 1),
    step('talks', 'relations', 'begun', 19, 26),
    step('informed', 'equality', 'begun', 24, 26),
    step('perspectives', 'planning', 'notNow', 4, 5, 'Jongeren vragen we na de zomer.'),
    step('agreements', 'equality', 'done', 1, 1),
    step('yes', 'equality', 'begun', 1, 3),
    step('membersAgenda', 'planning', 'done', 1, 1),
    step('preparations', 'differentiate', 'done', 2, 2),
    step('evaluation', 'meetings', 'open', 0, 1),
  ],
});
