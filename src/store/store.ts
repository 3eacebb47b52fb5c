import { createStore, type StoreApi } from "zustand/vanilla";
import { type AddressProblem, toAddress } from "../model/address";
import type { CountryCode } from "../model/country";
import type { CountScale, FrameName, Layout, Lens, Level, Theme, View } from "../model/view";

/** The element under the reader's pointer or focus. It is never part of an address. */
type Pointed =
  | { readonly kind: "country"; readonly code: CountryCode }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "place"; readonly id: string };

/** The fields of an event that the store needs: its place and year. */
export interface ChosenEvent {
  readonly id: string;
  readonly place: string | undefined;
  readonly year: number | undefined;
}

/** The current view: all of it is part of the address. */
interface ViewSlice {
  readonly view: View;
  readonly chooseCountry: (country: CountryCode | undefined) => void;
  readonly chooseLens: (lens: Lens) => void;
  readonly chooseYear: (year: number | undefined) => void;
  readonly chooseEvent: (event: ChosenEvent | undefined) => void;
  readonly choosePlace: (place: string | undefined) => void;
  readonly chooseFrame: (frame: FrameName) => void;
  readonly chooseLayout: (layout: Layout) => void;
  readonly chooseScale: (scale: CountScale) => void;
  readonly showOthers: (others: boolean) => void;
  readonly chooseLevel: (level: Level) => void;
  readonly chooseTheme: (theme: Theme) => void;
}

/** The hover and focus state. */
interface PointerSlice {
  readonly pointed: Pointed | undefined;
  readonly pointAt: (pointed: Pointed | undefined) => void;
}

/** The parts of the address that could not be used as written. */
interface NoticeSlice {
  readonly problems: readonly AddressProblem[];
  readonly restore: (view: View, problems: readonly AddressProblem[]) => void;
  readonly dismissProblems: () => void;
}

export type Atlas = ViewSlice & PointerSlice & NoticeSlice;
export type AtlasStore = StoreApi<Atlas>;

/** Creates the single store of a page: it holds the reader's choices, never the catalog. */
export function createAtlasStore(initial: View): AtlasStore {
  return createStore<Atlas>()((set) => {
    const look = (change: Partial<View>) => set(({ view }) => ({ view: { ...view, ...change } }));
    return {
      view: initial,
      chooseCountry: (country) => look({ country, place: undefined }),
      chooseLens: (lens) => look({ lens }),
      chooseYear: (year) => look({ year }),
      chooseEvent: (event) =>
        look(event === undefined ? { event } : { event: event.id, place: event.place, year: event.year }),
      choosePlace: (place) => look({ place, event: undefined }),
      chooseFrame: (frame) => look({ frame, layout: "map" }),
      chooseLayout: (layout) => look({ layout }),
      chooseScale: (scale) => look({ scale }),
      showOthers: (others) => look({ others }),
      chooseLevel: (level) => look({ level }),
      chooseTheme: (theme) => look({ theme }),
      pointed: undefined,
      pointAt: (pointed) => set({ pointed }),
      problems: [],
      restore: (view, problems) =>
        set((atlas) => ({ view: isSameView(view, atlas.view) ? atlas.view : view, problems })),
      dismissProblems: () => set({ problems: [] }),
    };
  });
}

/** Whether two views have the same addresses: restoring an unchanged view needs no new render. */
function isSameView(one: View, other: View): boolean {
  return toAddress(one) === toAddress(other) && one.chrome === other.chrome;
}
