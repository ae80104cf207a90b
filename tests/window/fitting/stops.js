// The places of an open vault, with what stands over them.
const DATES = { nl: "woensdag 23 september 2026", en: "Wednesday 23 September 2026" };
const LONG = "wilhelmina";

// The parts of the life of a meeting that is shown.
const meeting = async (tour, tabs) => {
  for (const tab of tabs) {
    await click("[role=tab]", tab);
    await tour.look(`meeting, tab ${tab}`);
    if (tab === 0) {
      await tour.over("meeting", ".preparation .actions .utrecht-button");
      await tour.over("meeting, form", ".head .tabler-icon-pencil");
    }
    if (tab === 1) {
      for (const at of [0, 1]) await tour.over("agenda", ".section > header .utrecht-button", at);
      await tour.over("agenda", ".agenda-row .utrecht-link");
      await tour.over("agenda, as a table", ".section > .button--small");
    }
    if (tab === 2) {
      await tour.over("live", ".entry > .button--small");
      for (const at of [1, 2, 3]) {
        await click(".live-list button", at);
        await tour.look(`live, item ${at}`);
      }
      await click(".compose .utrecht-button", 2);
      await tour.look("live, writing");
    }
    if (tab === 2 || tab === 3) await tour.drawer(`meeting, tab ${tab}`);
  }
};

const stops = {
  async today(tour) {
    await placeAt(1);
    await tour.look("today");
    await tour.over("today", ".rows .actions .utrecht-button--subtle");
    await tour.drawer("today", true);
  },

  async people(tour) {
    await placeAt(2);
    await tour.look("people");
    await click(".people-table .pick .check", 1);
    await click(".people-table .pick .check", 2);
    await tour.look("people, chosen");
    await tour.over("people", ".chosen-bar .tabler-icon-calendar-plus");
    await tour.over("people", ".chosen-bar .tabler-icon-file-export");
    await click(".chosen-bar .utrecht-button:last-child");
    await type(document.querySelector(".find-people input, .people-tools input"), LONG);
    await tour.look("people, narrowed");
    await tour.over("people", ".head .tabler-icon-bookmark");
    await tour.drawer("people");
    await tour.over("people, twice", ".maybe-double button");
    await tour.over("people", ".head .tabler-icon-plus");
  },

  async person(tour) {
    await click(".people-table .name");
    await tour.look("person");
    for (const icon of ["phone", "player-pause"]) await tour.over("person", `.head .tabler-icon-${icon}`);
    await tour.over("person", ".section > header .tabler-icon-plus");
    await tour.over("person", ".member .tabler-icon-pencil");
    await tour.over("person", ".head .tabler-icon-printer");
    await tour.drawer("person");
    await click(".head .tabler-icon-pencil");
    for (const details of document.querySelectorAll("details")) details.open = true;
    await settled();
    await tour.look("person, form");
    await tour.over("person, form", ".button--danger");
    await press("ArrowLeft", { altKey: true });
  },

  async meetings(tour) {
    await placeAt(3);
    await tour.look("meetings");
    await tour.drawer("meetings");
    await tour.over("meetings, new", ".head .tabler-icon-plus");
    await click(".meeting-rows .name");
    await meeting(tour, [0, 1]);
    await placeAt(3);
    await click(".meeting-rows .name", -1);
    await meeting(tour, [2, 3]);
  },

  async together(tour) {
    await placeAt(4);
    for (const tab of [0, 1, 2, 3]) {
      await click("[role=tab]", tab);
      await tour.look(`together, tab ${tab}`);
      for (const at of [[0, 1], [0], [0], [0]][tab]) await tour.over(`together, tab ${tab}`, ".head .actions button", at);
      if (tab === 1) {
        await click(".agreements .utrecht-link");
        await tour.look("agreement");
        for (const at of [0, 1, 2]) await tour.over("agreement", ".head .actions button", at);
        await press("ArrowLeft", { altKey: true });
      }
      if (tab === 3) {
        await click("main .utrecht-link.name");
        await tour.look("organisation");
        await tour.over("organisation, form", ".head .tabler-icon-pencil");
        await press("ArrowLeft", { altKey: true });
      }
    }
    await tour.drawer("together");
  },

  async reports(tour) {
    await placeAt(5);
    const kinds = document.querySelectorAll(".report-kinds button").length;
    for (let kind = 0; kind < kinds; kind += 1) {
      await click(".report-kinds button", kind);
      await tour.look(`report ${kind}`);
    }
    await tour.drawer("reports");
  },

  async privacy(tour) {
    await placeAt(6);
    const parts = document.querySelectorAll(".subnav button").length;
    for (let part = 0; part < parts; part += 1) {
      await click(".subnav button", part);
      await tour.look(`privacy ${part}`);
    }
    await click(".subnav button", 0);
    await tour.over("privacy", ".rows > li > .utrecht-button");
    await tour.drawer("privacy");
  },

  async settings(tour) {
    await placeAt(7);
    const parts = document.querySelectorAll(".subnav button").length;
    for (let part = 0; part < parts; part += 1) {
      await click(".subnav button", part);
      await tour.look(`settings ${part}`);
    }
    await click(".subnav button", 1);
    await tour.over("settings", ".section > header .tabler-icon-plus");
    for (const at of [0, 1]) await tour.over("settings", ".slots .actions button", at);
    await tour.drawer("settings");
    await click(".subnav button", 0);
  },

  async everywhere(tour) {
    await press("k", { ctrlKey: true });
    await type(document.querySelector(".palette input"), LONG.slice(0, 5));
    await tour.look("palette");
    await type(document.querySelector(".palette input"), "");
    await tour.look("palette, empty");
    document.querySelector(".palette").close();
    await settled();
    await press("?", { shiftKey: true });
    await tour.look("shortcuts");
    document.querySelector("dialog[open]")?.close();
    await settled();
    await press("F1");
    await tour.look("explanation");
    document.querySelector("dialog[open]")?.close();
    await settled();
  },
};

const takeTour = async (allowed, sizes, only) => {
  const tour = new Tour(allowed, sizes);
  for (const [name, stop] of Object.entries(stops)) {
    if (only && !only.includes(name)) continue;
    try {
      await stop(tour);
    } catch (error) {
      tour.found.push(`${name}: ${error.stack ?? error}`);
    }
  }
  return { found: tour.found, seen: tour.seen, missed: tour.missed, longest: Math.round(tour.longest) };
};
