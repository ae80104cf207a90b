/** Invented people and meetings, enough to look at every page. */
import * as choosing from './people';
import * as together from './together';

type Any = Record<string, any>;

const stamp = { revision: 1, createdAt: '2026-03-03T09:00:00Z', changedAt: '2026-11-12T09:00:00Z' };
const network = (id: string, name: string, more: Any = {}) => ({
  id,
  ...stamp,
  name,
  purpose: 'Samen met bewoners afspreken wat de buurt veilig en prettig maakt',
  basis: 'publicTask',
  responsible: 'Gemeente Oeverdaal',
  endsOn: null,
  retentionYears: 2,
  perspectives: ['Ouders', 'Jongeren', 'Ondernemers', 'Sport', 'Buurt'],
  rhythms: [{ role: 'meedenker', rhythm: { kind: 'every', count: 8, unit: 'week' } }],
  ...more,
});

const person = (id: string, name: string, more: Any = {}) => ({
  id,
  ...stamp,
  name,
  say: '',
  organisation: null,
  organisationRole: '',
  roleAgreedOn: null,
  contactWays: [],
  languages: [{ tag: 'nl', speaks: 'good', reads: 'good', wantsInterpreter: false }],
  preferences: { channel: null, hours: '', directness: null, form: null, address: null, note: '' },
  interests: [],
  skills: [],
  needs: [],
  boundaries: [],
  limits: { calls: { never: false, from: null, until: null, quiet: [], hours: [] }, noSharedLists: false, noPhotos: false, askBeforeSharing: false },
  pause: null,
  rhythm: null,
  snoozedUntil: null,
  ownWords: null,
  informed: { on: '2026-03-03', how: 'blad besproken en meegegeven' },
  ...more,
});

const standing = ({ rhythm }: Any, lastContact: string | null) => ({ rhythm, agreed: rhythm !== null, lastContact, dueOn: null, due: false, snoozedUntil: null, paused: false });

const organisation = (id: string, name: string, sort: string) => ({
  id, ...stamp, name, sort, municipal: false, roleNeedsAgreement: null, address: 'Kade 12, Oeverdaal', contact: '', note: '',
});

