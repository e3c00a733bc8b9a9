// As the package's README tells, by "Import Embed".
import '@n8n/chat/style.css';
import { createChat } from '@n8n/chat';

createChat({ webhookUrl: `${location.origin}/answers/n8n` });
