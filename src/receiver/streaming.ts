/** A body that is made while it is read. */

/**
 * Streams texts as whoever reads them takes them, and not before.
 *
 * @param onError hears why a stream broke off; whoever reads it finds it broken, and not merely short
 * @throws what the first text fails with
 */
export async function streamOf(
  texts: AsyncGenerator<string, void>,
  onError: (error: unknown) => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next = await texts.next();
  return new ReadableStream(
    {
      pull: async (stream) => {
        if (next.done) return stream.close();
        stream.enqueue(encoder.encode(next.value));
        try {
          next = await texts.next();
        } catch (error) {
          onError(error);
          stream.error(error);
        }
      },
      cancel: async () => {
        await texts.return();
      },
    },
    { highWaterMark: 0 },
  );
}
