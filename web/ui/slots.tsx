import { createContext, useContext, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

type SlotName = 'crumbs' | 'presence' | 'bottom';
type Places = Partial<Record<SlotName, HTMLElement>>;

const Slots = createContext<{
  places: Places;
  setPlace: (name: SlotName, place: HTMLElement | null) => void;
}>({ places: {}, setPlace: () => {} });

/** Lets a page put something of its own into the frame around it. */
export function SlotsProvider({ children }: { children: ReactNode }) {
  const [places, setPlaces] = useState<Places>({});
  const [setPlace] = useState(() => (name: SlotName, place: HTMLElement | null) => {
    if (place)
      setPlaces((before) => (before[name] === place ? before : { ...before, [name]: place }));
  });
  return <Slots value={{ places, setPlace }}>{children}</Slots>;
}

/** A place in the frame that pages may fill. */
export function SlotPlace({ name, className }: { name: SlotName; className?: string }) {
  const { setPlace } = useContext(Slots);
  const [place] = useState(() => (element: HTMLElement | null) => setPlace(name, element));
  return <div ref={place} className={className} />;
}

/** What a page puts into a place of the frame. */
export function Slot({ name, children }: { name: SlotName; children: ReactNode }) {
  const place = useContext(Slots).places[name];
  return place ? createPortal(children, place) : null;
}
