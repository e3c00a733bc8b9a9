import type { AsidePhrases } from '../phrases.ts';

export const en: AsidePhrases = {
  copy: 'Keep a copy',
  download: 'Download',
  print: 'Print',
  mail: 'Email it to me',
  back: 'Back to the chat',
  saved: (file) => `Look among your downloads for ${file}.`,
  refused: "This page can't do that in your browser. Choose another way, or copy the text from the chat.",
  chatWith: (business) => (business === undefined ? 'Your chat' : `Your chat with ${business}`),
  shortened: 'This is the short version. You can download the whole chat where you had it.',

  erase: 'Delete the chat?',
  eraseThere: (business) =>
    `It is deleted in this browser and at ${business ?? 'the other end'}. Nobody can bring it back.`,
  eraseHere: 'It is only in this browser, and is deleted here. Nobody can bring it back.',
  neverKept: 'It was never stored or sent. It only leaves the screen.',
  eraseMemory: 'What I remember of your last visit goes with it.',
  keepIt: 'Keep the chat',
  eraseIt: 'Delete it',
  erasing: 'Deleting…',
  erased: (business) => `The chat is deleted, here and at ${business ?? 'the other end'}.`,
  erasedHere: 'The chat is deleted.',
  asked: (business) =>
    `${business ?? 'The owner of this site'} must delete it by hand. I'm passing that on, and then it leaves this browser.`,
  failed: "It isn't deleted: I got no answer that says so. It is still here.",
  again: 'Try again',
  anew: 'Start a new chat',
};