export function sample(query: URLSearchParams) {
  const empty = query.has('empty');
  const organisations = empty ? [] : [
    organisation('o1', 'Bewonersvereniging De Kade', 'bewonersvereniging'),
    organisation('o2', 'VV Oeverdaal', 'sportvereniging'),
    { ...organisation('o3', 'Beheer openbare ruimte', 'gemeente'), municipal: true },
  ];
  const people = empty || query.has('nobody') ? [] : [
    person('p1', 'Samira Haddou', {
      say: 'mevrouw Haddou', organisation: 'o1', organisationRole: 'Voorzitter',
      contactWays: [{ kind: 'phone', value: '06 12 34 56 78', hours: 'na 17:00 uur', preferred: false }, { kind: 'message', value: '06 12 34 56 78', hours: '', preferred: true }],
      languages: [{ tag: 'nl', speaks: 'good', reads: 'some', wantsInterpreter: false }, { tag: 'fr', speaks: 'good', reads: 'good', wantsInterpreter: false }],
      preferences: { channel: 'message', hours: 'na vijven, nooit op vrijdag', directness: 'direct', form: 'written', address: 'formal', note: 'Eerst een bericht, dan bellen.' },
      boundaries: ['Niet bellen op vrijdag', 'Foto delen? Eerst vragen'], interests: ['Veilige routes naar school'], skills: ['Vertalen', 'Mensen bij elkaar brengen'], needs: ['Stukken een week van tevoren'],
      limits: { calls: { never: false, from: '17:00:00', until: null, quiet: [{ day: 'friday', from: null, until: null }], hours: [] }, noSharedLists: false, noPhotos: false, askBeforeSharing: true },
      rhythm: { kind: 'every', count: 4, unit: 'week' },
      ownWords: { text: 'Ik wil dat kinderen hier gewoon kunnen fietsen.', agreedOn: '2026-03-03' },
    }),
    person('p2', 'Joke Verbruggen', { organisation: 'o1' }),
    person('p3', 'Tomasz Wilk', { languages: [{ tag: 'pl', speaks: 'good', reads: 'good', wantsInterpreter: true }, { tag: 'nl', speaks: 'some', reads: 'some', wantsInterpreter: false }] }),
    person('p4', 'Selam Tesfay · ሰላም ተስፋይ', { languages: [{ tag: 'ti', speaks: 'good', reads: 'good', wantsInterpreter: true }] }),
    person('p5', 'Henk Postma', { organisation: 'o2', organisationRole: 'Trainer', informed: null }),
    person('p6', 'سمير حداد', { languages: [{ tag: 'ar', speaks: 'good', reads: 'good', wantsInterpreter: false }], informed: null }),
    person('p7', 'Lina Okoye'),
    person('p8', 'Mirjam de Graaf', { informed: null }),
  ];
  if (query.has('many')) for (let at = 0; at < 10_000; at += 1) people.push(person(`m${at}`, `Persoon ${['Anna', 'Bo', 'Chris', 'Dewi', 'Eren'][at % 5]} Nummer ${at}`));
  const promise = (id: string, text: string, side: string, who: string[], due: string | null, more: Any = {}) => ({
    promise: { id, ...stamp, text, side, people: who, holder: '', network: 'n1', due, source: { kind: 'loose' }, state: 'open', madeOn: '2026-11-12', closedOn: null, classification: 'internal' },
    people: who.map((one) => ({ id: one, name: people.find(({ id: own }) => own === one)?.name ?? '' })),
    daysLate: null, madeAt: null, ...more,
  });
  const promises = empty ? [] : [
    promise('a1', 'Antwoord van Beheer over de lampen doorgeven', 'ours', ['p1'], '2026-11-21', { daysLate: 2, madeAt: { kind: 'conversation', id: 'c1', conversationKind: 'coffee', on: '2026-11-12' } }),
    promise('a2', 'Zaalhuur De Steiger bevestigen', 'ours', ['p2'], '2026-11-23', { madeAt: { kind: 'conversation', id: 'c2', conversationKind: 'phone', on: '2026-11-18' } }),
    promise('a3', 'Agenda in het Pools en Tigrinya meesturen', 'ours', ['p3', 'p4'], '2026-11-24'),
    promise('a4', 'Contact leggen met de sportclub over de zaterdag', 'ours', ['p5'], '2026-11-27', { madeAt: { kind: 'meeting', id: 'b1', title: 'Avond in de buurt: zaterdagen', on: '2026-10-28' } }),
    promise('a5', 'Lijst met donkere plekken op de route naar school', 'theirs', ['p1'], '2026-11-25'),
    promise('a6', 'Twee ondernemers vragen om mee te praten', 'theirs', ['p7'], null),
  ];
  const meetings = empty ? [] : [
    { id: 'b2', title: 'Avond in de buurt: licht en routes', at: '2026-11-25T19:30:00', durationMinutes: 120, place: 'De Steiger', stage: 'planned', invited: 14, coming: 11, attended: 0, agendaItems: 8, networkName: 'Havenkwartier' },
  ];
  return {
    settings: { language: query.get('lang') ?? 'nl', theme: query.get('theme') ?? 'system', textSize: query.get('text') ?? '100', nameOrder: 'lastName', idleMinutes: 10, municipality: 'Oeverdaal', userName: 'Marieke de Wit', taalhulp: true } as Any,
    networks: (empty ? [] : [network('n1', 'Havenkwartier'), network('n2', 'Jongeren en werk', { purpose: 'Jongeren en bedrijven bij elkaar brengen', basis: 'consent', retentionYears: 1 })]) as Any[],
    organisations: organisations as Any[], people: people as Any[], promises: promises as Any[], meetings: meetings as Any[],
    timeline: [
      { what: 'conversation', id: 'c1', at: '2026-11-12T14:00:00', kind: 'coffee', place: 'De Steiger', note: 'Over de lampen. Wil vooraf weten wie er woensdag komt.', impression: '', classification: 'internal', people: [], hidden: false },
      { what: 'meeting', id: 'b1', at: '2026-10-28T19:30:00', title: 'Avond in de buurt: zaterdagen', attended: true, cameAt: '20:05:00', leftAt: null, thankedOn: '2026-10-29', stage: 'held', classification: 'internal', hidden: false },
      { what: 'named', id: 'b1', date: '2026-10-28', role: 'ledItem', text: 'Zaterdagen voor 12 tot 16 jaar', more: '', place: 'Avond in de buurt: zaterdagen', meeting: 'b1', due: null, classification: 'internal', hidden: false },
      { what: 'named', id: 'i1', date: '2026-10-20', role: 'broughtIn', text: 'Het is zo donker bij de tunnel', more: 'Er komen vijf lampen.', place: 'Havenkwartier', meeting: null, due: null, classification: 'internal', hidden: false },
      { what: 'conversation', id: 'c3', at: '2026-10-15T10:00:00', kind: 'phone', place: '', note: '', hidden: true, impression: '', classification: 'confidential', people: [{ id: 'p2', name: 'Joke Verbruggen' }] },
    ] as Any[],
    conversations: [] as Any[],
  };
}

