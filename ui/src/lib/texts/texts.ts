import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Locale } from '$lib/ipc';
import { regions } from './spoken.svelte';

/** The files of one language, by their path; each language is a part of its own, of which a window loads one. */
export type Files = Record<string, string>;

/** The start of a text in a Fluent file, as the parser finds it. */
const starts = /^(-?[a-zA-Z][\w-]*) *=/gm;

/** What a text names of others: `{ field-name }`. */
const names = /\{\s*(-?[a-z][\w-]*)/g;

/** The texts of one language. Each is parsed when it is first asked for: a window says a few of two thousand. */
export class Texts {
  readonly #bundle: FluentBundle;
  /** What is not parsed yet, by its key. */
  readonly #sources = new Map<string, string>();

  /** `files`: the contents of Fluent files, in any order. */
  constructor(language: Locale, files: string[]) {
    this.#bundle = new FluentBundle(regions[language]);
    for (const file of files) {
      const found = [...file.matchAll(starts)];
      found.forEach(({ 1: key = '', index }, at) => this.#sources.set(key, file.slice(index, found[at + 1]?.index)));
    }
  }

  /** The text of a key, with its places filled in; `undefined` when there is none. */
  find(key: string, args?: Record<string, FluentVariable>): string | undefined {
    this.#parse(key);
    const message = this.#bundle.getMessage(key);
    return message?.value ? this.#bundle.formatPattern(message.value, args, []) : undefined;
  }

  #parse(key: string): void {
    const source = this.#sources.get(key);
    if (source === undefined) return;
    this.#sources.delete(key);
    this.#bundle.addResource(new FluentResource(source));
    for (const { 1: named = '' } of source.matchAll(names)) this.#parse(named);
  }
}
