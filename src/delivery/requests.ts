/** The two requests that an endpoint gets from a conversation. */
import type { ConversationRecord, TransportRequest } from '../conversation/ports.ts';
import { idempotencyKey, keyHeader } from '../transcript/posting.ts';
import { type Parcel, writeParcel } from './parcel.ts';

/** Where requests go, and what lets them in. */
export interface Addressee {
  readonly endpoint: string;
  /** For `Authorization: Bearer …`; asked at each request, as it may be renewed. */
  readonly token: () => string | undefined;
}

/**
 * The request that posts a parcel.
 *
 * @param sent milliseconds since 1970
 * @param keepalive whether it has to outlive the page
 */
export function postOf(
  { batch }: Parcel,
  { endpoint, token }: Addressee,
  sent: number,
  keepalive: boolean,
): TransportRequest {
  return {
    method: 'POST',
    url: endpoint,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey(batch),
      ...authorization(token()),
    },
    body: writeParcel(batch, sent),
    keepalive,
  };
}

/** The request that deletes a conversation. */
export function deletionOf(
  { id, key }: Pick<ConversationRecord, 'id' | 'key'>,
  { endpoint, token }: Addressee,
): TransportRequest {
  return {
    method: 'DELETE',
    // The id follows the path, and stands before a query of the owner's.
    url: endpoint.replace(/\/?(?=[?#]|$)/, `/${id}`),
    headers: { [keyHeader]: key, ...authorization(token()) },
  };
}

function authorization(token: string | undefined): Record<string, string> {
  return token ? { authorization: `Bearer ${token}` } : {};
}
