// The packed file `webchat-minimal.js`, the smallest that there is, made a global. Its answers are polled for, as a web
// socket cannot be answered by the bench's server.
const { createDirectLine, renderWebChat } = window.WebChat;

renderWebChat(
  {
    directLine: createDirectLine({
      token: 'bench',
      domain: `${location.origin}/answers/botframework-webchat`,
      webSocket: false,
      pollingInterval: 200,
    }),
  },
  document.querySelector('#webchat'),
);
