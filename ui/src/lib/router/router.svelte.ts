/** Where the window is, with a history in memory. There are no addresses: nothing of it is ever written anywhere. */
import type { Place } from './places';

/** A place, which record of it, and which part of that. */
export interface Route {
  place: Place;
  id?: string;
  part?: string;
}

/** As many steps back as are kept over a lock. */
const longest = 20;

/** A history of routes like that of a browser, without its addresses. */
export class Router {
  #past = $state<Route[]>([]);
  #future = $state<Route[]>([]);
  #now = $state<Route>({ place: 'today' });

  get now(): Route {
    return this.#now;
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  get canGoForward(): boolean {
    return this.#future.length > 0;
  }

  /** Where one went, up to where one is: no more than one goes back to. */
  get trail(): Route[] {
    return $state.snapshot([...this.#past, this.#now]).slice(-longest);
  }

  /** Puts one at the end of a trail, with the way back. */
  follow(trail: Route[]): void {
    const now = trail.at(-1);
    if (!now) return;
    this.#past = trail.slice(0, -1);
    this.#future = [];
    this.#now = now;
  }

  /** Goes to `route`; going where one is already changes nothing. */
  go(route: Route): void {
    if (same(route, this.#now)) return;
    this.#past.push(this.#now);
    this.#future = [];
    this.#now = route;
  }

  /** Goes to `route`; where one is there already, its page is made anew. */
  reopen(route: Route): void {
    if (same(route, this.#now)) this.replace({ ...route });
    else this.go(route);
  }

  /** Takes the place of the present route, such as the page of what was just made instead of its form. */
  replace(route: Route): void {
    this.#now = route;
  }

  back(): void {
    const route = this.#past.pop();
    if (!route) return;
    this.#future.push(this.#now);
    this.#now = route;
  }

  forward(): void {
    const route = this.#future.pop();
    if (!route) return;
    this.#past.push(this.#now);
    this.#now = route;
  }
}

function same(one: Route, other: Route): boolean {
  return one.place === other.place && one.id === other.id && one.part === other.part;
}

export const router = new Router();
