/** Invented themes and input, for looking only. */
type Any = Record<string, any>;

const stamp = { revision: 1, createdAt: '2026-03-03T09:00:00Z', changedAt: '2026-11-12T09:00:00Z' };

const theme = (id: string, title: string, about: string, more: Any = {}): Any => ({ id, ...stamp, network: 'n1', title, about, planned: [], answer: null, classification: 'internal', ...more });

const input = (id: string, themes: string[], words: string, way: string, on: string, saidBy: Any | null, more: Any = {}): Any => ({
  id, ...stamp, network: 'n1', words, way, round: '', source: { kind: 'loose' }, on, saidBy: saidBy?.id ?? null, side: 'theirs', themes, answer: '', answeredOn: null, toldOn: null, classification: 'internal', ...more,
});

export function themesOf(named: Any[], changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const themes: Any[] = named.length
    ? [
        theme('t1', 'Licht op het fietspad en bij de sporthal', 'Waar het donker is, en welke lamp eerst komt.', { planned: [{ meeting: 'b1', item: 'i1' }] }),
        theme('t2', 'Brieven die iedereen kan lezen', ''),
        theme('t3', 'Donker bij de sporthal', ''),
        theme('t4', 'Elke zaterdag iets te doen', '', { answer: { on: '2026-10-30', text: 'De hal blijft open tot het einde van het seizoen.' } }),
      ]
    : [];
  const inputs: Any[] = named.length
    ? [
        input('v1', ['t1'], 'Mijn dochter fietst om, want achter de sporthal zie je niks.', 'conversation', '2026-09-09', named[0]!),
        input('v2', ['t1'], 'Na het trainen lopen we met z’n allen, alleen durf ik niet.', 'focusGroup', '2026-10-14', null, { round: 'Jongeren van 12 tot 16', source: { kind: 'focusGroup', id: 'f1', group: 1 } }),
        input('v3', ['t1'], 'Wij krijgen veel meldingen over dit pad.', 'conversation', '2026-10-24', null, { side: 'ours' }),
        input('v4', ['t2'], 'Zet bovenaan wat ik moet doen. De rest lees ik later.', 'openDiscussion', '2026-10-04', named[2]!, { answer: 'De brieven over de markt zijn herschreven.' }),
        input('v5', ['t4'], 'Op zaterdag hangen ze bij het veld en is er niks.', 'conversation', '2026-03-03', named[1]!, { answer: 'De hal blijft open.', toldOn: '2026-10-30' }),
        input('v6', [], 'Na de markt ligt het plein vol dozen.', 'survey', '2026-11-18', null, { round: 'Enquête markt' }),
      ]
    : [];
  const stateOf = (one: Any) => (one.answer ? (one.toldOn ? 'closed' : 'toTell') : 'toAnswer');
  const inputRow = (one: Any) => ({
    input: { ...one }, person: named.find(({ id }) => id === one.saidBy) ?? null, networkName: 'Havenkwartier',
    themes: themes.filter(({ id }) => one.themes.includes(id)).map(({ id, title }) => ({ id, title })), state: stateOf(one), waitingDays: stateOf(one) === 'closed' ? null : 20, classification: one.classification,
  });
  const themeRow = (one: Any) => {
    const about = inputs.filter(({ themes }) => themes.includes(one.id));
    const ours = about.filter(({ side }) => side === 'ours').length;
    const meetings = one.planned.map(() => ({ id: 'b1', title: 'Avond in de buurt', at: '2026-11-26T19:30:00' }));
    return {
      theme: { ...one }, networkName: 'Havenkwartier', state: one.answer ? 'answered' : meetings.length ? 'onAgenda' : 'open', inputs: { theirs: about.length - ours, ours },
      openInputs: about.filter((input) => stateOf(input) !== 'closed').length, meetings, classification: one.classification,
    };
  };
  const change = (list: Any[], id: string, operation: string, more: Any) => {
    const one = list.find((there) => there.id === id)!;
    Object.assign(one, more);
    changed(operation, 'theme', 'input');
    return one;
  };
  return {
    themes: () => themes.map(themeRow),
    inputs: ({ filter }) => inputs.map(inputRow).filter((row) => (!filter.theme || row.input.themes.includes(filter.theme)) && (!filter.loose || !row.input.themes.length) && (!filter.person || row.input.saidBy === filter.person) && (!filter.open || row.state !== 'closed') && (!filter.focusGroup || row.input.source.id === filter.focusGroup)),
    alike_themes: ({ text }) => themes.filter(({ title }) => /sporthal|donker/i.test(text) && /sporthal/i.test(title)).map(({ id, title }) => ({ id, title, shared: ['sporthal'] })),
    answer_input: ({ id, answer }) => change(inputs, id, 'input.answer', { answer: answer.text, toldOn: answer.toldOn }),
    tell_input: ({ id }) => change(inputs, id, 'input.tell', { toldOn: '2026-11-23' }),
    change_input: ({ id, input }) => change(inputs, id, 'input.change', input),
    answer_theme: ({ id, answer }) => change(themes, id, 'theme.answer', { answer: { on: '2026-11-23', text: answer.text } }),
    plan_theme: ({ id, meeting }) => change(themes, id, 'theme.plan', { planned: [{ meeting, item: 'x' }] }),
    add_input: ({ input }) => {
      inputs.push({ id: crypto.randomUUID(), ...stamp, ...input });
      changed('input.add', 'input');
      return inputs.at(-1)!;
    },
    add_theme: ({ input }) => {
      themes.push({ id: crypto.randomUUID(), ...stamp, ...input });
      changed('theme.add', 'theme');
      return themes.at(-1)!;
    },
  };
}
