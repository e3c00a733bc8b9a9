/** What stands in the shadow root from the start: the launcher and the empty panel. */
import { make } from './make.ts';

/** The elements that the launcher's class works with. */
export interface LauncherFrame {
  readonly root: HTMLElement;
  readonly launcher: HTMLButtonElement;
  readonly label: HTMLElement;
  readonly panel: HTMLElement;
  /** Says in the panel that the chat cannot run, and shows what stands in the page for that. */
  readonly fallBack: (unavailable: string) => void;
}

/** Makes them. */
export function makeLauncher(): LauncherFrame {
  const label = make('span');
  const launcher = make('button', { className: 'launcher', type: 'button', ariaHasPopup: 'dialog' }, [icon(), label]);
  launcher.part.add('launcher');
  launcher.setAttribute('aria-controls', 'panel');
  const panel = make('div', { className: 'panel', id: 'panel', hidden: true });
  panel.part.add('panel');
  const root = make('div', { className: 'guided' }, [launcher, panel]);
  return {
    root,
    launcher,
    label,
    panel,
    fallBack: (unavailable) => {
      panel.replaceChildren(make('div', { textContent: unavailable }), make('slot'));
      panel.hidden = false;
    },
  };
}

/** A speech bubble with two lines of text. */
function icon(): Element {
  const draw = (tag: string, name: string, value: string) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
    shape.setAttribute(name, value);
    return shape;
  };
  const svg = draw('svg', 'viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  svg.append(
    draw(
      'path',
      'd',
      'M4 7a2.5 2.5 0 0 1 2.5-2.5h11A2.5 2.5 0 0 1 20 7v7a2.5 2.5 0 0 1-2.5 2.5h-6L7 20v-3.5h-.5A2.5 2.5 0 0 1 4 14ZM8 9h8m-8 3.2h5',
    ),
  );
  return svg;
}
