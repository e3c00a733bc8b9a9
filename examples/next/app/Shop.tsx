'use client';

import 'guided-chat';
import type { GuidedChatElement } from 'guided-chat';
import type {} from 'guided-chat/jsx';
import { type ReactNode, useCallback, useState } from 'react';

export function Shop({ children }: { children: ReactNode }) {
  const [isShown, setShown] = useState(true);
  const [isCustomer, setCustomer] = useState(false);
  const [language, setLanguage] = useState('en');
  const [accent, setAccent] = useState('#0b6e4f');
  const [entries, setEntries] = useState(0);
  const [topic, setTopic] = useState('nothing yet');

  // React 19 gives elements that came from the server neither their listeners nor their properties, but it calls refs.
  const attend = useCallback((chat: GuidedChatElement | null) => {
    if (!chat) return;
    const left = new AbortController();
    const { signal } = left;
    chat.known = { use: 'To work' };
    chat.addEventListener('guided-entry', () => setEntries((count) => count + 1), { signal });
    chat.addEventListener('guided-technique', ({ detail }) => setTopic(detail.topic ?? 'nothing'), { signal });
    return () => left.abort();
  }, []);

  return (
    <>
      <fieldset>
        <label>
          <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} /> Show the chat
        </label>
        <label>
          <input type="checkbox" checked={isCustomer} onChange={({ target }) => setCustomer(target.checked)} /> I have a
          bike from here
        </label>
        <label>
          Language
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            <option value="en">English</option>
            <option value="nb">Norsk</option>
          </select>
        </label>
        <label>
          Colour <input type="color" value={accent} onChange={({ target }) => setAccent(target.value)} />
        </label>
      </fieldset>
      <p>
        Talked about: <output>{topic}</output>, in <output>{entries}</output> entries.
      </p>
      {isShown && (
        <guided-chat
          ref={attend}
          // A chat that was left open has opened itself before React looks at it.
          suppressHydrationWarning
          endpoint="/transcripts"
          business={language === 'nb' ? 'Nordlys Sykler' : 'Nordlys Cycles'}
          guide="Ingrid"
          lang={language}
          accent={accent}
        >
          {children}
          {isCustomer && (
            <guided-empathy
              topic="Something went wrong"
              match="broken, late"
              promise="within one working day"
              ways="Repair it | Refund me"
            />
          )}
        </guided-chat>
      )}
    </>
  );
}
