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
    ({ name }) => opened.push(name),
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
  dataTransfer: { types: ['Files'], files: names.map((name) => new File(['x'], name)), dropEffect: 'none' },
});

describe('a file dropped on the panel', () => {
  it('is opened, and the panel shows it while it is held', () => {
    const { opened } = show();
    fireEvent.dragOver(screen.getByText('Still'), filesOf());
    fireEvent.drop(screen.getByText('Held'), filesOf('request.eml'));
    expect(opened).toEqual(['request.eml']);
    expect(screen.getByText('Still')).toBeDefined();
  });

  it('is opened alone where several are dropped, and the panel says so', () => {
    const { opened, said } = show();
    fireEvent.drop(screen.getByText('Still'), filesOf('first.eml', 'second.eml'));
    expect(opened).toEqual(['first.eml']);
    expect(said).toEqual(['One request at a time: only the first file was opened.']);
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
