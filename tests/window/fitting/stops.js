// The places of an open vault, with what stands over them.
const DATES = { nl: "woensdag 23 september 2026", en: "Wednesday 23 September 2026" };
const LONG = "wilhelmina";

// Somebody at another desk changes the person whose form is open, and the same is changed here.
const clash = async (tour) => {
  await find(".form--page input");
  const [, say] = document.querySelectorAll(".form--page input");
  await type(say, "mevrouw Van der Heijden-Schimmelpenninck van der Oye");
  const { id } = (await ask("people_cards")).find(({ name }) => name.startsWith("Wilhelmina-Johanna"));
  const { id: _id, revision, createdAt: _made, changedAt: _changed, ...content } = (await ask("person_page", { id })).person;
  await ask("change_person", { id, revision, input: { ...content, say: `${content.say} Wilhelmina-Johanna`.slice(-80) } });
  (await find(".form--page")).requestSubmit();
  await until(dialogNow);
  await tour.dialog("Meanwhile", "person, form");
  await click(".form--page > .actions .utrecht-button", 1);
};

// A list with columns that are refused or guessed, and somebody who is there already; it is closed before its end.
const readList = async (tour, dialog) => {
  const { name } = (await ask("people_cards")).find((one) => one.name.startsWith("Wilhelmina-Johanna"));
  const cells = [
    ["Naam", "Roepnaam", "Voornaam", "Telefoon", "E-mailadres", "Organisatie", "Geboorteland", "BSN", "Land", "Aantekening", ""],
    [name, "", "", "06 12", "wilhelmina-johanna . van-der-heijden@verenigingsbureau.example.nl", "Bewonersvereniging Havenkwartier-Noordoost en omstreken", "Suriname", "111222333", "Nederland", "Belt het liefst na zessen, en nooit op vrijdag.", "ja"],
    ["Nieuw, Iemand", "", "", "010 4123456", "geen", "", "Nederland", "", "Nederland", "", "nee"],
  ];
  await tour.refused("people, a list", dialog.querySelector("form"));
  const [network] = dialog.querySelectorAll("select");
  if (network && !network.value) await choose(network, network.options[1].value);
  await type(dialog.querySelector("textarea"), cells.map((row) => row.join("\t")).join("\n"));
  dialog.querySelector("form").requestSubmit();
  const columns = () => dialog.querySelectorAll(".import-columns select");
  await until(() => columns().length);
  await tour.look("people, columns of a list");
  const [whole, second] = columns();
  const before = second.value;
  await choose(second, whole.value);
  await tour.look("people, two columns for one field");
  await choose(second, before);
  dialog.querySelector("form").requestSubmit();
  await until(() => dialog.querySelector(".import-alike"));
  for (const details of dialog.querySelectorAll("details:not([open])")) details.open = true;
  await settled();
  await tour.look("people, what a list comes to");
};

