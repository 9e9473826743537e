// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useFileDrop } from './use-file-drop.ts';

afterEach(cleanup);

interface Told {
  readonly opened: string[];
  readonly said: string[];
}

function Panel({ opened, said }: Told) {
  const over = useFileDrop(
    (files) => opened.push(...files.map(({ name }) => name)),
    (sentence) => said.push(sentence),
  );
  return <p>{over ? 'Held' : 'Still'}</p>;
}

function show(): Told {
  const told: Told = { opened: [], said: [] };
  render(<Panel {...told} />);
  return told;
}

const filesOf = (...names: readonly string[]) => ({
  dataTransfer: {
    types: ['Files'],
    items: [],
    files: names.map((name) => new File(['x'], name)),
    dropEffect: 'none',
  },
});

const read = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Entries as the browser gives them for what was dropped; a folder is read in parts, the last one empty. */
const file = (name: string) => ({
  isFile: true,
  isDirectory: false,
  name,
  file: (done: (file: File) => void) => done(new File(['x'], name)),
});
const folder = (name: string, inside: readonly unknown[]) => {
  const parts = [inside, []];
  return {
    isFile: false,
    isDirectory: true,
    name,
    createReader: () => ({ readEntries: (done: (part: unknown) => void) => done(parts.shift()) }),
  };
};

describe('a file dropped on the panel', () => {
  it('is opened, and the panel shows it while it is held', async () => {
    const { opened } = show();
    fireEvent.dragOver(screen.getByText('Still'), filesOf());
    fireEvent.drop(screen.getByText('Held'), filesOf('request.eml'));
    await read();
    expect(opened).toEqual(['request.eml']);
    expect(screen.getByText('Still')).toBeDefined();
  });

  it('is one of several, and all of them are opened', async () => {
    const { opened, said } = show();
    fireEvent.drop(screen.getByText('Still'), filesOf('first.eml', 'second.eml'));
    await read();
    expect(opened).toEqual(['first.eml', 'second.eml']);
    expect(said).toEqual([]);
  });

  it('stands in a folder with others, and all but those of the system are opened, by name', async () => {
    const { opened } = show();
    const items = [
      folder('box', [file('b.eml'), folder('inner', [file('c.eml')]), file('.DS_Store'), file('a.eml')]),
    ];
    fireEvent.drop(screen.getByText('Still'), {
      dataTransfer: {
        types: ['Files'],
        items: items.map((entry) => ({ webkitGetAsEntry: () => entry })),
        files: [],
      },
    });
    await read();
    expect(opened).toEqual(['a.eml', 'b.eml', 'c.eml']);
  });

  it('is let go when it leaves the panel', () => {
    show();
    fireEvent.dragOver(screen.getByText('Still'), filesOf());
    // jsdom knows no DragEvent; a MouseEvent carries what matters here.
    fireEvent(screen.getByText('Held'), new MouseEvent('dragleave', { bubbles: true, relatedTarget: null }));
    expect(screen.getByText('Still')).toBeDefined();
  });

  it('is no text that is dragged within a field', () => {
    const { opened } = show();
    const text = screen.getByText('Still');
    const drop = createEvent.drop(text, { dataTransfer: { types: ['text/plain'], files: [] } });
    fireEvent(text, drop);
    expect(drop.defaultPrevented).toBe(false);
    expect(opened).toEqual([]);
  });
});
