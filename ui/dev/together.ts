/** Invented agreements, contributions, signals, decisions, pledges, goals and themes, for looking only. */
import { goalsOf } from './goals';
import { surveys } from './surveys';
import { themesOf } from './themes';

type Any = Record<string, any>;

const stamp = { revision: 1, createdAt: '2026-03-03T09:00:00Z', changedAt: '2026-11-12T09:00:00Z' };

const kept: Any[] = [
  { about: 'confidentiality', subject: '', texts: [['Wat hier gezegd wordt, vertellen we niet met namen door.', '2026-04-02']] },
  { about: 'photos', subject: '', texts: [['Foto’s maken en delen we alleen na een ja.', '2026-04-02'], ['Foto’s maken en delen we alleen na een ja. Kinderen en jongeren staan er nooit herkenbaar op.', '2026-10-28']] },
  { about: 'other', subject: 'Beloften', texts: [['Wie iets belooft, zegt ook wanneer. Lukt het niet, dan bellen we.', null]] },
].map(({ texts, ...more }, at) => ({
  id: `w${at}`, ...stamp, network: 'n1', endedOn: null, proposed: false, reviewOn: '2026-11-23', ...more,
  versions: texts.map(([text, madeOn], version) => ({ id: `w${at}v${version}`, text, madeOn, meeting: madeOn ? 'b1' : null })),
}));

export const agreements = () =>
  kept.map((agreement, at) => ({ agreement, networkName: 'Havenkwartier', text: agreement.versions.at(-1).text, number: agreement.versions.length, acknowledged: [8, 3, 0][at], waiting: [0, 5, 8][at] }));

const proposals = [
  { about: 'decisionMaking', text: 'We besluiten samen. Wie twijfelt, zegt dat, en dat schrijven we op.' },
  { about: 'money', text: 'We zeggen vooraf wie wat betaalt. Niemand schiet zomaar geld voor.' },
].map(({ about, text }, at) => ({ agreement: { id: `v${at}`, ...stamp, network: 'n1', about, subject: '', proposed: true, reviewOn: null, endedOn: null, versions: [{ id: `v${at}v0`, text, madeOn: null, meeting: null }] }, networkName: 'Havenkwartier', text, number: 1, acknowledged: 0, waiting: 8 }));

const contribution = (id: string, side: string, way: string, text: string, on: string, person: Any | null, more: Any = {}) => ({
  contribution: { id, ...stamp, network: 'n1', side, way, text, on, person: person?.id ?? null, source: { kind: 'loose' }, classification: 'internal' },
  person, networkName: 'Havenkwartier', talk: null, meetingTitle: '', ...more,
});

const signal = (id: string, state: string, about: string, receivedOn: string, person: Any | null, more: Any = {}, waitingDays: number | null = null) => ({
  signal: { id, ...stamp, network: 'n1', raisedBy: person?.id ?? null, text: about, receivedOn, acknowledgedOn: state === 'toAcknowledge' ? null : receivedOn, passedOn: null, answered: null, classification: 'internal', ...more },
  person, networkName: 'Havenkwartier', state, waitingDays,
});

const passedOn = { on: '2026-11-13', desk: 'Beheer openbare ruimte', caseNumber: 'Z-2026-0417' };

