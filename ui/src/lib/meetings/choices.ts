/** The meetings of a network, to choose the one where something was made or came up. */
import { showDate } from '$lib/dates/show';
import { ipc } from '$lib/ipc';

export interface MeetingChoice {
  value: string;
  label: string;
  /** Its day. */
  on: string;
}

export async function meetingChoices(network: string): Promise<MeetingChoice[]> {
  const rows = await ipc.meetings({ network });
  return rows.map(({ id, at, title }) => ({ value: id, label: `${showDate(at)}, ${title}`, on: at.slice(0, 10) }));
}
