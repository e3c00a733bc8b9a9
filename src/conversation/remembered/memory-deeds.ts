/** What the conversation's machine does about an earlier visit, and to be remembered on the next. Few owners wish for it. */
import { consentToMemory } from '../../flow/visit.ts';
import { topicToRecall } from '../leading.ts';
import type { Deed, Recalling } from '../vocabulary.ts';
import * as say from './sayings.ts';

/** How it is done. */
export const recalling: Recalling = {
  recall: (context) => {
    const last = topicToRecall(context);
    return last === undefined ? {} : { says: [say.recallTopic(last)] };
  },
  askToFollowUp: ({ remember = 0 }) => asking('mayIAskHowItWent', remember),
  askToRemember: ({ remember = 0 }) => asking('mayIRemember', remember),
  consentToMemory: (_, event) => {
    const given = event.type === 'ANSWERED' && event.value === 'yes';
    return { says: [{ type: 'consented', to: consentToMemory, given }, say.noteMemory(given)] };
  },
  askProgress: ({ remembered }) => ({ says: remembered?.matter ? say.askProgress(remembered.matter) : [] }),
  settle: ({ remembered }) => {
    if (!remembered?.matter) return {};
    const { reference } = remembered.matter;
    return { says: [say.gladThatSettled, { type: 'settled', reference }] };
  },
  takeFurther: ({ flow, remembered }) => {
    if (!remembered?.matter) return {};
    const person = flow.contacts.length > 0 ? [{ type: 'person-shown' } as const] : [];
    return { says: [...say.takeFurther(remembered.matter), ...person], keeps: { matters: 'open' } };
  },
};

function asking(...[words, days]: Parameters<typeof say.askMemory>): Deed {
  return { says: [say.askMemory(words, days)], keeps: { remember: undefined } };
}
