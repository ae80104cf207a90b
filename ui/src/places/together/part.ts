/** What a part of the place Together is. */
import type { Component, Snippet } from 'svelte';

/** What a part gets that shows all networks. */
export interface PartOfAll {
  /** The tabs of the place, to stand under the heading. */
  tabs: Snippet;
}

/** What a part gets that shows one network. */
export interface PartOfNetwork extends PartOfAll {
  network: string;
}

interface Named {
  /** What stands in the route; nothing for the part the place begins with. */
  part: string | undefined;
  /** The key of its name. */
  label: string;
  /** The key of what it is called among the parts of its group, where that is shorter. */
  short?: string;
  /** By which words Ctrl+K finds it: the key of a text. The part the place begins with is found as the place. */
  words?: string;
}

/** A part is there for the network that is chosen, or also when none is. */
export type Part = Named & ({ ofNetwork: true; view: Component<PartOfNetwork> } | { ofNetwork: false; view: Component<PartOfAll> });

/** What stands under one tab: the part it opens with, and those beside it. */
export interface Group {
  /** The key of its name. */
  label: string;
  parts: Part[];
}
