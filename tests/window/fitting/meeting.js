// A meeting, with what stands over it.

// The parts of the life of a meeting that is shown.
const meeting = async (tour, tabs) => {
  for (const tab of tabs) {
    await click("[role=tab]", tab);
    await tour.look(`meeting, tab ${tab}`);
    if (tab === 0) await preparing(tour);
    if (tab === 1) {
      for (const at of [0, 1]) await tour.opens("ItemDialog", "agenda", ".section > header .utrecht-button", at);
      await tour.opens("ItemDialog", "agenda", ".agenda-row .utrecht-link");
      await tour.over("agenda, as a table", ".section > .button--small");
      await tour.opens("CorrectDialog", "agenda", ".agenda-changes .tabler-icon-pencil");
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
    if (tab === 3) {
      await minutes(tour);
      await evaluating(tour);
      await tour.opens("ThanksDialog", "meeting", ".thanks .tabler-icon-message", 0);
    }
    if (tab === 2 || tab === 3) await tour.drawer(`meeting, tab ${tab}`);
  }
};

// The minutes are with the members: they get more time, are adopted or taken back, and a correction is noted.
const minutes = async (tour) => {
  for (const at of [0, 1, 2]) await tour.opens("StateDialog", "meeting", ".minutes-state .utrecht-button", at);
  await tour.opens("CorrectionDialog", "meeting", ".corrections .actions .utrecht-button", 0, (dialog) => tour.refused("meeting, correction", dialog.querySelector("form")));
};

// The questions are saved, looked at in both ways in which they are answered, and removed again for who comes after.
const evaluating = async (tour) => {
  await tour.opens("QuestionsDialog", "meeting", ".evaluation .utrecht-button", 0, async (dialog) => {
    dialog.querySelector("form").requestSubmit();
    await until(() => !dialogNow());
  });
  await tour.look("meeting, evaluation");
  await tour.opens("TypeSheets", "meeting", ".evaluation .actions .utrecht-button", 0);
  await tour.opens("PassRound", "meeting", ".evaluation .actions .utrecht-button", 1);
  await click(".evaluation .tabler-icon-trash");
};

const preparing = async (tour) => {
  // One talk was held, the other is still to be.
  await tour.opens("HearDialog", "meeting", ".preparation > .actions .utrecht-button:not(.utrecht-button--subtle)", 0);
  await tour.opens("PreparationDialog", "meeting", ".preparation > .actions .utrecht-button:not(.utrecht-button--subtle)", 1);
  await tour.opens("PreparationDialog", "meeting", ".preparation .tabler-icon-pencil");
  await tour.opens("WhyDialog", "meeting", ".guest-reply .tabler-icon-pencil");
  // Somebody who asked for rest is not invited without asking.
  await type(await find(".invite [role=combobox]"), "willemijn");
  await press("Enter");
  await click(".invite .actions .utrecht-button");
  await tour.look("meeting, not invited");
  await tour.opens("AskAnyway", "meeting", ".notice .utrecht-button", 0, (dialog) => tour.refused("meeting, asking anyway", dialog.querySelector("form")));
  await click(".notice .utrecht-button", 1);
  await tour.over("meeting, form", ".head .tabler-icon-pencil");
};
