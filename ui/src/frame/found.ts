/** What a search finds, in the order it is shown: under which heading, with which icon, and which page shows it. */
import IconBuilding from '@tabler/icons-svelte/icons/building-community';
import IconCalendarEvent from '@tabler/icons-svelte/icons/calendar-event';
import IconCheckbox from '@tabler/icons-svelte/icons/checkbox';
import IconCircles from '@tabler/icons-svelte/icons/circles';
import IconClipboardList from '@tabler/icons-svelte/icons/clipboard-list';
import IconEar from '@tabler/icons-svelte/icons/ear';
import IconGift from '@tabler/icons-svelte/icons/gift';
import IconHeartHandshake from '@tabler/icons-svelte/icons/heart-handshake';
import IconMessage from '@tabler/icons-svelte/icons/message';
import IconMessages from '@tabler/icons-svelte/icons/messages';
import IconTarget from '@tabler/icons-svelte/icons/target-arrow';
import IconUser from '@tabler/icons-svelte/icons/user';
import IconUsersGroup from '@tabler/icons-svelte/icons/users-group';
import IconWriting from '@tabler/icons-svelte/icons/writing-sign';
import type { Glyph } from '$lib/components/glyph';
import { ipc, type RecordKind } from '$lib/ipc';
import { router, type Route } from '$lib/router/router.svelte';
import { session } from '$lib/session/session.svelte';

/** The kinds of records a search finds; the rest is nobody's to find. */
export type Findable = Exclude<RecordKind, 'acknowledgement' | 'crossing' | 'evaluation' | 'setting' | 'draft' | 'filter' | 'distinct'>;

interface Found {
  /** The heading: the key of its text. */
  label: string;
  icon: Glyph;
  /** The way to the page that shows it; what has no page of its own is shown with the person it was with. */
  way: (id: string) => Way | Promise<Way>;
}

type Way = () => void;

const to = (route: Route) => () => router.go(route);

/** To a part of Together, of the network that the record is in. */
const toPart = (part: string, network: string | undefined) => () => {
  if (network) session.chosen = network;
  router.go({ place: 'together', part });
};

export const found: Record<Findable, Found> = {
  person: { label: 'found-people', icon: IconUser, way: (id) => to({ place: 'people', id }) },
  conversation: {
    label: 'found-conversations',
    icon: IconMessage,
    way: async (id) => to({ place: 'people', id: (await ipc.conversation(id)).people[0] }),
  },
  meeting: { label: 'found-meetings', icon: IconCalendarEvent, way: (id) => to({ place: 'meetings', id }) },
  organisation: { label: 'found-organisations', icon: IconBuilding, way: (id) => to({ place: 'together', part: 'organisation', id }) },
  promise: { label: 'found-promises', icon: IconCheckbox, way: async (id) => to({ place: 'people', id: await personOf(id) }) },
  preparation: { label: 'preparations', icon: IconMessage, way: async (id) => to({ place: 'meetings', id: await meetingOf(id) }) },
  agreement: { label: 'together-agreements', icon: IconWriting, way: (id) => to({ place: 'together', part: 'agreement', id }) },
  contribution: { label: 'together-contributions', icon: IconGift, way: toContribution },
  signal: { label: 'together-signals', icon: IconEar, way: async (id) => toPart('signals', await networkOfSignal(id)) },
  pledge: { label: 'together-pledges', icon: IconHeartHandshake, way: async (id) => toPart('pledges', await networkOfPledge(id)) },
  goal: { label: 'together-goals', icon: IconTarget, way: async (id) => toPart('goals', await networkOfGoal(id)) },
  theme: { label: 'together-themes-inputs', icon: IconMessages, way: async (id) => toPart('themes', await networkOfTheme(id)) },
  input: { label: 'inputs-of-person', icon: IconMessages, way: async (id) => toPart('themes', await networkOfInput(id)) },
  focusGroup: { label: 'together-focus-groups', icon: IconUsersGroup, way: async (id) => toPart('focus-groups', await networkOfFocusGroup(id)) },
  survey: { label: 'together-surveys', icon: IconClipboardList, way: async (id) => toPart('surveys', await networkOfSurvey(id)) },
  network: { label: 'found-networks', icon: IconCircles, way: () => to({ place: 'together' }) },
  membership: { label: 'found-memberships', icon: IconUser, way: () => to({ place: 'together' }) },
};

export const findable = Object.keys(found) as Findable[];

/** To or by whom a promise is, if anybody. */
async function personOf(promise: string): Promise<string | undefined> {
  const rows = await ipc.promises({});
  return rows.find((row) => row.promise.id === promise)?.people[0]?.id;
}

/** Before which meeting a talk is. */
async function meetingOf(preparation: string): Promise<string | undefined> {
  const rows = await ipc.preparations({});
  return rows.find((row) => row.preparation.id === preparation)?.preparation.meeting;
}

/** Of a member: their page. Of the municipality: what the network brings and gets. */
async function toContribution(id: string): Promise<Way> {
  const row = (await ipc.contributions({})).find(({ contribution }) => contribution.id === id);
  return row?.person ? to({ place: 'people', id: row.person.id }) : toPart('contributions', row?.contribution.network);
}

/** In which network a signal is. */
async function networkOfSignal(id: string): Promise<string | undefined> {
  return (await ipc.signals({})).find(({ signal }) => signal.id === id)?.signal.network;
}

/** To which network a pledge is. */
async function networkOfPledge(id: string): Promise<string | undefined> {
  return (await ipc.pledges({})).find(({ pledge }) => pledge.id === id)?.pledge.network;
}

/** Of which network a goal is. */
async function networkOfGoal(id: string): Promise<string | undefined> {
  return (await ipc.goals({})).find(({ goal }) => goal.id === id)?.goal.network;
}

/** Of which network a theme is. */
async function networkOfTheme(id: string): Promise<string | undefined> {
  return (await ipc.themes({})).find(({ theme }) => theme.id === id)?.theme.network;
}

/** To which network something was brought in. */
async function networkOfInput(id: string): Promise<string | undefined> {
  return (await ipc.inputs({})).find(({ input }) => input.id === id)?.input.network;
}

/** Of which network a focus group is. */
async function networkOfFocusGroup(id: string): Promise<string | undefined> {
  return (await ipc.focusGroups({})).find(({ focusGroup }) => focusGroup.id === id)?.focusGroup.network;
}

/** Of which network a survey is. */
async function networkOfSurvey(id: string): Promise<string | undefined> {
  return (await ipc.surveys({})).find((survey) => survey.id === id)?.network;
}
