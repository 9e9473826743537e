/**
 * Every way a page has of asking the network, tried at this address; what came of each, by name: `loaded`, `refused`, or
 * `nothing`. It is run in a page, so it stands alone.
 */
export async function attemptConnections(address: string): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  const outcome = async (name: string, act: () => unknown): Promise<void> => {
    try {
      said[name] = String(await act());
    } catch {
      said[name] = 'refused';
    }
  };
  const loaded = (element: HTMLElement, set: () => void): Promise<string> =>
    new Promise((resolve) => {
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', () => resolve('refused'));
      set();
      document.body.append(element);
      setTimeout(() => resolve('nothing'), 1_500);
    });
  await outcome('fetch', () => fetch(address, { mode: 'no-cors' }).then(() => 'loaded'));
  await outcome(
    'socket',
    () =>
      new Promise((resolve) => {
        const socket = new WebSocket(address.replace('http', 'ws'));
        socket.onopen = () => resolve('loaded');
        socket.onerror = () => resolve('refused');
      }),
  );
  await outcome(
    'events',
    () =>
      new Promise((resolve) => {
        const source = new EventSource(address);
        source.onopen = () => resolve('loaded');
        source.onerror = () => {
          source.close();
          resolve('refused');
        };
      }),
  );
  navigator.sendBeacon(address, 'x');
  const image = new Image();
  await outcome('image', () =>
    loaded(image, () => {
      image.src = address;
    }),
  );
  const script = document.createElement('script');
  await outcome('script', () =>
    loaded(script, () => {
      script.src = address;
    }),
  );
  const style = document.createElement('link');
  await outcome('style', () =>
    loaded(style, () => {
      style.rel = 'stylesheet';
      style.href = address;
    }),
  );
  const frame = document.createElement('iframe');
  await outcome('frame', () =>
    loaded(frame, () => {
      frame.src = address;
    }).then(() => 'asked'),
  );
  const form = document.createElement('form');
  form.action = address;
  form.target = '_blank';
  document.body.append(form);
  await outcome('form', () => form.submit());
  await outcome('eval', () => new Function('return 1')());
  await outcome(
    'worker',
    () =>
      new Promise((resolve) => {
        // Chromium lets a page start a worker of its own making; it is under the page's policy all the same.
        const asks = `fetch('${address}', { mode: 'no-cors' }).then(() => postMessage('loaded'), () => postMessage('refused'))`;
        const worker = new Worker(URL.createObjectURL(new Blob([asks])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = () => resolve('refused');
        setTimeout(() => resolve('nothing'), 1_500);
      }),
  );
  return said;
}
