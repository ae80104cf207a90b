/** Answers of the stand-in about visits, timelines and talks beforehand, for looking only. */
type Any = any;

export function answers(timeline: Any[]): Record<string, (args: Any) => unknown> {
  const row = (id: string, name: string, more: Any) => ({
    preparation: { id, revision: 1, createdAt: '2026-11-20T09:00:00Z', changedAt: '2026-11-20T09:00:00Z', person: 'p1', meeting: 'b2', at: null, themes: [], wishes: [], state: 'open', closedOn: null, conversation: null, takesAlong: null, ...more },
    person: { id: 'p1', name }, title: 'Avond in de buurt: licht en routes', meetingAt: '2026-11-25T19:30:00', step: 'talk', wantsInterpreter: id === 'v1', carried: [], talks: [],
  });
  const rows = [
    row('v1', 'Selam Tesfay', { at: '2026-11-24T10:00:00', themes: ['Donkere plekken op de route naar school', 'Een doel kiezen'], wishes: [{ id: 'w1', text: 'Een lamp in de drukke bocht', agreed: null, item: null }] }),
    row('v2', 'Tomasz Wilk', { themes: ['Donkere plekken op de route naar school'] }),
  ];
  const need = (name: string, why: string[]) => ({ person: { id: name, name }, languages: [{ tag: 'nl', speaks: 'good', reads: 'some', wantsInterpreter: false }], why, preparation: null, proposed: true });
  const languages = { room: ['nl', 'pl', 'ti'], texts: ['pl'], unknown: true, needs: [need('Kees Brandsma', ['askedTalk']), need('Aylin Koç', ['askedTalk'])] };
  return {
    person_timeline: ({ filter }) => ({ entries: timeline.filter((one) => !filter.kinds?.length || filter.kinds.includes(one.what)), total: timeline.length }),
    preparations: () => rows,
    meeting_languages: () => languages,
  };
}
