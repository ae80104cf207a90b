/** One invented meeting with its agenda and minutes, and pages of a report: for looking only. */
import { onTheWall } from '$lib/dates/show';

type Any = Record<string, any>;
type Answers = Record<string, (args: Any) => unknown>;

const stamp = { revision: 1, createdAt: '2026-11-03T09:00:00Z', changedAt: '2026-11-20T09:00:00Z' };
const line = (id: string, kind: string, text: string, more: Any = {}) => ({ id, kind, text, promise: null, classification: 'internal', agreedBy: '', reservations: '', outcome: '', standing: { kind: 'inForce' }, ...more });
const item = (id: string, title: string, origin: string, plannedMinutes: number, explanation: string, more: Any = {}) => ({
  id, title, origin, plannedMinutes, explanation, way: 'standing', raisedBy: null, ledBy: null, leader: null, carriedFrom: null, carriedItem: null, urgentReason: '', minutes: [], classification: 'internal', ...more,
});

/** Two names found in minutes to share, as far as nothing was chosen for them. */
function namesIn(each: Any[]) {
  const found = [
    { id: 'n1', text: 'note', before: 'Dat is met ', words: 'Selam', after: ' besproken.', certainty: 'certain', proposal: 'een deelnemer' },
    { id: 'n2', text: 'decision', before: '', words: 'Roos', after: ' blijft op tafel.', certainty: 'alsoWord', proposal: 'Een deelnemer' },
  ];
  const findings = found.map(({ text, ...one }) => {
    const choice = each.find(({ finding }) => finding === one.id);
    const kinds: Record<string, string> = { replace: 'replaced', keep: 'kept', noName: 'noName' };
    const outcome = { kind: kinds[choice?.decision] ?? 'undecided', by: choice?.words || one.proposal };
    return { ...one, place: { text, item: 2 }, people: [{ id: 'p1', name: one.words }], morePeople: 0, form: 'givenName', outcome };
  });
  const left = (kind: string) => findings.filter(({ outcome }) => outcome.kind === kind).length;
  return { findings, undecided: left('undecided'), peopleNamed: left('undecided') + left('kept') };
}

/** When the items begin, each after the minutes of those before it. */
function clockOf({ at, durationMinutes, agenda }: Any) {
  const after = (minutes: number) => onTheWall(new Date(new Date(at).getTime() + minutes * 60_000));
  let minutes = 0;
  const begins = agenda.map((one: Any) => {
    const begin = after(minutes);
    minutes += one.plannedMinutes;
    return begin;
  });
  return { begins, agendaEnds: after(minutes), ends: after(durationMinutes) };
}