type Data = ReturnType<typeof sample>;

export function answers(data: Data, changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const byId = (list: Any[], id: string) => {
    const found = list.find((one) => one.id === id);
    if (!found) throw { code: 'notFound.record', args: { kind: 'person' } };
    return found;
  };
  const organisationName = (id: string | null) => data.organisations.find((one) => one.id === id)?.name ?? null;
  const row = (one: Any) => ({
    id: one.id, name: one.name, say: one.say, organisation: organisationName(one.organisation), organisationRole: one.organisationRole,
    perspectives: one.id === 'p1' ? ['Ouders'] : [], lastContact: one.id === 'p1' ? '2026-11-12' : null,
    openPromises: data.promises.filter(({ promise }) => promise.people.includes(one.id) && promise.state === 'open').length, informed: !!one.informed,
  });
  const add = (list: Any[], kind: string, content: Any) => {
    const kept = { ...content, id: crypto.randomUUID(), revision: 1, createdAt: new Date().toISOString(), changedAt: new Date().toISOString() };
    list.push(kept);
    changed(`${kind}.add`, kind);
    return kept;
  };
  const change = (list: Any[], kind: string, { id, input }: Any) => {
    Object.assign(byId(list, id), input);
    changed(`${kind}.change`, kind);
    return byId(list, id);
  };
  const remove = (list: Any[], kind: string, id: string) => {
    list.splice(list.findIndex((one) => one.id === id), 1);
    changed(`${kind}.remove`, kind);
  };
  const figures = (done: number, onTime: number, open: number, late: number) => ({ done, onTime, open, late });
  return {
    settings: () => data.settings,
    today: () => ({ date: '2026-11-23', promises: data.promises.filter(({ promise }) => promise.state === 'open'), meetings: data.meetings, due: data.people.slice(1, 3).map((one) => ({ person: { id: one.id, name: one.name }, standing: standing({ rhythm: { kind: 'every', count: 6, unit: 'week' } }, '2026-10-02'), days: 10, note: 'Liefst wandelen', hours: 'in de ochtend' })), preparations: [], minutesToAdopt: [], unthanked: [], notInformed: data.people.filter((one) => !one.informed).map(({ id, name }) => ({ id, name })), people: data.people.length }),
    networks: () => data.networks,
    network_page: ({ id }) => ({ network: byId(data.networks, id), members: data.people.length, organisations: data.organisations.length, meetings: data.meetings.length, balance: { member: { items: 10, minutes: 140 }, municipality: { items: 17, minutes: 260 }, together: { items: 5, minutes: 75 } }, coverage: { listed: [['Ouders', 9, 3], ['Jongeren', 0, 0], ['Ondernemers', 0, 0], ['Sport', 4, 1], ['Buurt', 14, 3]].map(([perspective, members, present]) => ({ perspective, members, present })), others: [{ perspective: 'onderwijs', members: 2, present: 1 }], meetings: 3 }, promisesKept: { ours: figures(21, 17, 5, 2), theirs: figures(15, 14, 1, 0) }, agreements: together.agreements(), contributions: { theirs: { brought: 11, got: 5 }, ours: { brought: 4, got: 3 } } }),
    add_network: ({ input }) => add(data.networks, 'network', input),
    change_network: (args) => change(data.networks, 'network', args),
    remove_network: ({ id }) => remove(data.networks, 'network', id),
    ...together.answers(data.people, changed),
    ...choosing.answers(() => data.people, row, changed),
    person_page: ({ id }) => {
      const one = byId(data.people, id);
      return {
        person: one, organisation: data.organisations.find((other) => other.id === one.organisation) ?? null,
        memberships: [{ membership: { id: 'd1', ...stamp, network: 'n1', person: id, role: 'meedenker', perspectives: ['Ouders'], since: '2026-03-03', until: null, brings: ['Kent elke route naar school', 'Opent haar zaal voor overleg'], gets: ['Eén vaste naam bij Beheer', 'Hulp bij een subsidieaanvraag'] }, networkName: 'Havenkwartier', personName: one.name }],
        promises: data.promises.filter(({ promise }) => promise.people.includes(id)), timeline: id === 'p1' ? data.timeline : [], timelineTotal: id === 'p1' ? data.timeline.length : 0, lastContact: id === 'p1' ? '2026-11-12' : null,
        rhythm: standing(one, id === 'p1' ? '2026-11-12' : null), otherFields: [], crossings: [],
      };
    },
    add_person: ({ input }) => add(data.people, 'person', person('', input.name, input)),
    change_person: (args) => change(data.people, 'person', args),
    remove_person: ({ id }) => remove(data.people, 'person', id),
    organisations: () => data.organisations.map((one) => ({ ...one, roleNeedsAgreement: false, people: data.people.filter((other) => other.organisation === one.id).length })),
    proposes_agreement: ({ name, sort }) => /moskee|kerk|partij/i.test(`${name} ${sort}`),
    organisation_page: ({ id }) => ({ organisation: byId(data.organisations, id), roleNeedsAgreement: false, people: data.people.filter((one) => one.organisation === id).map((one) => ({ id: one.id, name: one.name, role: one.organisationRole, contact: one.contactWays[0] ?? null })), hosted: data.meetings, promises: data.promises.slice(0, 2) }),
    add_organisation: ({ input }) => add(data.organisations, 'organisation', input),
    change_organisation: (args) => change(data.organisations, 'organisation', args),
    conversation: ({ id }) => ({ ...stamp, network: null, people: ['p1'], ...data.timeline.find((one) => one.id === id) }),
    hold_conversation: ({ input }) => {
      data.timeline.unshift({ what: 'conversation', id: 'new', people: [], impression: '', place: '', ...input });
      changed('conversation.hold', 'conversation', 'person', 'promise');
      return input;
    },
    close_promise: ({ id, state }) => {
      data.promises.find(({ promise }) => promise.id === id)!.promise.state = state;
      changed('promise.close', 'promise');
    },
    meetings: () => data.meetings,
    search: ({ text }) => [
      ...data.people.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).slice(0, 5).map(({ id, name }) => ({ kind: 'person', id, fit: 'words', title: name, excerpt: '', confidential: false, date: null })),
      { kind: 'conversation', id: 'c1', fit: 'text', title: 'Samira Haddou', excerpt: 'mevrouw Haddou wil vooraf weten wie er komt', confidential: false, date: '2026-11-12' },
      { kind: 'conversation', id: 'c3', fit: 'text', title: 'Samira Haddou', excerpt: '', confidential: true, date: '2026-10-15' },
    ],
    vault_facts: () => ({ place: '/home/marieke/.local/share/kring/Kring.kring', format: 1, slots: ['Mijn wachtzin'], records: 214, operations: 512 }),
    check_wording: ({ text }) => {
      const start = text.indexOf('De jongeren daar willen nooit meedenken');
      if (start < 0) return [];
      return [{ start, end: start + 39, kind: 'generalisation', text: 'De jongeren daar willen nooit meedenken', why: 'Dit zegt iets over een hele groep.', suggestion: 'Schrijf wat er gebeurde en wie erbij was: "Ze vroeg drie jongeren om mee te praten. Zij zeiden nee."', fill: 'Op … zei … dat …', sentenceStart: start, sentenceEnd: start + 50 }];
    },
    own_wording_rules: () => null,
    duplicates: () => [],
    duplicates_count: () => 0,
    look_alikes: () => [],
    find_promises: ({ note }) => (/ik zou/i.test(note) ? [{ side: 'ours', text: 'de sleutelregeling uitzoeken', due: '2026-12-01', dueWords: '', start: 0, end: 10 }] : []),
    take_date: ({ text }) => ({ text, due: null, dueWords: '' }),
    memberships: () => [],
    audit: () => [
      { at: Date.parse('2026-11-23T09:02:00Z'), operation: 'vault.unlock', records: 0, device: 'laptop', slot: 'Mijn wachtzin' },
      { at: Date.parse('2026-11-23T09:10:00Z'), operation: 'promise.close', records: 1, device: 'laptop', slot: 'Mijn wachtzin' },
    ],
    parse_date: ({ text }) => {
      if (/xyz/.test(text)) throw { code: 'date.notUnderstood', args: { word: text } };
      return { date: '2026-11-24', moment: '2026-11-24T14:00:00', shown: 'di 24 november 2026, 14:00' };
    },
  };
}