/** Decisions in every state, for looking only. */
function decisionsOf(changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const decision = (id: string, text: string, on: string, more: Any = {}) => ({
    id, text, on, agreedBy: '', reservations: '', outcome: '', state: 'inForce', standing: { kind: 'inForce' }, replacedBy: null, replaces: [], meeting: 'b2',
    meetingTitle: 'Avond in de buurt: zaterdagen', itemTitle: 'Schooltijden en de zaal', origin: 'member', networkName: 'Havenkwartier', classification: 'internal', ...more,
  });
  const rows: Any[] = [
    decision('d1', 'De hal gaat een half uur later open.', '2026-10-28', { agreedBy: 'iedereen die er was', reservations: 'een trainer: de middag wordt korter', outcome: 'De hal gaat sinds november om half vier open.' }),
    decision('d2', 'De sleutel hangt in een kastje bij de deur.', '2026-09-16', { origin: 'together', replaces: [{ id: 'd4', text: 'De sleutel ligt bij de school.', on: '2026-06-10' }] }),
    decision('d3', 'Over een gezin', '2026-09-16', { classification: 'confidential' }),
    decision('d4', 'De sleutel ligt bij de school.', '2026-06-10', { state: 'revised', standing: { kind: 'revised', on: '2026-09-16', by: 'd2' }, replacedBy: { id: 'd2', text: 'De sleutel hangt in een kastje bij de deur.', on: '2026-09-16' } }),
    decision('d5', 'Op zondag is de zaal open.', '2026-05-13', { origin: 'municipality', state: 'withdrawn', standing: { kind: 'withdrawn', on: '2026-07-01', reason: 'er kwam niemand' } }),
  ];
  const put = (line: string, operation: string, more: Any) => {
    Object.assign(rows.find(({ id }) => id === line)!, more);
    changed(`decision.${operation}`, 'meeting');
    return { id: 'b2' };
  };
  return {
    decisions: () => structuredClone(rows),
    say_outcome: ({ line, outcome }) => put(line, 'outcome', { outcome }),
    withdraw_decision: ({ line, reason }) => put(line, 'withdraw', { state: 'withdrawn', standing: { kind: 'withdrawn', on: '2026-11-23', reason } }),
    revise_decision: ({ line, by }) => put(line, 'revise', { state: 'revised', standing: { kind: 'revised', on: '2026-11-23', by }, replacedBy: rows.find(({ id }) => id === by) }),
    reinstate_decision: ({ line }) => put(line, 'reinstate', { state: 'inForce', standing: { kind: 'inForce' }, replacedBy: null }),
  };
}

/** Pledges in every state, for looking only. */
function pledgesOf(named: Any[], changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const pledge = (id: string, text: string, side: string, due: string | null, more: Any = {}, row: Any = {}) => ({
    pledge: { id, ...stamp, network: 'n1', text, side, person: null, desk: '', source: { kind: 'loose' }, madeOn: '2026-10-28', due, proof: '', state: 'open', closedOn: null, reason: '', toldOn: null, classification: 'internal', ...more },
    text, person: null, daysLate: null, madeAt: { kind: 'meeting', id: 'b1', title: 'Avond in de buurt: zaterdagen', on: '2026-10-28' }, networkName: 'Havenkwartier', classification: more['classification'] ?? 'internal', ...row,
  });
  const rows: Any[] = [
    pledge('t1', 'Verandert een tijd van de hal, dan horen de ouders dat een week van tevoren.', 'ours', '2026-11-20', { desk: 'Sport en jeugd', proof: 'een bericht in de groep' }, { daysLate: 3 }),
    pledge('t2', 'Een keer per maand koken we samen.', 'theirs', '2026-12-12', { person: 'p1' }, { person: named[0] ?? null }),
    pledge('t3', 'Over een gezin', 'ours', null, { classification: 'confidential' }),
    pledge('t4', 'De lampen bij het plein worden vervangen.', 'ours', '2026-11-01', { state: 'kept', closedOn: '2026-10-30' }),
    pledge('t5', 'De zaal is op zondag open.', 'ours', null, { state: 'dropped', closedOn: '2026-07-01', reason: 'er kwam niemand', toldOn: '2026-09-16' }),
  ];
  const put = (id: string, operation: string, more: Any) => {
    const row = rows.find(({ pledge }) => pledge.id === id)!;
    Object.assign(row.pledge, more);
    Object.assign(row, { text: row.pledge.text });
    changed(`pledge.${operation}`, 'pledge');
    return row.pledge;
  };
  return {
    pledges: ({ filter }) => structuredClone(rows.filter(({ pledge }) => !filter.state || (pledge.state === filter.state && pledge.side === filter.side && pledge.due && pledge.due <= filter.dueBy))),
    keep_pledge: ({ id }) => put(id, 'keep', { state: 'kept', closedOn: '2026-11-23' }),
    drop_pledge: ({ id, reason }) => put(id, 'drop', { state: 'dropped', closedOn: '2026-11-23', reason }),
    reopen_pledge: ({ id }) => put(id, 'reopen', { state: 'open', closedOn: null, reason: '', toldOn: null }),
    tell_pledge: ({ id }) => put(id, 'tell', { toldOn: '2026-11-23' }),
    change_pledge: ({ id, input }) => put(id, 'change', input),
    add_pledge: ({ input }) => {
      rows.unshift(pledge(crypto.randomUUID(), input.text, input.side, input.due, input));
      changed('pledge.add', 'pledge');
      return rows[0]!.pledge;
    },
    remove_pledge: ({ id }) => {
      rows.splice(rows.findIndex(({ pledge }) => pledge.id === id), 1);
      changed('pledge.remove', 'pledge');
    },
  };
}

