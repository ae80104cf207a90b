import { ipc, type Crossed, type Full } from '$lib/ipc';

/** Invites those who did not ask for rest, and gives those who did: what to do about them is for somebody to say. */
export async function inviteWelcome(meeting: string, people: string[]): Promise<{ invited: number; resting: Full<Crossed>[] }> {
  const resting = await ipc.crossed('invite', people);
  const welcome = people.filter((id) => !resting.some(({ person }) => person.id === id));
  if (welcome.length) await ipc.invite(meeting, welcome, null);
  return { invited: welcome.length, resting };
}
