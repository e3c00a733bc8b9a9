// As https://deepchat.dev tells: the package, and its element in the page.
import 'deep-chat';
