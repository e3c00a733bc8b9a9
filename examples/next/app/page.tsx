import type {} from 'guided-chat/jsx';
import { Shop } from './Shop';

/** Rendered on the server, so that what is talked about stands in the HTML. */
export default function Page() {
  return (
    <main>
      <h1>Nordlys Cycles</h1>
      <Shop>
        <guided-explanation
          topic="Winter tyres"
          match="ice, slippery, studs"
          problem="Summer tyres lose their grip below 7 °C."
          solution="I suggest studded 42 mm tyres."
          benefit="You brake much shorter on ice."
        >
          {/* React would look for the children of a template where the parser of the browser has none. */}
          <template
            slot="details"
            dangerouslySetInnerHTML={{ __html: '<p>Fitting them takes <strong>an hour</strong>.</p>' }}
          />
        </guided-explanation>
        <guided-questioning topic="Find my bike" match="which bike, recommend">
          <guided-question name="use" ask="What will you mostly ride?" options="To work | On trails" />
          <guided-question
            name="distance"
            ask="How far is it?"
            type="number"
            unit="km"
            min={1}
            when="use is 'To work'"
          />
          <guided-advice
            when="distance > 15"
            topic="Electric city bike"
            problem="Far to go."
            solution="I suggest the Fjord E."
            benefit="You arrive rested."
          />
          <guided-advice
            otherwise
            topic="Everyday bike"
            problem="A short way."
            solution="I suggest the Fjord 7."
            benefit="You need no charger."
          />
        </guided-questioning>
        <guided-contact label="Our shop" phone="+47 77 00 00 00" hours="Mo-Fr 09:00-17:00" time-zone="Europe/Oslo" />
        <a href="/contact">Contact us</a>
      </Shop>
    </main>
  );
}
