/** What IndexedDB answers in events, as promises. An answer is unknown: it is what somebody stored. */

/** The result of a request. Rejects with what the database minds. */
export function answerTo<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database has failed.'));
  });
}

/** What is answered in so many milliseconds. Rejects where nothing is: some browsers wait for their disk for ever. */
export function inTime<Result>(answer: Promise<Result>, patience: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patience, new Error('The database does not answer.'));
    answer.then(resolve, reject);
  });
}

/** Settles when all of a transaction is kept. Rejects where nothing of it is. */
export function completionOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('It was taken back.', 'AbortError'));
  });
}