export function answers(data: Any, query: URLSearchParams, changed: (operation: string, ...kinds: string[]) => void): Answers {
  const action = (id: string, text: string, side: string, people: string[], holder: string, due: string, state = 'open') => ({
    promise: { id, ...stamp, text, side, people, holder, network: 'n1', due, source: { kind: 'meeting', id: 'b2', item: 'i3' }, state, madeOn: '2026-11-25', closedOn: state === 'open' ? null : '2026-11-27', classification: 'internal' },
    people: people.map((one) => ({ id: one, name: data.people.find(({ id: own }: Any) => own === one)?.name ?? '' })), daysLate: null, madeAt: null,
  });
  const actions = [
    action('x1', 'offerte voor drie lampen vragen', 'ours', [], 'Beheer', '2026-12-09'),
    action('x2', 'de route een week lang meelopen', 'theirs', ['p1', 'p5'], '', '2026-12-02', 'done'),
  ];
  const change = (at: string, what: Any, title: string, more: Any = {}) => ({ at, what, item: null, title, requestedBy: null, requester: null, reason: '', madeRoomFor: null, correctedAt: null, classification: 'internal', ...more });
  const changes = [
    change('2026-11-17T09:30:00', { kind: 'shared' }, ''),
    change('2026-11-20T16:10:00', { kind: 'addedUrgently' }, 'Brug dicht vanaf 1 december: welke route dan?', { item: 'i4', requestedBy: 'member', requester: 'p3', reason: 'het bericht over de brug kwam die dag pas.' }),
    change('2026-11-20T16:10:00', { kind: 'minutesChanged', from: 20, to: 15 }, 'Lampen: wat kan dit jaar nog?', { item: 'i5', madeRoomFor: 'i4' }),
    change('2026-11-22T13:52:00', { kind: 'moved', from: 6, to: 7 }, 'Een doel voor het voorjaar kiezen', { item: 'i7', requestedBy: 'member', requester: 'p4', reason: 'na de pauze' }),
  ];
  const meeting: Any = {
    id: 'b2', ...stamp, network: 'n1', title: 'Avond in de buurt: licht en routes', at: query.get('at') ?? '2026-11-25T19:30:00', durationMinutes: 120, place: 'Buurthuis De Steiger',
    theme: 'Licht en veilige routes', intendedResult: 'We weten welke donkere plek we als eerste aanpakken en wie wat doet.', languages: ['nl'], stage: query.get('stage') ?? 'planned', unnamedGuests: 1, access: [{ kind: 'interpreter', language: 'tr', what: '', people: 2, arranged: true }, { kind: 'childCare', language: '', what: '', people: 3, arranged: false }], speaking: { membersS: 900, municipalityS: 480 }, series: null, agendaChanges: changes, minutesState: { kind: 'submitted', on: '2026-11-27', until: '2026-12-04' }, corrections: [], parkingLot: [item('i9', 'Bankjes op de kade', 'member', 10, '')], classification: 'internal',
    invitations: data.people.slice(0, 8).map(({ id }: Any, at: number) => ({ person: id, reply: ['yes', 'yes', 'yes', 'maybe', 'yes', 'none', 'yes', 'no'][at], attended: [0, 1, 2, 4, 6].includes(at) })),
    agenda: [
      item('i1', 'Welkom en afspraken', 'together', 10, 'Joke Verbruggen leest de afspraken voor', { minutes: [line('l0', 'note', 'Afspraken voorgelezen. Niemand wil iets veranderen.')] }),
      item('i2', 'Terug naar vorige keer: wat is er gedaan?', 'municipality', 15, 'vier acties van de gemeente, drie van leden'),
      item('i3', 'Donkere plekken op de route naar school', 'member', 25, '', { raisedBy: 'p1', way: 'conversation', minutes: [
        line('l1', 'note', 'Vijf plekken op de kaart gezet. De hoek bij de sporthal is het donkerst.'), line('l2', 'note', 'Een ouder vertelde over een voorval. Dat blijft hier.', { classification: 'confidential' }),
        line('l3', 'decision', 'We beginnen met de hoek bij de sporthal.', { agreedBy: 'iedereen die er was', reservations: 'een ouder: en de bocht dan?' }), line('l4', 'action', '', { promise: 'x1' }), line('l5', 'action', '', { promise: 'x2' }),
      ] }),
      item('i4', 'Brug dicht vanaf 1 december: welke route dan?', 'member', 15, 'Ingevoegd op 20 november, door Henk Postma', { way: 'urgent', urgentReason: 'het bericht over de brug kwam die dag pas.' }),
      item('i5', 'Lampen: wat kan dit jaar nog?', 'municipality', 15, 'Beheer openbare ruimte, op vraag van de groep'),
      item('i6', 'Pauze met soep', 'member', 15, 'gekookt door twee leden'),
      item('i7', 'Een doel voor het voorjaar kiezen', 'together', 15, '', { way: 'openDiscussion' }),
      item('i8', 'Rondje: wat neem je mee?', 'together', 5, 'vast punt, zo afgesproken'),
    ],
  };
  if (query.has('bare')) Object.assign(meeting, { agenda: [], invitations: [], intendedResult: '', unnamedGuests: 0 });
  const kept = (operation: string, ...kinds: string[]) => {
    meeting.revision += 1;
    changed(operation, 'meeting', ...kinds);
    return structuredClone(meeting);
  };
  const lineOf = (id: string) => meeting.agenda.flatMap((one: Any) => one.minutes).find((one: Any) => one.id === id);
  const under = (id: string) => meeting.agenda.find((one: Any) => one.id === id);
  const share = (origin: string) => {
    const its = meeting.agenda.filter((one: Any) => one.origin === origin);
    return { items: its.length, minutes: its.reduce((sum: number, one: Any) => sum + one.plannedMinutes, 0) };
  };
  const invitation = (person: string) => {
    if (!meeting.invitations.some((one: Any) => one.person === person)) meeting.invitations.push({ person, reply: 'none', attended: false });
    return meeting.invitations.find((one: Any) => one.person === person);
  };
  const page = (number: number) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 794 1123" width="794" height="1123"><rect width="794" height="1123" fill="#fff"/><text x="76" y="120" font-size="30" fill="#001a40" font-family="sans-serif">Bladzijde ${number}</text></svg>`;
    return `data:image/svg+xml;base64,${btoa(svg)}`;
  };
  return {
    meetings: () => (query.has('empty') ? [] : [
      ...data.meetings,
      { id: 'b3', title: 'Kop soep met de winkeliers', at: '2026-12-09T12:00:00', durationMinutes: 60, place: 'De Kade', stage: 'planned', invited: 0, coming: 0, attended: 0, agendaItems: 1, networkName: 'Havenkwartier' },
      { id: 'b0', title: 'Rondje langs de haven', at: '2026-11-19T10:00:00', durationMinutes: 60, place: '', stage: 'planned', invited: 6, coming: 5, attended: 0, agendaItems: 2, networkName: 'Havenkwartier' },
      { id: 'b1', title: 'Avond in de buurt: zaterdagen', at: '2026-10-28T19:30:00', durationMinutes: 120, place: 'De Steiger', stage: 'held', invited: 16, coming: 12, attended: 13, agendaItems: 8, networkName: 'Havenkwartier' },
    ]),
    meeting_page: () => structuredClone({
      meeting, networkName: 'Havenkwartier', actions, series: [], closedLines: ['l2'], adoptedAt: null,
      corrections: [{ correction: { on: '2026-11-28', about: { kind: 'line', id: 'l1', part: 'text' }, requestedBy: 'member', requester: 'p1', before: 'Vier plekken op de kaart gezet.', asked: 'Vijf plekken op de kaart gezet. De hoek bij de sporthal is het donkerst.', result: { kind: 'takenOver' }, classification: 'internal' }, requester: { id: 'p1', name: data.people[0].name }, item: 3, classification: 'internal' }],
      invited: meeting.invitations.map((one: Any) => {
        const person = data.people.find(({ id }: Any) => id === one.person);
        return { person: { id: one.person, name: person.name }, why: one.person === 'p1' ? 'weet alles van de route naar school' : '', reply: one.reply, attended: one.attended, cameAt: one.cameAt ?? null, leftAt: one.leftAt ?? null, wantsInterpreter: person.languages.some((own: Any) => own.wantsInterpreter) };
      }),
      arrangeBy: '2026-11-23',
      clock: clockOf(meeting),
      balance: { member: share('member'), municipality: share('municipality'), together: share('together') },
    }),
    meeting_thanks: () => meeting.stage !== 'held' ? [] : meeting.invitations.filter((one: Any) => one.attended).map((one: Any) => {
      const { name, contactWays, preferences } = data.people.find(({ id }: Any) => id === one.person);
      return { thanks: { person: { id: one.person, name }, say: '', address: null, language: 'nl', greeting: null, channel: preferences?.channel ?? null, way: contactWays?.[0] ?? null, limits: [], metOn: meeting.at.slice(0, 10), thankedOn: one.thankedOn ?? null }, text: `Goedendag ${name},\n\nDank u wel dat u er was.` };
    }),
    thank: ({ people, on }) => people.forEach((one: string) => Object.assign(invitation(one), { thankedOn: on || null })) ?? kept('meeting.thank'),
    copy_thanks: () => null,
    planning: () => ({ conflicts: [{ kind: 'meeting', id: 'b9', at: '2026-11-25T20:00:00', title: 'Overleg jongerenwerk' }], namedDays: [{ day: 'eidAlFitr', on: '2026-11-26', fromSunset: true, mayDiffer: true }], schoolHolidays: [], knowsSchoolHolidays: true }),
    carry_proposal: () => ({ from: 'b1', title: 'Avond in de buurt: zaterdagen', on: '2026-10-28', items: [{ id: 'k1', title: 'Bankjes op de kade', origin: 'member', parked: true, classification: 'internal' }], openOurs: 4, openTheirs: 3, lookedBack: false }),
    add_meeting: ({ input }) => Object.assign(meeting, input) && kept('meeting.add'),
    change_meeting: ({ input }) => Object.assign(meeting, input) && kept('meeting.change'),
    close_meeting: () => Object.assign(meeting, { stage: 'held' }) && kept('meeting.close'),
    invite: ({ people }) => people.forEach(invitation) ?? kept('meeting.invite'),
    uninvite: ({ person }) => {
      meeting.invitations = meeting.invitations.filter((one: Any) => one.person !== person);
      return kept('meeting.uninvite');
    },
    set_reply: ({ person, reply }) => Object.assign(invitation(person), { reply }) && kept('meeting.reply'),
    set_attendance: ({ person, presence }) => Object.assign(invitation(person), { cameAt: null, leftAt: null, ...presence }) && kept('meeting.attend'),
    set_unnamed_guests: ({ guests }) => Object.assign(meeting, { unnamedGuests: guests }) && kept('meeting.guests'),
    add_agenda_item: ({ item: made, insertion }) => {
      meeting.agenda.splice(insertion.at ?? meeting.agenda.length, 0, item(crypto.randomUUID(), made.title, made.origin, made.plannedMinutes, '', made));
      return kept('agenda.add');
    },
    change_agenda_item: ({ item: made, at }) => {
      const [one] = meeting.agenda.splice(meeting.agenda.indexOf(under(made.id)), 1);
      meeting.agenda.splice(at ?? meeting.agenda.length, 0, Object.assign(one, made));
      return kept('agenda.change');
    },
    move_agenda_item: ({ item: id, to }) => {
      const [one] = meeting.agenda.splice(meeting.agenda.indexOf(under(id)), 1);
      meeting.agenda.splice(to, 0, one);
      return kept('agenda.move');
    },
    remove_agenda_item: ({ item: id }) => {
      meeting.agenda = meeting.agenda.filter((one: Any) => one.id !== id);
      return kept('agenda.remove');
    },
    park_agenda_item: ({ item: id }) => {
      meeting.parkingLot.push(...meeting.agenda.splice(meeting.agenda.indexOf(under(id)), 1));
      return kept('agenda.park');
    },
    bring_back_agenda_item: ({ item: id, at }) => {
      const [one] = meeting.parkingLot.splice(meeting.parkingLot.findIndex((own: Any) => own.id === id), 1);
      meeting.agenda.splice(at ?? meeting.agenda.length, 0, one);
      return kept('agenda.return');
    },
    share_agenda: () => meeting.agendaChanges.push(change(new Date().toISOString().slice(0, 19), { kind: 'shared' }, '')) && kept('agenda.share'),
    add_minute_line: ({ item: id, line: made }) => under(id).minutes.push({ ...line('', '', ''), ...made, id: crypto.randomUUID() }) && kept('minutes.add'),
    change_minute_line: ({ line: made }) => Object.assign(lineOf(made.id), made) && kept('minutes.change'),
    turn_minute_line: ({ line: id, into }) => {
      const one = lineOf(id);
      const text = actions.find(({ promise }) => promise.id === one.promise)?.promise.text ?? one.text;
      const item = meeting.agenda.find(({ minutes }: Any) => minutes.includes(one)).id;
      Object.assign(one, { kind: into, text, promise: null });
      if (into === 'action') {
        const row = action(crypto.randomUUID(), text, 'ours', [], '', '');
        row.promise.source.item = item;
        actions.push(row);
        Object.assign(one, { text: '', promise: row.promise.id });
      }
      return kept('minutes.turn', 'promise');
    },
    remove_minute_line: ({ line: id }) => {
      for (const one of meeting.agenda) one.minutes = one.minutes.filter((own: Any) => own.id !== id);
      return kept('minutes.remove');
    },
    add_action: ({ item: id, action: made }) => {
      const row = action(crypto.randomUUID(), made.text, made.side, made.people, made.holder, made.due);
      actions.push(row);
      under(id).minutes.push(line(crypto.randomUUID(), 'action', '', { promise: row.promise.id }));
      return kept('minutes.action', 'promise');
    },
    change_promise: ({ id, input }) => {
      Object.assign(actions.find(({ promise }) => promise.id === id)!.promise, input);
      return kept('promise.change', 'promise');
    },
    preview_report: ({ report, options }) => {
      if (options.language === 'en' && query.has('refuse')) throw { code: 'document.layout', args: { what: 'table' } };
      return {
        pages: report.kind === 'agenda' ? [page(1)] : [page(1), page(2), page(3)],
        leftOut: options.includeConfidential.length ? [] : [
          ...(options.forSharing || report.kind === 'network' ? [{ what: 'names', count: null, why: 'namesNobody' }, { what: 'conversations', count: null, why: 'forOthers' }] : []),
          { what: 'notes', count: 1, why: 'inConfidence' }, { what: 'numbers', count: 2, why: 'fewerThanFive' },
        ],
        names: options.forSharing ? namesIn(options.names.each) : { findings: [], undecided: 0, peopleNamed: 0 },
      };
    },
    export_report: () => (changed('export.report', 'audit'), { number: 0, name: 'verslag-avond-in-de-buurt.pdf' }),
    open_exported: () => null,
  };
}
