/** The page knows which bike it shows, so the chat need not ask. */
const page = document.querySelector('[data-bike]');
const chat = document.querySelector('guided-chat');
if (page instanceof HTMLElement && chat) chat.known = { bike: page.dataset.bike ?? '' };
