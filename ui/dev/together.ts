/** Invented agreements and contributions, for looking only. */
type Any = Record<string, any>;

const stamp = { revision: 1, createdAt: '2026-03-03T09:00:00Z', changedAt: '2026-11-12T09:00:00Z' };

const kept: Any[] = [
  { about: 'confidentiality', subject: '', texts: [['Wat hier gezegd wordt, vertellen we niet met namen door.', '2026-04-02']] },
  { about: 'photos', subject: '', texts: [['Foto’s maken en delen we alleen na een ja.', '2026-04-02'], ['Foto’s maken en delen we alleen na een ja. Kinderen en jongeren staan er nooit herkenbaar op.', '2026-10-28']] },
  { about: 'other', subject: 'Beloften', texts: [['Wie iets belooft, zegt ook wanneer. Lukt het niet, dan bellen we.', null]] },
].map(({ texts, ...more }, at) => ({
  id: `w${at}`, ...stamp, network: 'n1', endedOn: null, ...more,
  versions: texts.map(([text, madeOn], version) => ({ id: `w${at}v${version}`, text, madeOn, meeting: madeOn ? 'b1' : null })),
}));

export const agreements = () =>
  kept.map((agreement, at) => ({ agreement, networkName: 'Havenkwartier', text: agreement.versions.at(-1).text, number: agreement.versions.length, acknowledged: [8, 3, 0][at], waiting: [0, 5, 8][at] }));

const contribution = (id: string, side: string, way: string, text: string, on: string, person: Any | null, more: Any = {}) => ({
  contribution: { id, ...stamp, network: 'n1', side, way, text, on, person: person?.id ?? null, source: { kind: 'loose' }, classification: 'internal' },
  person, networkName: 'Havenkwartier', talk: null, meetingTitle: '', ...more,
});

export function answers(people: Any[], changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const named = people.map(({ id, name }) => ({ id, name }));
  const rows = people.length
    ? [
        contribution('k1', 'theirs', 'brings', 'Een lijst met vijf donkere plekken', '2026-11-17', named[0]!, { talk: 'coffee' }),
        contribution('k2', 'theirs', 'brings', 'Zaal en koffie voor de eerste avond', '2026-10-28', named[1]!, { meetingTitle: 'Avond in de buurt: zaterdagen' }),
        contribution('k3', 'theirs', 'gets', 'Een sleutel van de zaal', '2026-09-30', named[0]!),
        contribution('k4', 'ours', 'brings', 'Twee brieven herschreven in gewone taal', '2026-10-26', null),
        contribution('k6', 'theirs', 'gets', 'Tijd om bij te komen', '2026-09-02', named[6]!, { classified: true }),
        contribution('k5', 'ours', 'gets', 'Plekken op de kaart waar het donker is', '2026-11-11', null),
      ]
    : [];
  const secret = rows.find((row) => 'classified' in row);
  if (secret) secret.contribution.classification = 'confidential';
  return {
    agreements,
    agreement_page: ({ id }) => {
      const agreement = kept.find((one) => one['id'] === id)!;
      const texts = agreement['versions'].map((version: Any, at: number) => ({ number: at + 1, version, meetingTitle: version['meeting'] ? 'Avond in de buurt: zaterdagen' : '', acknowledged: 3 })).reverse();
      const yes = named.slice(0, 3).map((person, at) => ({ person, number: texts.length, acknowledgement: { id: `y${at}`, ...stamp, agreement: id, version: texts[0].version.id, person: person.id, on: '2026-10-28', how: ['meeting', 'talk', 'paper'][at] } }));
      return { agreement, networkName: 'Havenkwartier', texts, acknowledgements: yes, waiting: named.slice(3).map((person, at) => ({ person, outdated: at % 2 ? 1 : null })) };
    },
    acknowledge_agreement: () => changed('agreement.acknowledge', 'acknowledgement'),
    contributions: ({ filter }) => rows.filter(({ person }) => !filter.person || person?.id === filter.person),
  };
}
