/** Invented goals, for looking only. */
type Any = Record<string, any>;

const stamp = { revision: 1, createdAt: '2026-03-03T09:00:00Z', changedAt: '2026-11-12T09:00:00Z' };

const steps = (id: string, ...all: [string, string, string | null, string | null][]) =>
  all.map(([text, side, due, doneOn], at) => ({ id: `${id}s${at}`, text, side, due, doneOn }));

function row(id: string, text: string, seenBy: string, owners: Any[], desk: string, more: Any = {}): Any {
  const goal = { id, ...stamp, network: 'n1', text, seenBy, setOn: '2026-07-01', meeting: 'b1', coOwners: owners.map((one) => one.id), desk, steps: [], power: { members: '', municipality: '', others: '' }, outcome: { kind: 'underWay' }, classification: 'internal', ...more };
  return { goal, owners };
}

/** What the core works out of a goal. */
const read = ({ goal, owners }: Any) => {
  const underWay = goal.outcome.kind === 'underWay';
  return {
    goal: { ...goal, steps: goal.steps.map((step: Any) => ({ ...step })) }, networkName: 'Havenkwartier', owners, gone: [], lacksMember: underWay && !owners.length, lacksMunicipality: underWay && !goal.desk,
    meetingTitle: 'Veilig naar school', state: goal.outcome.kind, stepsDone: goal.steps.filter((step: Any) => step.doneOn).length, intoText: '', classification: goal.classification,
  };
};

export function goalsOf(named: Any[], changed: (operation: string, ...kinds: string[]) => void): Record<string, (args: Any) => unknown> {
  const rows: Any[] = named.length
    ? [
        row('d1', 'Een veilige route naar school, ook in de winter', 'minder kinderen die omlopen', [named[0]!], 'Beheer', {
          power: { members: 'Meelopen, donkere plekken aanwijzen en bij het hek staan.', municipality: 'Het hek, de lampen en de bocht.', others: '' },
          steps: steps('d1', ['Proef van zes weken met een dicht hek', 'ours', null, '2026-08-07'], ['Twee ouders per dag bij het hek', 'theirs', null, '2026-08-07'], ['De route in het donker lopen', 'theirs', null, '2026-09-27'], ['Drie plekken kiezen voor een lamp', 'theirs', '2026-11-26', null], ['De lampen plaatsen', 'ours', '2027-01-22', null]),
        }),
        row('d2', 'Elke zaterdag iets te doen voor 12 tot 16 jaar', 'tien zaterdagen op rij', [named[1]!], 'Sport', {
          outcome: { kind: 'reached', on: '2026-10-30' },
          steps: steps('d2', ['Uren in de sporthal regelen', 'ours', null, '2026-07-15'], ['Trainers vragen', 'theirs', null, '2026-07-12'], ['Zes zaterdagen proberen', 'theirs', null, '2026-10-21'], ['Samen bekijken of we doorgaan', 'ours', null, '2026-10-28']),
        }),
        row('d3', 'Eén vast nummer voor vragen uit de wijk', 'een antwoord binnen twee dagen', [named[2]!], '', {
          steps: steps('d3', ['Een voorstel op één pagina', 'theirs', null, '2026-07-20'], ['Bespreken met vier afdelingen', 'ours', '2026-12-14', null], ['Drie maanden proberen', 'ours', null, null], ['Ondernemers vragen wat ze ervan vinden', 'theirs', null, null]),
        }),
        row('d4', 'Een wachtplek bij de bocht', 'wie op de bus wacht, staat niet op de weg', [], 'Beheer', { outcome: { kind: 'letGo', on: '2026-10-10', reason: 'De stoep is te smal. Er staat nu een paaltje.' } }),
      ]
    : [];
  const change = (id: string, operation: string, edit: (goal: Any) => void) => {
    const { goal } = rows.find((one) => one.goal.id === id)!;
    edit(goal);
    changed(`goal.${operation}`, 'goal');
    return goal;
  };
  return {
    goals: ({ filter }) => rows.filter(({ goal }) => !filter.person || goal.coOwners.includes(filter.person)).map(read),
    set_goal_step_done: ({ id, step, done }) => change(id, 'stepDone', (goal) => Object.assign(goal.steps.find((one: Any) => one.id === step), { doneOn: done ? '2026-11-23' : null })),
    keep_goal_step: ({ id, step }) => change(id, 'step', (goal) => goal.steps.push({ ...step, id: crypto.randomUUID(), doneOn: null })),
    reach_goal: ({ id }) => change(id, 'reach', (goal) => (goal.outcome = { kind: 'reached', on: '2026-11-23' })),
    resume_goal: ({ id }) => change(id, 'resume', (goal) => (goal.outcome = { kind: 'underWay' })),
    let_goal_go: ({ id, letting }) => change(id, 'letGo', (goal) => (goal.outcome = { kind: 'letGo', on: '2026-11-23', reason: letting.reason })),
    change_goal: ({ id, input }) => change(id, 'change', (goal) => Object.assign(goal, input)),
    add_goal: ({ input }) => {
      rows.push({ goal: { id: crypto.randomUUID(), ...stamp, ...input }, owners: named.filter(({ id }) => input.coOwners.includes(id)) });
      changed('goal.add', 'goal');
      return rows.at(-1)!.goal;
    },
  };
}
