/** Ids of requests that were erased, or all of them. */
export type Erased = readonly string[] | 'all';

const CHANNEL = 'casebook-erased';

/** Tells every other window, so that none of them writes back what the officer erased. */
export function tellErased(erased: Erased): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(erased);
  channel.close();
}

const isErased = (value: unknown): value is Erased =>
  value === 'all' || (Array.isArray(value) && value.every((id) => typeof id === 'string'));

/** Hears what another window erased. Gives the way to stop. */
export function onErased(listener: (erased: Erased) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isErased(data)) listener(data);
  };
  return () => channel.close();
}
