import { useState } from 'react';
import { ShopChat } from './ShopChat.tsx';

export function App() {
  const [isShown, setShown] = useState(true);
  const [isCustomer, setCustomer] = useState(false);
  const [language, setLanguage] = useState('en');
  const [accent, setAccent] = useState('#0b6e4f');
  const [entries, setEntries] = useState(0);
  const [topic, setTopic] = useState('nothing yet');

  return (
    <main>
      <h1>Nordlys Cycles</h1>
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
        <ShopChat
          isCustomer={isCustomer}
          language={language}
          accent={accent}
          onEntry={() => setEntries((count) => count + 1)}
          onTopic={setTopic}
        />
      )}
    </main>
  );
}
