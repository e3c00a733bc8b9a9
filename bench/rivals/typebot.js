// As Typebot's panel "Share" gives it for a bubble, from the package in place of the CDN.
import Typebot from '@typebot.io/js/web';

Typebot.initBubble({
  typebot: 'bench',
  apiHost: `${location.origin}/answers/typebot`,
  theme: { button: { backgroundColor: '#0b5d4e' } },
});