function signalsOf(named: Any[], changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const rows: Any[] = named.length
    ? [
        signal('s1', 'toAcknowledge', 'Bij de fietstunnel is het donker. Kinderen lopen daarom over de rijbaan.', '2026-11-20', named[0]!, {}, 3),
        signal('s2', 'toAcknowledge', 'Wie er ’s avonds in het portiek staat', '2026-11-22', named[6]!, { classification: 'confidential' }, 1),
        signal('s3', 'toAnswer', 'Het hek van de speeltuin sluit niet meer.', '2026-11-12', null, { passedOn }, 11),
        signal('s4', 'toAsk', 'De brief over het parkeren was niet te volgen.', '2026-10-26', named[1]!, { answered: { on: '2026-11-16', text: 'Er komt een nieuwe brief in gewone taal, en een avond met uitleg.', asMeant: 'notAsked' } }),
        signal('s5', 'closed', 'De zaal was op zaterdag dicht.', '2026-09-30', named[0]!, { answered: { on: '2026-10-12', text: 'De zaal is op zaterdag open.', asMeant: 'yes' } }),
      ]
    : [];
  const step = (id: string, operation: string, state: string, more: Any) => {
    const row = rows.find(({ signal }) => signal.id === id)!;
    Object.assign(row, { state, waitingDays: null });
    Object.assign(row.signal, more);
    changed(`signal.${operation}`, 'signal');
    return row.signal;
  };
  return {
    signals: ({ filter }) => rows.filter((row) => (!filter.person || row.person?.id === filter.person) && (!filter.state || row.state === filter.state)).map((row) => ({ ...row })),
    acknowledge_signal: ({ id }) => step(id, 'acknowledge', 'toAnswer', { acknowledgedOn: '2026-11-23' }),
    pass_signal: ({ id, passed }) => step(id, 'pass', 'toAnswer', { passedOn: passed }),
    answer_signal: ({ id, answer }) => step(id, 'answer', 'toAsk', { answered: { ...answer, asMeant: 'notAsked' } }),
    ask_signal: ({ id, asMeant }) => step(id, 'ask', 'closed', { answered: { on: '2026-11-23', text: '', ...rows.find(({ signal }) => signal.id === id)!.signal.answered, asMeant } }),
    change_signal: ({ id, input }) => step(id, 'change', rows.find(({ signal }) => signal.id === id)!.state, input),
    add_signal: ({ input }) => {
      rows.unshift({ signal: { id: crypto.randomUUID(), ...stamp, ...input }, person: named.find(({ id }) => id === input.raisedBy) ?? null, networkName: 'Havenkwartier', state: 'toAcknowledge', waitingDays: 0 });
      changed('signal.add', 'signal');
      return rows[0]!.signal;
    },
    remove_signal: ({ id }) => {
      rows.splice(rows.findIndex(({ signal }) => signal.id === id), 1);
      changed('signal.remove', 'signal');
    },
  };
}

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
    agreements: ({ filter }) => (filter.proposed ? proposals : filter.toReview ? agreements().slice(2) : filter.waitingFor ? agreements().slice(1, 2) : agreements()),
    one_sided: () => named.slice(1, 2).map((person) => ({ person, network: 'n1', networkName: 'Havenkwartier', way: 'brings' })),
    agreement_page: ({ id }) => {
      const agreement = kept.find((one) => one['id'] === id)!;
      const texts = agreement['versions'].map((version: Any, at: number) => ({ number: at + 1, version, meetingTitle: version['meeting'] ? 'Avond in de buurt: zaterdagen' : '', acknowledged: 3 })).reverse();
      const yes = named.slice(0, 3).map((person, at) => ({ person, number: texts.length, acknowledgement: { id: `y${at}`, ...stamp, agreement: id, version: texts[0].version.id, person: person.id, on: '2026-10-28', how: ['meeting', 'talk', 'paper'][at] } }));
      return { agreement, networkName: 'Havenkwartier', texts, acknowledgements: yes, waiting: named.slice(3).map((person, at) => ({ person, outdated: at % 2 ? 1 : null })) };
    },
    acknowledge_agreement: () => changed('agreement.acknowledge', 'acknowledgement'),
    ...signalsOf(named, changed),
    ...decisionsOf(changed),
    ...pledgesOf(named, changed),
    ...goalsOf(named, changed),
    ...themesOf(named, changed),
    ...surveys,
    contributions: ({ filter }) => rows.filter(({ person }) => !filter.person || person?.id === filter.person),
  };
}
