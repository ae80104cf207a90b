/** A stand-in for the core, for looking only. It keeps what is written until the page is loaded anew. */
import * as equality from './equality';
import * as imports from './imports';
import * as keeping from './keeping';
import * as meetings from './meetings';
import * as made from './sample';
import * as visits from './visits';

type Args = Record<string, any>;

export function install(query: URLSearchParams): void {
  const listeners = new Map<string, number[]>();
  const callbacks = new Map<number, (event: unknown) => void>();
  let next = 1;
  let state = query.get('state') ?? 'unlocked';
  const done: string[] = query.get('empty') ? [] : ['promise.close'];
  const drafts = new Map<string, string>();
  const data = made.sample(query);

  const emit = (event: string, payload: unknown) => {
    for (const id of listeners.get(event) ?? []) callbacks.get(id)?.({ event, id, payload });
  };
  const changed = (operation: string, ...kinds: string[]) => {
    done.unshift(operation);
    setTimeout(() => emit('changed', { kinds }), 0);
  };
  const app = () => ({
    stage: state,
    place: '/home/marieke/Documenten/Kring.kring',
    placeFolder: 'documents',
    version: '0.1.0',
    language: data.settings.language,
    theme: data.settings.theme,
    textSize: data.settings.textSize,
    insecure: query.has('insecure'),
    demo: query.has('demo'),
    repaired: query.has('repaired'),
    lost: query.has('lost') ? 2 : 0,
    failedUnlocks: query.has('failed') ? 3 : 0,
    byRecoveryKey: query.has('bykey'),
    lockedSince: state === 'locked' ? '2026-11-23T12:41:00' : null,
    lockReason: state === 'locked' ? 'idle' : null,
  });

  const commands: Record<string, (args: Args) => unknown> = {
    app_state: app,
    unlock: ({ passphrase }) => {
      if (passphrase === 'fout') throw { code: 'vault.wrongPassphrase', args: {} };
      state = 'unlocked';
      return app();
    },
    create_vault: () => ((state = 'unlocked'), app()),
    open_demo: () => ((state = 'unlocked'), app()),
    choose_place: () => ({ place: '/home/marieke/OneDrive/Havenkwartier.kring', risk: { kind: 'syncedFolder', program: 'OneDrive' } }),
    lock_vault: () => emit('locking', { reason: 'asked' }),
    drafts_sealed: () => location.reload(),
    still_here: () => null,
    undo_state: () => ({ undo: done[0] ?? null, number: done.length || null, redo: null }),
    recent_operations: () => [],
    redo: () => null,
    undo: () => {
      const operation = done.shift();
      setTimeout(() => emit('changed', { kinds: [] }), 0);
      return operation ? { operation, number: 1, about: { names: [], more: 0 }, changed: [], along: [] } : null;
    },
    save_draft: ({ key, text }) => {
      drafts.set(key, text);
      return true;
    },
    draft: ({ key }) => drafts.get(key) ?? null,
    drafts_under: ({ start }) => [...drafts].filter(([key]) => key.startsWith(String(start))).map(([key, text]) => ({ key, text })).reverse(),
    draft_kept_at: ({ key }) => (drafts.has(key) ? '2026-11-23T10:00:00Z' : null),
    joining: () => ({ heed: [], returning: [], already: [] }),
    drop_draft: ({ key }) => void drafts.delete(key),
    change_look: ({ language, theme, textSize }) => void Object.assign(data.settings, { language, theme, textSize }),
    change_settings: ({ input }) => {
      Object.assign(data.settings, input);
      changed('settings.change', 'setting');
      return data.settings;
    },
    ...made.answers(data, changed),
    ...meetings.answers(data, query, changed),
    ...keeping.answers(query, emit),
    ...imports.answers(query, emit, changed),
    ...visits.answers(data.timeline),
    ...equality.answers,
    start_up: equality.startUp,
    evaluation_of: () => (query.has('noevaluation') ? null : equality.evaluation()),
    answer_evaluation: equality.evaluation,
    unevaluated: () => [{ id: 'b1', title: 'Avond in de buurt: zaterdagen', at: '2026-11-12T19:30:00' }],
  };

  (window as any).__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener: () => undefined };
  (window as any).__TAURI_INTERNALS__ = {
    metadata: { currentWindow: { label: 'main' }, currentWebview: { label: 'main' } },
    transformCallback: (callback: (event: unknown) => void) => (callbacks.set(next, callback), next++),
    unregisterCallback: (id: number) => callbacks.delete(id),
    invoke: async (command: string, args: Args) => {
      if (command === 'plugin:event|listen') {
        listeners.set(args.event, [...(listeners.get(args.event) ?? []), args.handler]);
        return args.handler;
      }
      const answer = commands[command];
      if (!answer) {
        console.warn('fake: no answer for', command);
        return null;
      }
      return answer(args ?? {}) ?? null;
    },
  };
}