const stops = {
  async today(tour) {
    await placeAt(1);
    await tour.look("today");
    await tour.opens("LaterDialog", "today", ".rows .actions .utrecht-button--subtle", 0, (dialog) => tour.refused("today, later", dialog.querySelector("form")));
    await tour.drawer("today", true);
  },

  async people(tour) {
    await placeAt(2);
    await tour.look("people");
    await click(".people-table .pick .check", 1);
    await click(".people-table .pick .check", 2);
    await tour.look("people, chosen");
    await tour.opens("InviteChosen", "people", ".chosen-bar .tabler-icon-calendar-plus");
    await tour.opens("ExportChosen", "people", ".chosen-bar .tabler-icon-file-export");
    await tour.opens("JoinDialog", "people", ".chosen-bar .tabler-icon-users-plus");
    await click(".chosen-bar .utrecht-button--subtle");
    await click(".people-tools .utrecht-button");
    await type(await find(".find-people input"), `${LONG} zz`);
    await tour.look("people, nobody found");
    await type(await find(".find-people input"), LONG);
    await tour.look("people, narrowed");
    await tour.opens("SaveFilter", "people", ".head .tabler-icon-bookmark");
    await tour.opens("JoinDialog", "people", ".head .tabler-icon-users-plus", 0, (dialog) => tour.refused("people, joining", dialog.querySelector("form")));
    await tour.opens("ImportDialog", "people", ".head .tabler-icon-file-import", 0, (dialog) => readList(tour, dialog));
    await tour.drawer("people");
    await click(".maybe-double button");
    await tour.look("people, twice");
    await tour.opens("MergeDialog", "people", ".pairs .utrecht-button");
    await press("ArrowLeft", { altKey: true });
    await click(".head .tabler-icon-plus");
    await tour.look("people, new");
    await tour.refused("people, new", await find(".form--page"));
    await click(".form--page > .actions .utrecht-button", 1);
  },

  async person(tour) {
    await placeAt(2);
    await type(await find(".find-people input"), LONG);
    await click(".people-table .name");
    await tour.look("person");
    await tour.opens("CallDialog", "person", ".head .tabler-icon-phone", 0, async (dialog) => {
      dialog.querySelector(".rows .utrecht-button").click();
      await until(() => dialogNow() && dialogNow() !== dialog);
      await tour.dialog("AskAnyway", "person, call");
    });
    await tour.opens("PauseDialog", "person", ".head .tabler-icon-player-pause");
    await tour.opens("ContributionDialog", "person", ".section > header .tabler-icon-plus");
    await tour.opens("MembershipDialog", "person", ".section > header .tabler-icon-plus", -1);
    await tour.opens("MembershipDialog", "person", ".member .tabler-icon-pencil");
    await click(".timeline-tools .tabler-icon-filter");
    await tour.look("person, choosing from the timeline");
    await click(".timeline-tools .tabler-icon-filter");
    await tour.over("person", ".head .tabler-icon-printer");
    await tour.drawer("person");
    await click(".head .tabler-icon-pencil");
    for (const details of document.querySelectorAll("details")) details.open = true;
    await settled();
    await tour.look("person, form");
    await tour.opens("RemovePerson", "person, form", ".button--danger");
    await clash(tour);
  },

  async meetings(tour) {
    await placeAt(3);
    await tour.look("meetings");
    await tour.drawer("meetings");
    await click(".head .tabler-icon-plus");
    await tour.look("meetings, new");
    await tour.refused("meetings, new", await find("main form"));
    await placeAt(3);
    await click(".meeting-rows .name");
    await meeting(tour, [0, 1]);
    await placeAt(3);
    await click(".meeting-rows .name", -1);
    await meeting(tour, [2, 3]);
  },

  async together(tour) {
    await placeAt(4);
    const groups = [["overview"], ["themes", "focus-groups", "surveys"], ["goals"], ["agreements", "decisions", "pledges"], ["equality", "contributions", "signals"], ["overview", "programme", "start-up", "organisations"]];
    for (const [part, group] of groups.flatMap((parts) => parts.map((one) => [one, parts[0]]))) {
      await click(`[role=tab][value=${group}]`);
      if (part !== group) await click(`[role=tab][value=${part}]`);
      await tour.look(`together, ${part}`);
      if (part === "overview") {
        await tour.opens("EndingDialog", "together", ".head .tabler-icon-flag", 0, async (dialog) => {
          // What is asked besides, where something is let go or handed over.
          for (const ways of dialog.querySelectorAll("[data-open] select")) await choose(ways, [...ways.options].at(-1).value);
          await tour.look("together, ending, chosen");
          await tour.refused("together, ending", dialog.querySelector("form"));
        });
        await tour.opens("RoleRhythmDialog", "together", ".section > header .tabler-icon-plus");
        await tour.over("together, as a table", ".section > .button--small");
        await click(".head .tabler-icon-plus");
        await tour.look("network, new");
        await tour.refused("network, new", await find(".form--page"));
        await press("ArrowLeft", { altKey: true });
        await click(".head .tabler-icon-pencil");
        await tour.look("network, form");
        await tour.opens("RemoveNetwork", "network, form", ".button--danger");
        await press("ArrowLeft", { altKey: true });
      }
      if (part === "themes") {
        await tour.opens("InputDialog", "together", ".head .actions button", 0, (dialog) => tour.refused("together, input", dialog.querySelector("form")));
        await tour.opens("ThemeDialog", "together", ".head .actions button", 1, (dialog) => tour.refused("together, theme", dialog.querySelector("form")));
        // In this order stand the buttons of a theme.
        await tour.opens("PlanDialog", "together", ".goals > li > .actions .utrecht-button", 1);
        await tour.opens("ThemeAnswerDialog", "together", ".goals > li > .actions .utrecht-button", 2);
        await tour.opens("ThemeDialog", "together", ".goals > li > .actions .tabler-icon-pencil");
        await click(".goals > li > .actions .utrecht-button");
        await tour.look("together, a theme with its input");
        await tour.opens("InputAnswerDialog", "together", ".goals .rows .actions .utrecht-button");
        await tour.opens("InputDialog", "together", ".goals .rows .tabler-icon-pencil");
      }
      if (part === "focus-groups") {
        await tour.opens("FocusGroupDialog", "together", ".head .actions button", 0, (dialog) => tour.refused("together, focus group", dialog.querySelector("form")));
        await tour.opens("FlapDialog", "together", ".goals > li > .actions .tabler-icon-plus", 0, (dialog) => tour.refused("together, flip chart", dialog.querySelector("form")));
        await click(".goals > li > .actions .utrecht-button", 1);
        await tour.look("together, flip charts");
      }
      if (part === "surveys") {
        await tour.opens("SurveyDialog", "together", ".head .actions button", 0, (dialog) => tour.refused("together, survey", dialog.querySelector("form")));
        // The newest is out and has its sheets, the next is a draft, the last is closed.
        const buttonsOf = (place) => `.goals > li:nth-child(${place}) > .actions .utrecht-button`;
        await tour.opens("TypeSurvey", "together", buttonsOf(1), 0);
        await tour.opens("CheckSample", "together", buttonsOf(1), 1, (dialog) => tour.refused("together, sample", dialog.querySelector("form")));
        await tour.opens("CloseDialog", "together", buttonsOf(1), 2);
        await tour.opens("TakeInDialog", "together", buttonsOf(1), 3, (dialog) => tour.refused("together, answers of a file", dialog.querySelector("form")));
        await tour.opens("TranslationDialog", "together", buttonsOf(2), 2, async (dialog) => {
          const languages = dialog.querySelector("select");
          await choose(languages, languages.options[1].value);
          dialog.querySelector("form").requestSubmit();
          await until(() => dialogNow() && dialogNow() !== dialog);
          await tour.dialog("TranslationFields", "together");
        });
        await click(buttonsOf(3));
        await tour.look("together, results of a survey");
      }
      if (part === "goals") {
        await tour.opens("GoalDialog", "together", ".head .actions button", 0, (dialog) => tour.refused("together, goal", dialog.querySelector("form")));
        await tour.opens("GoalDialog", "together", ".goals > li > .actions .tabler-icon-pencil");
        await tour.opens("StepDialog", "together", ".goals > li > .actions .tabler-icon-plus");
        await tour.opens("StepDialog", "together", ".goals .rows .tabler-icon-pencil");
        // In this order stand the buttons of a goal that is worked on.
        await tour.opens("EndDialog", "together", ".goals > li > .actions .utrecht-button", 2);
        await tour.opens("EndDialog", "together", ".goals > li > .actions .utrecht-button", 3);
      }
      if (part === "agreements") {
        await tour.opens("AgreementDialog", "together", ".head .actions button");
        await tour.opens("ProposalsDialog", "together", ".head .actions button", 1, async (dialog) => {
          dialog.querySelector("form").requestSubmit();
          await until(() => !dialogNow());
        });
        await tour.opens("AgreeDialog", "together", ".proposals .actions .utrecht-button");
        await click(".agreements .utrecht-link");
        await tour.look("agreement");
        await tour.opens("AcknowledgeDialog", "agreement", ".head .tabler-icon-check");
        await tour.opens("AgreementDialog", "agreement", ".head .tabler-icon-writing-sign");
        await tour.opens("AgreementDialog", "agreement", ".head .tabler-icon-pencil");
        await press("ArrowLeft", { altKey: true });
      }
      if (part === "contributions") {
        await tour.opens("ContributionDialog", "together", ".head .actions button");
        await tour.opens("ContributionDialog", "together", ".contributions .tabler-icon-pencil");
      }
      if (part === "signals") {
        await tour.opens("SignalDialog", "together", ".head .actions button", 0, (dialog) => tour.refused("together, signal", dialog.querySelector("form")));
        await tour.opens("SignalDialog", "together", ".rows .tabler-icon-pencil", -1);
        // First what is to be acknowledged, with its buttons in that order; last what is to be asked about.
        await tour.opens("AnswerDialog", "together", ".rows .actions .utrecht-button", 1);
        await tour.opens("PassDialog", "together", ".rows .actions .utrecht-button", 2);
        await tour.opens("AskDialog", "together", ".rows .actions .utrecht-button", -1);
      }
      if (part === "decisions") {
        for (const at of [0, 1, 2]) await tour.opens("DecisionDialog", "together", ".rows .actions .utrecht-button", at);
      }
      if (part === "pledges") {
        await tour.opens("PledgeDialog", "together", ".head .actions button", 1, (dialog) => tour.refused("together, pledge", dialog.querySelector("form")));
        await tour.opens("PledgeDialog", "together", ".rows .tabler-icon-pencil");
        await tour.opens("DropDialog", "together", ".rows .actions .utrecht-button", 1);
      }
      if (part === "equality") {
        await find(".bars");
        await press("t", { altKey: true });
        await tour.look("equality, as tables");
        await press("t", { altKey: true });
      }
      if (part === "programme") await tour.opens("ExplainDialog", "together", "[data-changes] .utrecht-button");
      if (part === "start-up") await tour.opens("PutOffDialog", "together", ".guide .actions .utrecht-button--subtle");
      if (part === "organisations") {
        await tour.over("organisation, new", ".head .actions button");
        await click("main .utrecht-link.name");
        await tour.look("organisation");
        await tour.over("organisation, form", ".head .tabler-icon-pencil");
        await press("ArrowLeft", { altKey: true });
      }
    }
    await tour.drawer("together");
    // Of all networks together there is a list of them.
    const networks = document.querySelector(".network-choice select");
    await choose(networks, networks.options[networks.options.length - 1].value);
    await placeAt(4);
    await tour.look("together, all networks");
    await choose(networks, networks.options[0].value);
  },

  async reports(tour) {
    await placeAt(5);
    await find(".report-kinds button");
    const kinds = document.querySelectorAll(".report-kinds button").length;
    for (let kind = 0; kind < kinds; kind += 1) {
      await click(".report-kinds button", kind);
      await tour.look(`report ${kind}`);
    }
    await tour.drawer("reports");
  },

  async privacy(tour) {
    await placeAt(6);
    await find(".subnav button");
    const parts = document.querySelectorAll(".subnav button").length;
    for (let part = 0; part < parts; part += 1) {
      await click(".subnav button", part);
      await tour.look(`privacy ${part}`);
    }
    await click(".subnav button", 0);
    await tour.opens("InformDialog", "privacy", ".rows > li > .utrecht-button");
    await tour.drawer("privacy");
  },

  async settings(tour) {
    await placeAt(7);
    await find(".subnav button");
    const parts = document.querySelectorAll(".subnav button").length;
    for (let part = 0; part < parts; part += 1) {
      await click(".subnav button", part);
      await tour.look(`settings ${part}`);
    }
    await click(".subnav button", 1);
    await tour.opens("AddSlot", "settings", ".section > header .tabler-icon-plus", 0, (dialog) => tour.refused("settings, a passphrase", dialog.querySelector("form")));
    // Changing, renaming and taking away one of two.
    for (const at of [0, 1, 2]) await tour.opens("SlotDialogs", "settings", ".slots .actions button", at);
    await click(".section .tabler-icon-key");
    await until(() => document.querySelector(".groups"));
    await tour.dialog("SlotDialogs", "settings, recovery key", async (dialog) => {
      await click(".dialog .utrecht-button--primary-action");
      await tour.refused("settings, recovery key", dialog.querySelector("form"));
    });
    await tour.drawer("settings");
    await click(".subnav button", 3);
    await click(".section .utrecht-button");
    await until(() => document.querySelector(".outcome .utrecht-alert"));
    await tour.look("settings, checked");
    await click(".subnav button", 0);
  },

  async everywhere(tour) {
    await press("k", { ctrlKey: true });
    await type(await find(".palette input"), LONG.slice(0, 5));
    await tour.dialog("Palette", "finding", async (palette) => {
      await type(palette.querySelector("input"), "");
      await tour.look("palette, empty");
    });
    await press("?", { shiftKey: true });
    await tour.dialog("Shortcuts", "everywhere");
    await press("F1");
    await tour.dialog("Explanation", "everywhere");
    // The second thing that is done with somebody rests on the first.
    const { id } = (await ask("people_cards")).find(({ name }) => name.startsWith("Wilhelmina-Johanna"));
    for (const words of ["Eerst de verhuizing.", "Eerst de verhuizing, dan de verbouwing van het buurthuis."]) {
      await ask("pause_person", { person: id, since: "2026-09-23", until: "2029-09-23", words });
    }
    await press("h", { ctrlKey: true });
    await until(() => document.querySelectorAll(".recent > li").length > 1);
    await tour.dialog("Recent", "everywhere", async () => {
      await click(".recent > li:nth-child(2) .utrecht-button");
      await tour.look("everywhere, what goes along");
    });
  },
};

// `given` is what a stop needs to know besides.
const takeTour = async ({ allowed, sizes, themes, stop, given }) => {
  const tour = new Tour(allowed, sizes, themes);
  try {
    await stops[stop](tour, given);
  } catch (error) {
    tour.missed.push(`${stop}: ${error.stack ?? error}`);
  }
  const { found, seen, dialogs, missed, longest } = tour;
  return { found, seen, dialogs, missed, longest: Math.round(longest) };
};
