/** The words of the view itself: what stands on its buttons, and what it tells those who listen instead of looking. */

/** One language of the view. */
export interface ViewPhrases {
  readonly assistant: string;
  readonly assistantNamed: (name: string) => string;
  /** The panel's name, where neither the guide nor the business has one. */
  readonly chat: string;
  readonly close: string;
  readonly menu: string;
  readonly log: string;
  /** Draws messages that are too far above to be drawn all the time. */
  readonly earlier: string;
  readonly progress: string;
  readonly stepDone: string;

  /** Who speaks, for those who do not see the sides. */
  readonly visitor: string;
  readonly choices: (count: number) => string;
  /** Said after a question that has a field of its own. */
  readonly field: string;

  readonly next: string;
  readonly notANumber: string;
  readonly notADate: string;
  readonly notAnEmail: string;
  readonly notAPhone: string;
  readonly tickOne: string;
  readonly fillIn: string;

  readonly write: string;
  readonly writeOrChoose: string;
  readonly send: string;

  readonly change: string;
  readonly changeLabel: (label: string) => string;
  readonly whichToChange: string;
  readonly keepAnswer: string;
  readonly superseded: string;

  readonly person: string;
  readonly changeAnswer: string;
  readonly restart: string;
  readonly copy: string;
  readonly deletion: string;
  /** Where what it takes cannot be loaded. */
  readonly notNow: string;
  /** Where what it takes to hear a message cannot be loaded. */
  readonly unsent: string;
  readonly end: string;

  readonly ended: string;

  readonly kept: (business: string | undefined, days: number) => string;
  readonly privacy: string;
}
